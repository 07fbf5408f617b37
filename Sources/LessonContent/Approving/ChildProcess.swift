import Glibc

/// Runs a program and takes what it writes; its error stream goes nowhere, and it reads nothing.
enum ChildProcess {
  /// More than this is cut off.
  private static let limit = 4 * 1024 * 1024

  /// What a program writes; nil when it cannot be started or leaves with a code other than 0.
  static func output(of program: String, _ arguments: [String]) -> [UInt8]? {
    var ends: [CInt] = [0, 0]
    // A pipe cannot be kept from other children in one call here; a pair of sockets can.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let child = start(program, arguments, writingTo: ends[1])
    close(ends[1])
    guard let child else { return nil }
    let bytes = read(ends[0])
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status == 0 ? bytes : nil
  }

  private static func start(
    _ program: String, _ arguments: [String], writingTo end: CInt
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Nothing of the caller's surroundings but where its home is: git reads safe.directory there.
    let environment = ["HOME=\(home ?? "/")", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC"]
    var child = pid_t()
    let code = withStrings(arguments) { arguments in
      withStrings(environment) { environment in
        posix_spawn(&child, program, &actions, nil, arguments, environment)
      }
    }
    return code == 0 ? child : nil
  }

  /// The home of the user, as the system knows it.
  private static var home: String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16 * 1024)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil
    else { return nil }
    return entry.pw_dir.map { String(cString: $0) }
  }

  private static func withStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> CInt
  ) -> CInt {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }

  /// Everything up to the limit; the rest is read and dropped, so that the child can end.
  private static func read(_ end: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(min(count, limit - bytes.count))
    }
  }
}
