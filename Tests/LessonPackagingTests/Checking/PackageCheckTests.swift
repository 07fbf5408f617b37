import Diagnostics
import LessonPackaging
import Testing

/// Every rule is broken once, by the smallest change, and is found.
@Suite struct PackageCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let package: SamplePackage
    var testDescription: String { id }

    init(_ id: String, _ package: SamplePackage) {
      self.id = id
      self.package = package
    }
  }

  static let samples: [(kind: PackageKind, package: SamplePackage)] = [
    (.scorm12, .scorm12), (.scorm2004, .scorm2004), (.cmi5, .cmi5),
    (.commonCartridge, .cartridge), (.epub, .epub),
  ]

  @Test func aSoundPackageOfEachKindBreaksNoRule() {
    for (kind, package) in Self.samples {
      let verdict = PackageChecker().check(package.bytes(), named: "sample")
      #expect(verdict.kind == kind)
      #expect(verdict.findings.map(\.diagnostic) == [], "\(kind)")
    }
  }

  @Test(arguments: PackageCases.all)
  func findsTheBreach(_ one: Case) {
    #expect(one.package.ids().contains(one.id))
  }

  @Test func everyRuleHasACaseAndWords() {
    let cases = Set(PackageCases.all.map(\.id))
    for check in PackageCheck.all {
      #expect(cases.contains(check.id) || BadArchiveTests.ids.contains(check.id), "\(check.id)")
      #expect(Words.of(check.id) != nil, "\(check.id)")
      #expect(!check.clause.isEmpty)
    }
  }

  @Test func theListOfSixtyIsCovered() {
    let rules = Set(PackageCheck.all.compactMap(\.rule))
    #expect(Set(1...60).subtracting(rules) == [])
  }

  @Test func everyRuleOfAProfileExists() {
    let known = Set(PackageCheck.all.map(\.id))
    for profile in LMSProfile.all {
      #expect(profile.rules.filter { !known.contains($0) } == [], "\(profile.id)")
    }
  }

  @Test func aSystemNamesOnlyWhatItMinds() {
    let several = SamplePackage.scorm12
      .bent(
        "imsmanifest.xml", "<item identifier=\"i\"",
        "<item identifier=\"j\" identifierref=\"r\"><title>Б</title></item><item identifier=\"i\""
      )
      .bent("imsmanifest.xml", "<keyword>", "<kword>").bent(
        "imsmanifest.xml", "</keyword>", "</kword>")
    #expect(several.ids().isSuperset(of: ["pack.sco.several", "pack.metadata.general"]))
    #expect(several.ids(for: LMSProfile.named("open-edx")) == ["pack.sco.several"])
    #expect(several.ids(for: LMSProfile.named("moodle")) == [])
    #expect(
      SamplePackage.epub.ids(for: LMSProfile.named("moodle"))
        == ["pack.check.format"])
  }

  @Test func aBareStructureMayComeWithoutAnArchive() {
    let text = SamplePackage.cmi5.files[0].text
    let checker = PackageChecker()
    let bare = checker.check(Array(text.utf8), named: "cmi5.xml")
    #expect(bare.kind == .cmi5 && bare.findings.map(\.check.id) == ["pack.cmi5.relative"])
    let whole = text.replacing("a.html?x=1", with: "https://example.kz/a.html")
    #expect(checker.check(Array(whole.utf8), named: "cmi5.xml").findings.isEmpty)
  }

  @Test func ourOwnPackagesBreakNoRule() async throws {
    let packs = try await PackPrivacyTests.packs(BrowserTests.samples)
    for (name, bytes) in packs where name.hasSuffix(".zip") {
      let verdict = PackageChecker().check(bytes, named: name)
      #expect(verdict.findings.map(\.diagnostic) == [], "\(name)")
    }
  }

  @Test func aReportForOtherMachinesNamesEveryRule() throws {
    let bent = SamplePackage.scorm12.without("a.js").bytes()
    let verdict = PackageChecker().check(bent, named: "x.zip")
    let text = String(decoding: JUnitReport.bytes(of: [verdict], in: .en), as: UTF8.self)
    #expect(text.contains("<testsuite name=\"x.zip\" tests=\"\(verdict.checks.count)\""))
    #expect(text.contains("name=\"pack.file.missing\""))
    #expect(text.contains("<failure type=\"error\""))
  }
}
