import LibXML

extension PackageCheck {
  /// Rule 38: initialize and Terminate take one empty string.
  static let emptyArgument = PackageCheck(
    "pack.script.argument", rule: 38, clause: "CTS SCORTETester; RTE 3.1.2", for: PackageKind.scorm
  ) { package in
    package.script.calls.filter { call in
      ["LMSInitialize", "LMSFinish", "Initialize", "Terminate"].contains(call.name)
        && (call.arguments.isEmpty && call.name.hasPrefix("LMS")
          || call.arguments.first.flatMap(\.text).map { !$0.isEmpty } ?? false)
    }.map { .at($0.file, ["call": $0.name]) }
  }
}
