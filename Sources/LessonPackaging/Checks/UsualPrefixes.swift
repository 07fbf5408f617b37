import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 14: extensions bear the prefixes adlcp, adlseq, adlnav, imsss.
  static let usualPrefixes = PackageCheck(
    "pack.manifest.extension", rule: 14, clause: "MP run: another prefix is read as an asset",
    severity: .warning, for: PackageKind.scorm
  ) { package in
    let usual: [(part: StaticString, prefix: String)] = [
      ("adlcp_", "adlcp"), ("adlseq_", "adlseq"), ("adlnav_", "adlnav"), ("xsd/imsss", "imsss"),
    ]
    return (package.manifest?.attributes.all ?? []).compactMap { attribute in
      guard attribute.name.hasPrefix("xmlns:"),
        let wanted = usual.first(where: { attribute.value.holds($0.part) })?.prefix,
        attribute.name != "xmlns:\(wanted)"
      else { return nil }
      return .at(package.manifestName, ["found": attribute.name, "wanted": wanted])
    }
  }
}
