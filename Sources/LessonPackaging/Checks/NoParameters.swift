import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 25: no SCO depends on parameters of its item.
  static let noParameters = PackageCheck(
    "pack.item.parameters", rule: 25, clause: "ILIAS ignores them; LiaScript-Exporter#31, #55",
    severity: .warning, for: PackageKind.scorm
  ) { package in
    package.course.items.filter { $0.element.attributes["parameters"]?.isEmpty == false }
      .map { .at(package.manifestName, ["name": $0.identifier]) }
  }
}
