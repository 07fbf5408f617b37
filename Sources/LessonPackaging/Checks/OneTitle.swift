import LibXML

extension PackageCheck {
  /// Rule 18: every organization and item has exactly one title.
  static let oneTitle = PackageCheck(
    "pack.title.count", rule: 18, clause: "CTS ac, m; CAM 3.4.1.6", for: PackageKind.scorm
  ) { package in
    package.titled.compactMap { element in
      let count = element.elements.count {
        $0.localName == "title" && !$0.text.trimmedASCII.isEmpty
      }
      return count == 1
        ? nil
        : .at(package.manifestName, ["name": element.attributes["identifier"] ?? element.name])
    }
  }
}
