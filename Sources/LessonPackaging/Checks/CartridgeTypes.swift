import Diagnostics
import LibXML

extension PackageCheck {
  /// Resources are of the types that a cartridge may hold.
  static let cartridgeTypes = PackageCheck(
    "pack.cc.type", clause: "CC 1.1, 3.4", severity: .warning, for: [.commonCartridge]
  ) { package in
    package.course.resources.compactMap { resource in
      let type = resource.element.attributes["type"] ?? ""
      let known =
        type == "webcontent"
        || [
          "imsqti_xmlv1p2", "associatedcontent/", "imsdt_xmlv1p", "imswl_xmlv1p",
          "imsbasiclti_xmlv1p",
        ]
        .contains(where: type.hasPrefix)
      return known
        ? nil : .at(package.manifestName, ["name": resource.identifier, "type": type])
    }
  }
}
