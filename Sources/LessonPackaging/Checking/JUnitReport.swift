package import Diagnostics
import LibXML

/// Verdicts as the XML that continuous integration reads: a suite a package, a case a rule.
package enum JUnitReport {
  /// The document; errors and warnings are failures, notes are told without failing.
  package static func bytes(
    of verdicts: [PackageVerdict], in language: InterfaceLanguage
  ) -> [UInt8] {
    let suites = verdicts.map { suite($0, language) }
    return XMLWriter.bytes(
      of: XMLElement("testsuites", ["name": "qorgan pack check"], elements: suites))
  }

  private static func suite(
    _ verdict: PackageVerdict, _ language: InterfaceLanguage
  ) -> XMLElement {
    // A format that a system does not take is found without being among the rules of the kind.
    let extra = verdict.findings.map(\.check).filter { check in
      !verdict.checks.contains { $0.id == check.id }
    }
    let checks = verdict.checks + extra
    let failing = Set(verdict.findings.filter(isFailure).map(\.check.id))
    return XMLElement(
      "testsuite",
      [
        "name": verdict.file, "tests": "\(checks.count)", "failures": "\(failing.count)",
        "errors": "0", "skipped": "0",
      ],
      elements: checks.map { check in
        let findings = verdict.findings.filter { $0.check.id == check.id && isFailure($0) }
        return XMLElement(
          "testcase", ["classname": verdict.kind.rawValue, "name": check.id],
          elements: findings.isEmpty ? [] : [failure(findings, check, language)])
      })
  }

  private static func isFailure(_ finding: PackageFinding) -> Bool {
    finding.diagnostic.severity != .note
  }

  private static func failure(
    _ findings: [PackageFinding], _ check: PackageCheck, _ language: InterfaceLanguage
  ) -> XMLElement {
    let lines = findings.flatMap { DiagnosticText.lines(for: $0.diagnostic, in: language) }
    return XMLElement(
      "failure",
      ["type": findings[0].diagnostic.severity.rawValue, "message": check.clause],
      text: lines.joined(separator: "\n"))
  }
}
