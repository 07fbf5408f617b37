import LibXML

extension PackageCheck {
  /// Rule 50: responses of 1.2 have at most 255 characters.
  static let oldResponses = PackageCheck(
    "pack.script.response12", rule: 50, clause: "RTE 1.2 3.4.7; adapt_framework#1376",
    for: [.scorm12]
  ) { package in
    package.script.settings(of: "student_response").filter { setting in
      let text = setting.value.text ?? ""
      return text.utf8.count > 255 || text.contains("[,]") || text.contains("[.]")
    }.map { .at($0.file, ["value": $0.value.text ?? ""]) }
  }
}
