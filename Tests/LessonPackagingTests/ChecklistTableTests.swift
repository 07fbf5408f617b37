import Diagnostics
import Foundation
import LessonPackaging
import TestSupport
import Testing

/// The sixty rules, the checks that hold packages to them, and the tests that hold the checks to what they say.
@Suite struct ChecklistTableTests {
  /// A line a check: the rule, its id, how many bent packages it must find, and how our own are held to it.
  ///
  /// They are read for it, driven in a browser, or held to the check itself, as all of them are.
  private static var table: String {
    let own = Set(ChecklistTests.rules.map(\.number))
    let lines = (1...60).flatMap { rule in
      PackageCheck.all.filter { $0.rule == rule }.map { check in
        let kinds = PackageKind.allCases.filter(check.kinds.contains).map(\.rawValue)
        return [
          "\(rule)", check.id, check.severity.rawValue, "\(cases(of: check.id))",
          own.contains(rule) ? "read" : (36...59).contains(rule) ? "driven" : "checked",
          kinds.count == PackageKind.allCases.count ? "every" : kinds.joined(separator: "+"),
        ].joined(separator: ",")
      }
    }
    return (["rule,check,severity,bent packages,our own,kinds"] + lines).joined(separator: "\n")
      + "\n"
  }

  private static func cases(of id: String) -> Int {
    PackageCases.all.count { $0.id == id } + BadArchiveTests.cases.count { $0.id == id }
  }

  @Test func everyRuleHasACheckAndEveryCheckAPackageThatBreaksIt() {
    for rule in 1...60 {
      let checks = PackageCheck.all.filter { $0.rule == rule }
      #expect(!checks.isEmpty, "rule \(rule) has no check")
      for check in checks where !Self.apart.contains(check.id) {
        #expect(Self.cases(of: check.id) > 0, "\(check.id) of rule \(rule) has no package")
      }
    }
    #expect(Golden.compare(Self.table, with: "checklist.csv") == .same)
  }

  /// Broken only by a file without an archive, in a test of `PackageCheckTests`.
  private static let apart: Set<String> = ["pack.cmi5.relative"]

  @Test func theListHasTheSixtyRulesThatAreChecked() throws {
    guard let schemas = ManifestTests.official else {
      print("ChecklistTableTests: skipped, no list beside the checkout")
      return
    }
    let list = schemas.deletingLastPathComponent().appendingPathComponent("scorm/checklist.md")
    guard let text = try? String(contentsOf: list, encoding: .utf8) else {
      print("ChecklistTableTests: skipped, no list beside the checkout")
      return
    }
    let numbers = text.matches(of: #/(?m)^(?:cmi5: |\s*)(\d+)\.\ /#).compactMap { Int($0.1) }
    #expect(numbers == Array(1...60))
  }
}
