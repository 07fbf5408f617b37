import Foundation
import LessonContent
import LessonPackaging
import LibXML
import TestSupport
import Testing
import ZipArchive

@Suite struct ManifestTests {
  /// The official schemas lie beside the checkout, or where QORGAN_SHARED says; they are never part of it.
  static let official: URL? = {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let checkout = here.deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["QORGAN_SHARED"]
    let shared =
      named.map { URL(fileURLWithPath: $0, relativeTo: checkout) }
      ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("schemas")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func manifests(_ format: PackFormat) async throws -> [String: [UInt8]] {
    let options = PackOptions(formats: [format], drafts: true)
    var packs = try await PackPrivacyTests.packs(SampleRepository.shipped, options)
    packs.merge(try await PackPrivacyTests.packs(BrowserTests.samples, options)) { first, _ in first
    }
    var manifests = try packs.filter { $0.key.hasSuffix(".zip") }.mapValues {
      try ZipReader($0).read("imsmanifest.xml")
    }
    for scope in [CourseScope.year, .school] {
      let courses = try await CourseTests.courses(scope, BrowserTests.samples, options)
      for (name, course) in courses { manifests[name] = course.files["imsmanifest.xml"] }
    }
    return manifests
  }

  @Test(arguments: [
    (PackFormat.scorm12, "scorm12", "all.xsd"), (.scorm2004, "scorm2004-4th", "all-lom.xsd"),
    (.scorm2004, "scorm2004-4th", "all-lomStrict.xsd"),
  ])
  func fitsTheOfficialSchemas(format: PackFormat, folder: String, entry: String) async throws {
    guard let official = Self.official?.appendingPathComponent(folder) else {
      print("ManifestTests: skipped \(entry), no official schemas beside the checkout")
      return
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: official.path)
    let files = names.reduce(into: [String: [UInt8]]()) { files, name in
      guard name.hasSuffix(".xsd") else { return }
      files[name] = FileManager.default.contents(atPath: official.appendingPathComponent(name).path)
        .map { [UInt8]($0) }
    }
    let schema = try XMLSchema(files: files, entry: entry)
    let manifests = try await Self.manifests(format)
    #expect(manifests.count >= 6)
    for (name, manifest) in manifests { #expect(try schema.validate(manifest) == [], "\(name)") }
  }

  @Test(arguments: [PackFormat.scorm12, .scorm2004])
  func tellsTitleAndAimsInEnglishWhereTheyAreWritten(format: PackFormat) async throws {
    let english = LessonSummary(title: "Before the ice", aims: ["Knows ice.", "Waits."])
    let packs = try await PackPrivacyTests.packs(
      SampleRepository.repository([SampleRepository.lesson(english: english)]),
      PackOptions(formats: [format], drafts: true))
    let zip = try #require(packs["\(format.rawValue)/primary-ice.kk.zip"])
    let manifest = String(decoding: try ZipReader(zip).read("imsmanifest.xml"), as: UTF8.self)
    #expect(manifest.contains("=\"en\">Before the ice</"))
    #expect(manifest.contains("=\"en\">Knows ice. Waits.</"))
  }

  @Test(arguments: [PackFormat.scorm12, .scorm2004])
  func isTheGoldenManifest(format: PackFormat) async throws {
    let packs = try await PackPrivacyTests.packs(
      SampleRepository.repository(), PackOptions(formats: [format], drafts: true))
    let zip = try #require(packs["\(format.rawValue)/primary-ice.kk.zip"])
    let manifest = String(decoding: try ZipReader(zip).read("imsmanifest.xml"), as: UTF8.self)
    #expect(Golden.compare(manifest, with: "\(format.rawValue).imsmanifest.xml") == .same)
  }

  @Test(arguments: [
    ("schemaversion>1.2<", "schemaversion>1.3<"),
    ("identifierref=\"lesson-sco\"", "identifierref=\"x\""),
    ("default=\"lesson\"", "default=\"nothing\""), ("scormtype=\"sco\"", "scormType=\"sco\""),
    ("<title>Мұзға баспай тұрып</title>", ""), ("href=\"player.js\"", "href=\"мұз.js\""),
    ("PT30M", "30 min"), ("xml:lang=\"kk\"", "xml:lang=\"kk_KZ\""),
  ])
  func ownSchemaRefusesWhatALearningSystemWould(old: String, new: String) async throws {
    let packs = try await PackPrivacyTests.packs(
      SampleRepository.repository(), PackOptions(formats: [.scorm12], drafts: true))
    let package = try OpenedPackage("scorm12/x", try #require(packs["scorm12/primary-ice.kk.zip"]))
    let schemas = package.files.filter { $0.key.hasSuffix(".xsd") }
    let schema = try XMLSchema(files: schemas, entry: "imscp_rootv1p1p2.xsd")
    let bent = package.manifestText.split(separator: old, omittingEmptySubsequences: false)
    #expect(bent.count > 1)
    #expect(try schema.validate(Array(package.manifestText.utf8)).isEmpty)
    #expect(try !schema.validate(Array(bent.joined(separator: new).utf8)).isEmpty)
  }
}
