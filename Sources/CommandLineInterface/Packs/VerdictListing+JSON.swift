import Diagnostics
import Foundation
import LessonPackaging

extension VerdictListing {
  private struct Package: Encodable {
    let file: String
    let kind: String
    let version: String
    let bytes: Int
    let rules: Int
    let conforms: Bool
    let findings: [Finding]
  }

  private struct Finding: Encodable {
    let id: String
    let rule: Int?
    let clause: String
    let severity: String
    let place: String
    let line: Int?
    let message: String
    let remedy: String
    let systems: [System]
  }

  private struct System: Encodable {
    let id: String
    let effect: String
    let evidence: String
  }

  /// An array of packages, the keys in alphabetical order.
  static func json(of verdicts: [PackageVerdict], in language: InterfaceLanguage) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let packages = verdicts.map { verdict in
      Package(
        file: verdict.file, kind: verdict.kind.rawValue, version: verdict.edition,
        bytes: verdict.bytes, rules: verdict.checks.count, conforms: !verdict.hasErrors,
        findings: verdict.findings.map { finding($0, language) })
    }
    return try String(decoding: encoder.encode(packages), as: UTF8.self) + "\n"
  }

  private static func finding(
    _ finding: PackageFinding, _ language: InterfaceLanguage
  ) -> Finding {
    let (diagnostic, words) = (finding.diagnostic, Words.of(finding.diagnostic.id))
    return Finding(
      id: diagnostic.id, rule: finding.check.rule, clause: finding.check.clause,
      severity: diagnostic.severity.rawValue, place: diagnostic.place.file,
      line: diagnostic.place.line,
      message: words?.summary.text(language, diagnostic.facts) ?? "",
      remedy: words?.remedy.text(language, diagnostic.facts) ?? "",
      systems: finding.systems.map {
        System(id: $0.system, effect: $0.effect.rawValue, evidence: $0.evidence)
      })
  }
}
