import LibXML

extension PackageCheck {
  /// Rule 28: only known buttons are hidden.
  static let knownTokens = PackageCheck(
    "pack.hide.tokens", rule: 28, clause: "XSD v; CAM 5.2.1", for: [.scorm2004]
  ) { package in
    let known = [
      "abandon", "abandonAll", "continue", "exit", "exitAll", "previous", "suspendAll",
    ]
    var found: [PackageFault] = []
    package.manifest?.forEach { element in
      guard element.localName == "hideLMSUI", !known.contains(element.text.trimmedASCII)
      else { return }
      found.append(.at(package.manifestName, ["token": element.text]))
    }
    return found
  }
}
