import LibXML

extension PackageCheck {
  /// Rule 26: a mastery score is within its range.
  static let masteryInRange = PackageCheck(
    "pack.mastery", rule: 26, clause: "CTS w; 1.2 CAM 2.3.2.5.7; SN 3.10", for: PackageKind.scorm
  ) { package in
    var found: [PackageFault] = []
    package.manifest?.forEach { element in
      let range: ClosedRange<Double>? =
        switch element.localName {
        case "masteryscore": 0...100
        case "minNormalizedMeasure": -1...1
        default: nil
        }
      guard let range else { return }
      let text = element.text.trimmedASCII
      if !(Double(text).map(range.contains) ?? false) {
        found.append(.at(package.manifestName, ["value": text]))
      }
    }
    return found
  }
}
