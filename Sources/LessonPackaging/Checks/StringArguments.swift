import Diagnostics

extension PackageCheck {
  /// Rule 39: values are strings.
  static let stringArguments = PackageCheck(
    "pack.script.strings", rule: 39, clause: "Rustici's player warns; RTE 3.1.2.1",
    severity: .warning, for: PackageKind.scorm
  ) { package in
    package.script.settings.filter { setting in
      if case .number = setting.value { true } else { false }
    }.map { .at($0.file, ["element": $0.element]) }
  }
}
