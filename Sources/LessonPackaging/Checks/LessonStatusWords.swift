extension PackageCheck {
  /// Rule 40: the status of 1.2 is a word that may be written.
  static let lessonStatusWords = PackageCheck(
    "pack.script.status", rule: 40, clause: "M12 CMIStatus; RTE 1.2 3.4.4", for: [.scorm12]
  ) { package in
    package.script.outside(
      ["passed", "completed", "failed", "incomplete", "browsed"], of: "cmi.core.lesson_status")
  }
}
