import LibXML

extension PackageCheck {
  /// Rule 47: a location is not longer than its limit.
  static let shortLocation = PackageCheck(
    "pack.script.location", rule: 47, clause: "M12, M13 formats", for: PackageKind.scorm
  ) { package in
    let limit = package.kind == .scorm12 ? 255 : 1_000
    return package.script.settings.filter {
      ["cmi.core.lesson_location", "cmi.location"].contains($0.element)
        && ($0.value.text?.count ?? 0) > min(limit, 500)
    }.map { .at($0.file, ["limit": "\(limit)"]) }
  }
}
