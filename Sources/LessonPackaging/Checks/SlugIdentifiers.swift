import LibXML

extension PackageCheck {
  /// Rule 49: ids of interactions and objectives are slugs.
  static let slugIdentifiers = PackageCheck(
    "pack.script.identifiers", rule: 49, clause: "M13 CMILongIdentifier; RTE 4.1.1.7",
    for: PackageKind.scorm
  ) { package in
    package.script.settings.filter { setting in
      guard setting.element.hasSuffix(".id"), let text = setting.value.text else { return false }
      return text.isEmpty || text.utf8.contains { $0 <= 0x20 || $0 > 0x7E }
    }.map { .at($0.file, ["value": $0.value.text ?? ""]) }
  }
}
