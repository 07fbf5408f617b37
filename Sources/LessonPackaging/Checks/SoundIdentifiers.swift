extension PackageCheck {
  /// Rule 20: identifiers are unique, ASCII, and begin with a letter.
  static let soundIdentifiers = PackageCheck(
    "pack.identifier", rule: 20, clause: "CTS n, o; xsd:ID", for: PackageKind.ims
  ) { package in
    var seen: Set<String> = []
    return package.course.identifiers.compactMap { name in
      let bytes = Array(name.utf8)
      let isPlain = bytes.allSatisfy {
        (97...122).contains($0 | 32) || (48...57).contains($0) || [45, 46, 95].contains($0)
      }
      // xsd:ID takes an underscore at the start too.
      let starts = bytes.first.map { (97...122).contains($0 | 32) || $0 == 95 } ?? false
      return seen.insert(name).inserted && isPlain && starts
        ? nil : .at(package.manifestName, ["name": name])
    }
  }
}
