import Diagnostics

extension PackageCheck {
  /// Rule 4: no two names differ by letter case only.
  static let namesApart = PackageCheck(
    "pack.name.case", rule: 4, clause: "CTS ah; Windows and macOS take them for one",
    severity: .warning, for: PackageKind.every
  ) { package in
    var seen: [String: String] = [:]
    return package.names.compactMap { name in
      let other = seen.updateValue(name, forKey: name.lowercased())
      return other.flatMap { $0 == name ? nil : .at(name, ["other": $0]) }
    }
  }
}
