import Glibc

/// Ports of this machine that only this machine can reach.
enum LoopbackPort {
  /// A port that can be bound on 127.0.0.1: the one asked for, or with 0 any; nil when it is taken.
  static func free(_ port: Int) -> Int? {
    guard let wanted = UInt16(exactly: port) else { return nil }
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return nil }
    defer { close(socket) }
    // As the server does it: a port whose last connections are still closing is free.
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = wanted.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        bind(socket, general, size) == 0 && listen(socket, 1) == 0
          && getsockname(socket, general, &size) == 0
      }
    }
    return bound ? Int(UInt16(bigEndian: address.sin_port)) : nil
  }
}
