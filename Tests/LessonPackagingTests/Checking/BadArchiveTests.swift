import LessonPackaging
import Testing
import ZipArchive

/// What an archive may do to whoever opens it: each a diagnostic, and never more than the limits cost.
@Suite struct BadArchiveTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let id: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ id: String, _ bytes: [UInt8]) {
      self.name = name
      self.id = id
      self.bytes = bytes
    }
  }

  private static func entry(_ name: String, _ text: String = "a") -> RawZip.Entry {
    RawZip.Entry(name: Array(name.utf8), bytes: Array(text.utf8))
  }

  private static func one(_ name: String, _ change: (inout RawZip.Entry) -> Void) -> [UInt8] {
    var entry = entry(name, "abcdef")
    change(&entry)
    return RawZip.archive([Self.entry("imsmanifest.xml", "<manifest/>"), entry])
  }

  private static let manifest = SamplePackage.scorm12.files[0].text

  private static func manifest(_ text: String) -> [UInt8] {
    RawZip.archive([entry("imsmanifest.xml", text)])
  }

  private static func torn() -> [UInt8] { Array(SamplePackage.scorm12.bytes().dropLast(30)) }

  private static func bomb() throws -> [UInt8] {
    var writer = ZipWriter()
    try writer.add(ZipEntry("imsmanifest.xml", Array(repeating: 32, count: 8 << 20)))
    return try writer.finish()
  }

  private static let utf16: [UInt8] =
    [0xFF, 0xFE] + manifest.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  static let cases: [Case] = [
    Case("no archive at all", "pack.zip.damaged", Array("PK no archive".utf8)),
    Case("empty file", "pack.zip.damaged", []),
    Case("torn archive", "pack.zip.damaged", torn()),
    Case(
      "too many entries", "pack.zip.damaged",
      RawZip.archive((0..<10_001).map { entry("\($0)", "") })),
    Case("traversal", "pack.zip.path", one("../../etc/passwd") { _ in }),
    Case("absolute name", "pack.zip.path", one("/etc/passwd") { _ in }),
    Case("drive", "pack.zip.path", one("c:/windows/a") { _ in }),
    Case("backslash", "pack.zip.path", one("a\\b") { _ in }),
    Case("duplicate name", "pack.zip.duplicate", one("imsmanifest.xml") { _ in }),
    Case("symbolic link", "pack.zip.link", one("a") { $0.attributes = 0o120777 << 16 }),
    Case("overlapping entries", "pack.zip.overlap", one("a") { $0.offset = 0 }),
    Case("encrypted entry", "pack.zip.method", one("a") { $0.flags |= 1 }),
    Case("unknown method", "pack.zip.method", one("a") { $0.method = 99 }),
    Case("wrong CRC", "pack.zip.crc", one("a") { $0.crc = 1 }),
    Case("wrong CRC of a page", "pack.zip.crc", one("a.html") { $0.crc = 1 }),
    Case("wrong length", "pack.zip.crc", one("a") { $0.count = 60 }),
    Case("grows beyond measure", "pack.zip.bomb", one("a") { $0.count = 2_000_000_000 }),
    Case("more than is read", "pack.zip.limit", one("a") { $0.count = 2_000_000_000 }),
    Case(
      "CP866 name", "pack.zip.script",
      one("a") {
        $0.name = [0x8C, 0xE3, 0xA7, 0x2E, 0x68]
        $0.flags = 0
      }),
    Case(
      "CP1251 name", "pack.zip.script",
      one("a") {
        $0.name = [0xCC, 0xF3, 0xE7, 0x2E, 0x68]
        $0.flags = 0
      }),
    Case(
      "external entity", "pack.manifest.doctype",
      manifest("<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest>&x;</manifest>")),
    Case(
      "entity expansion", "pack.manifest.doctype",
      manifest("<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><manifest>&b;</manifest>")),
    Case(
      "nested a hundred thousand deep", "pack.manifest.unreadable",
      manifest(
        String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000))),
    Case(
      "a million elements", "pack.manifest.unreadable",
      manifest("<manifest>" + String(repeating: "<a/>", count: 1_000_000) + "</manifest>")),
    Case(
      "one endless tag", "pack.manifest.unreadable",
      manifest("<manifest a=\"" + String(repeating: "x", count: 100_000) + "\"/>")),
    Case(
      "wrong namespace", "pack.manifest.namespace",
      manifest(manifest.replacing("xsd/imscp_rootv1p1p2\"\n", with: "xsd/x\"\n"))),
    Case(
      "UTF-16", "pack.manifest.encoding",
      RawZip.archive([RawZip.Entry(name: Array("imsmanifest.xml".utf8), bytes: utf16)])),
    Case(
      "UTF-16 without a mark", "pack.manifest.unreadable",
      RawZip.archive([
        RawZip.Entry(name: Array("imsmanifest.xml".utf8), bytes: Array(utf16.dropFirst(2)))
      ])),
    Case("missing launch file", "pack.launch.missing", manifest(manifest)),
  ]

  /// The rules that these cases break; `PackageCases` breaks the others.
  static let ids = Set(cases.map(\.id)).union([
    "pack.cmi5.relative", "pack.check.file", "pack.check.format",
  ])

  @Test(arguments: cases)
  func isNamed(_ one: Case) {
    let verdict = PackageChecker().check(one.bytes, named: "bad.zip")
    #expect(verdict.findings.map(\.check.id).contains(one.id))
    #expect(verdict.hasErrors || one.id == "pack.manifest.encoding")
  }

  @Test func aBombIsNotUnpacked() throws {
    let verdict = PackageChecker().check(try Self.bomb(), named: "bomb.zip")
    #expect(verdict.findings.map(\.check.id).contains("pack.zip.bomb"))
    #expect(verdict.kind == .unknown, "its manifest was not read")
  }

  @Test func anOldNameIsShownAsItWasMeant() throws {
    for (bytes, script): ([UInt8], String) in [
      ([0x8C, 0xE3, 0xA7], "cp866"), ([0xCC, 0xF3, 0xE7], "cp1251"),
    ] {
      let survey = try ZipSurvey(
        RawZip.archive([RawZip.Entry(name: bytes, bytes: [], flags: 0)]))
      #expect(survey.entries.map(\.name) == ["Муз"])
      #expect(survey.faults.map(\.detail) == [script])
    }
  }

  @Test(arguments: [
    "<script", "<script src=\"", "<style a", "<title", "</", "<!--", "<!", "<a b='", "<p>&#x", "<",
    "<script>\"\\", "<script>/[", "<script>/*", "<script>SetValue(", "<script>'cmi.exit',",
  ])
  func aPageMayEndAnywhere(page: String) {
    let package = SamplePackage.scorm12.without("a.html").with("a.html", page)
    #expect(package.ids().isDisjoint(with: ["pack.file.missing", "pack.manifest.unreadable"]))
    #expect(PackageImport(package.bytes(), named: "a.zip") != nil)
  }

  @Test func aFileThatIsNotThereIsSaid() async throws {
    let verdicts = try await PackageChecker().check(files: ["/nowhere/at/all.zip"])
    #expect(verdicts.map { $0.findings.map(\.check.id) } == [["pack.check.file"]])
  }
}
