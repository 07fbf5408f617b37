/// Addresses inside a package.
enum PackagePath {
  /// The name in the archive that an address stands for: no query, no fragment, nothing percent-encoded.
  static func file(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard path.utf8.contains(UInt8(ascii: "%")) else { return String(path) }
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name that an address in a file leads to, steps up taken; nil when it leads out of the package.
  static func resolve(_ address: String, from name: String) -> String? {
    var parts = name.split(separator: "/").dropLast().map(String.init)
    for part in file(address).split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether an address leads to another machine.
  static func isOutside(_ address: String) -> Bool {
    if address.hasPrefix("//") { return true }
    let scheme = address.prefix { $0 != ":" }
    guard scheme.count < address.count, scheme.count > 1,
      scheme.utf8.allSatisfy({ ($0 | 32 >= 97 && $0 | 32 <= 122) || (43...57).contains($0) })
    else { return false }
    return !["data", "javascript", "mailto", "tel", "blob", "about"].contains(scheme.lowercased())
  }
}
