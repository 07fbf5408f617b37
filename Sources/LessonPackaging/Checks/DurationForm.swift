import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 34: the learning time is a duration.
  static let durationForm = PackageCheck(
    "pack.metadata.time", rule: 34, clause: "LOM 5.11; CTS s", severity: .warning, for: [.scorm2004]
  ) { package in
    guard
      let time = package.metadata("educational")?.first("typicalLearningTime")?
        .first("duration")?.text.trimmedASCII
    else { return [] }
    let isDuration = time.first == "P" && time.count > 2 && !time.contains(" ")
    return isDuration ? [] : [.at(package.manifestName, ["value": time])]
  }
}
