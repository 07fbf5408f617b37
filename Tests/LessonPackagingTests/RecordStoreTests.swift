import Foundation
import LessonContent
import LessonPackaging
import LibXML
import Programme
import TestSupport
import Testing
import ZipArchive

/// cmi5 and Common Cartridge against their official schemas, and what a lesson that is not scored leaves out.
@Suite struct RecordStoreTests {
  static func schema(_ folder: String, _ entry: String) throws -> XMLSchema? {
    guard let official = ManifestTests.official?.appendingPathComponent(folder) else {
      print("RecordStoreTests: skipped \(entry), no official schemas beside the checkout")
      return nil
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: official.path)
    let files = names.reduce(into: [String: [UInt8]]()) { files, name in
      guard name.hasSuffix(".xsd") else { return }
      files[name] = FileManager.default.contents(
        atPath: official.appendingPathComponent(name).path
      ).map { [UInt8]($0) }
    }
    return try XMLSchema(files: files, entry: entry)
  }

  static func packs(
    _ format: PackFormat, qrTarget: String = "https://example.kz/111"
  ) async throws -> [String: [UInt8]] {
    let repository = SampleRepository.repository(BrowserTests.samples.lessons, qrTarget: qrTarget)
    return try await PackPrivacyTests.packs(
      repository, PackOptions(formats: [format], drafts: true))
  }

  static func zips(
    _ format: PackFormat, qrTarget: String = "https://example.kz/111"
  ) async throws -> [String: ZipReader] {
    try await packs(format, qrTarget: qrTarget)
      .filter { $0.key.hasSuffix(".zip") || $0.key.hasSuffix(".imscc") }
      .mapValues { try ZipReader($0) }
  }

  @Test func aCourseStructureFitsItsSchema() async throws {
    let zips = try await Self.zips(.cmi5)
    #expect(zips.count == 6)
    let schema = try Self.schema("cmi5", "CourseStructure.xsd")
    var identifiers: [String] = []
    for (name, zip) in zips {
      let bytes = try zip.read("cmi5.xml")
      if let schema { #expect(try schema.validate(bytes) == [], "\(name)") }
      let root = try XMLReader.read(bytes)
      for part in root.elements { identifiers.append(part.attributes["id"] ?? "") }
      let unit = try #require(root.first("au"))
      let isScored = name.contains("primary-ice")
      #expect(unit.attributes["moveOn"] == (isScored ? "CompletedOrPassed" : "Completed"))
      let start = try #require(unit.first("url")?.text)
      #expect(zip.names.contains(start))
    }
    #expect(Set(identifiers).count == 12 && identifiers.allSatisfy { $0.hasPrefix("urn:uuid:") })
  }

  @Test(arguments: [
    ("imsmanifest.xml", "ccv1p1_imscp_v1p2_v1p0.xsd"),
    ("test-1/test.xml", "ccv1p1_qtiasiv1p2p1_v1p0.xsd"), ("help.xml", "ccv1p1_imswl_v1p1.xsd"),
  ])
  func aCartridgeFitsItsSchemas(file: String, entry: String) async throws {
    guard let schema = try Self.schema("cc11", entry) else { return }
    for (name, zip) in try await Self.zips(.cc11) where zip.names.contains(file) {
      #expect(try schema.validate(zip.read(file)) == [], "\(name)")
    }
  }

  @Test func aLessonThatIsNotScoredBringsNoTest() async throws {
    for (name, zip) in try await Self.zips(.cc11, qrTarget: "") {
      #expect(zip.names.contains("test-1/test.xml") == name.contains("primary-ice"), "\(name)")
      #expect(!zip.names.contains("help.xml"))
    }
  }

  @Test func everyFileOfACartridgeIsInItsManifest() async throws {
    for (name, zip) in try await Self.zips(.cc11) {
      var listed: Set<String> = ["imsmanifest.xml"]
      try XMLReader.read(try zip.read("imsmanifest.xml")).forEach { element in
        if element.localName == "file" { listed.insert(element.attributes["href"] ?? "") }
      }
      #expect(listed == Set(zip.names), "\(name)")
    }
  }

  @Test(arguments: [("primary-ice.kk", "scored"), ("middle-care.ru", "sensitive")])
  func tellsARecordStoreWhatItMayAndKeepsNothing(pack: String, kind: String) async throws {
    guard BrowserTests.chromium != nil else {
      print("RecordStoreTests: skipped, no Chromium on this machine")
      return
    }
    let zip = try #require(try await Self.zips(.cmi5)["cmi5/\(pack).zip"])
    try TemporaryFolder.use { folder in
      for (name, bytes) in try zip.readAll() {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Browser/records.py").path
      let (status, output) = try OutsideJudge.run(
        "/usr/bin/env", ["python3", script, folder.path, kind])
      #expect(status == 0, "\(output)")
    }
  }
}
