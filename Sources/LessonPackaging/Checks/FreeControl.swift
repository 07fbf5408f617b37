import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 30: activities may be chosen and flowed, and objectives stay in the course.
  static let freeControl = PackageCheck(
    "pack.sequencing.control", rule: 30, clause: "adlseq_v1p3.xsd; Adapt template", severity: .note,
    for: [.scorm2004]
  ) { package in
    package.course.organizations.compactMap { organization in
      let mode = organization.first("sequencing")?.first("controlMode")?.attributes
      let isFree = mode?["choice"] != "false" && mode?["flow"] == "true"
      let isOwn =
        organization.attributes.all.first { $0.name.hasSuffix("objectivesGlobalToSystem") }?.value
        == "false"
      return isFree && isOwn
        ? nil : .at(package.manifestName, ["name": organization.attributes["identifier"] ?? ""])
    }
  }
}
