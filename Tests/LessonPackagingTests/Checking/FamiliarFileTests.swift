import Diagnostics
import LessonPackaging
import Testing
import ZipArchive

/// A file that came before is not read again, and nothing that differs is ever taken for it.
@Suite struct FamiliarFileTests {
  private static func archive(
    _ package: SamplePackage, _ change: (inout RawZip.Entry) -> Void = { _ in }
  ) -> [UInt8] {
    RawZip.archive(
      package.files.map { file in
        var entry = RawZip.Entry(name: Array(file.name.utf8), bytes: Array(file.text.utf8))
        if file.name == "a.js" || file.name == "cp.xsd" { change(&entry) }
        return entry
      })
  }

  @Test(arguments: [SamplePackage.scorm12, .scorm2004, .cartridge, .epub])
  func theSecondOfTwoEqualPackagesIsJudgedAlike(package: SamplePackage) {
    let checker = PackageChecker()
    let bent =
      package.files.map(\.name).contains("a.js")
      ? package.bent("a.js", package.files.first { $0.name == "a.js" }?.text ?? "", "alert(1);")
      : package
    for each in [package, bent] {
      let first = checker.check(each.bytes(), named: "a.zip").findings.map(\.diagnostic)
      let second = checker.check(each.bytes(), named: "a.zip").findings.map(\.diagnostic)
      #expect(first == second)
    }
  }

  @Test func aFileIsFoundUnderWhateverNameItHas() {
    let checker = PackageChecker()
    _ = checker.check(SamplePackage.scorm12.bytes(), named: "a.zip")
    let moved = SamplePackage.scorm12.bent("a.js", "\"incomplete\"", "\"gone\"")
    _ = checker.check(moved.bytes(), named: "b.zip")
    let other = moved.renamed("a.js", "z.js")
    let places = checker.check(other.bytes(), named: "c.zip").findings
      .filter { $0.check.id == "pack.script.status" }.map(\.diagnostic.place.file)
    #expect(places == ["c.zip/z.js"])
  }

  @Test func whatIsTornIsTornThoughTheSameBytesWereWholeBefore() {
    let checker = PackageChecker()
    let whole = checker.check(Self.archive(.scorm12), named: "a.zip")
    #expect(whole.findings.isEmpty)
    for change: @Sendable (inout RawZip.Entry) -> Void in [
      { $0.crc = 7 }, { $0.count = 3 },
      {
        $0.bytes[0] ^= 1; $0.crc = RawZip.crc(Array(SamplePackage.script12.utf8))
      },
    ] {
      let torn = checker.check(Self.archive(.scorm12, change), named: "b.zip")
      #expect(torn.findings.map(\.check.id).contains("pack.zip.crc"))
    }
    #expect(checker.check(Self.archive(.scorm12), named: "a.zip").findings.isEmpty)
  }
}
