import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing
import ZipArchive

/// Our documents before Xerces, which finds the schemas by the names and addresses that the documents give.
@Suite struct ControlDocumentTests {
  static let isInstalled = [
    "/usr/bin/java", "/usr/share/java/xercesSamples.jar", "/usr/share/java/xercesImpl.jar",
  ].allSatisfy(FileManager.default.fileExists)

  /// What Xerces says of files; nil, and said, where it is not installed.
  static func judge(_ how: String, _ folder: String, _ files: [String]) throws -> (Int32, String)? {
    guard isInstalled else {
      print("ControlDocumentTests: skipped, no Xerces on this machine")
      return nil
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Judges/resolve.py").path
    return try OutsideJudge.run("/usr/bin/env", ["python3", script, how, folder] + files)
  }

  /// Unpacks what a validator reads of a package.
  static func unpack(_ bytes: [UInt8], into folder: URL) throws {
    for (name, bytes) in try ZipReader(bytes).readAll()
    where [".xml", ".xsd"].contains(where: name.hasSuffix) {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// A lesson that is scored, one that is not, and a school, unpacked; gives their manifests.
  private static func packages(_ format: PackFormat, in folder: URL) async throws -> [String] {
    let options = PackOptions(formats: [format], drafts: true)
    let built = folder.appendingPathComponent("built")
    _ = try await PackBuilder(repository: BrowserTests.samples, options: options)
      .build(to: built.path)
    _ = try await CourseBuilder(
      repository: BrowserTests.samples, scope: .school, options: options
    ).build(to: built.path)
    return try ["primary-ice.kk", "middle-care.ru", "school"].map { name in
      let zip = built.appendingPathComponent("\(format.rawValue)/\(name).zip")
      let place = folder.appendingPathComponent(name)
      try unpack([UInt8](Data(contentsOf: zip)), into: place)
      return place.appendingPathComponent("imsmanifest.xml").path
    }
  }

  @Test(arguments: [PackFormat.scorm12, .scorm2004])
  func aPackageBringsEverySchemaThatItNames(format: PackFormat) async throws {
    try await TemporaryFolder.use { folder in
      let manifests = try await Self.packages(format, in: folder)
      guard let (status, output) = try Self.judge("full", folder.path, manifests) else { return }
      #expect(status == 0, "\(output)")
      // The same judge refuses what is wrong, so that its silence says something.
      let first = URL(fileURLWithPath: manifests[0])
      let text = try String(contentsOf: first, encoding: .utf8)
      try text.replacing("<title>", with: "<titel>").replacing("</title>", with: "</titel>")
        .write(to: first, atomically: true, encoding: .utf8)
      #expect(try Self.judge("full", folder.path, [manifests[0]])?.0 == 1)
      try text.write(to: first, atomically: true, encoding: .utf8)
      try FileManager.default.removeItem(
        at: first.deletingLastPathComponent().appendingPathComponent(
          format == .scorm12 ? "adlcp_rootv1p2.xsd" : "adlseq_v1p3.xsd"))
      #expect(try Self.judge("full", folder.path, [manifests[0]])?.0 == 1)
    }
  }

  @Test(arguments: [(PackFormat.scorm12, "scorm12"), (.scorm2004, "scorm2004-4th")])
  func theOfficialSchemasUnderTheSameNamesTakeIt(
    format: PackFormat, official: String
  ) async throws {
    guard let schemas = ManifestTests.official?.appendingPathComponent(official) else {
      print("ControlDocumentTests: skipped \(official), no official schemas beside the checkout")
      return
    }
    try await TemporaryFolder.use { folder in
      let manifests = try await Self.packages(format, in: folder)
      for manifest in manifests {
        let place = URL(fileURLWithPath: manifest).deletingLastPathComponent()
        let names = try FileManager.default.subpathsOfDirectory(atPath: schemas.path)
        let own = try FileManager.default.contentsOfDirectory(atPath: place.path)
          .filter { $0.hasSuffix(".xsd") }
        #expect(Set(own).isSubset(of: names), "their names are the official ones")
        for name in names where name.hasSuffix(".xsd") || name.hasSuffix(".dtd") {
          let file = place.appendingPathComponent(name)
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(contentsOf: schemas.appendingPathComponent(name)).write(to: file)
        }
      }
      // IMS's own schema of 1.2 is ambiguous, so it is not itself held to every constraint.
      guard let (status, output) = try Self.judge("named", schemas.path, manifests) else { return }
      #expect(status == 0, "\(output)")
    }
  }

  @Test func aCartridgesDocumentsAreTakenByTheSchemasAtTheirAddresses() async throws {
    guard let schemas = ManifestTests.official?.appendingPathComponent("cc11") else {
      print("ControlDocumentTests: skipped cc11, no official schemas beside the checkout")
      return
    }
    let zip = try #require(try await RecordStoreTests.packs(.cc11)["cc11/primary-ice.kk.imscc"])
    try TemporaryFolder.use { folder in
      try Self.unpack(zip, into: folder)
      let files = ["imsmanifest.xml", "test-1/test.xml", "help.xml"].map {
        folder.appendingPathComponent($0).path
      }
      guard let (status, output) = try Self.judge("named", schemas.path, files) else { return }
      #expect(status == 0, "\(output)")
    }
  }

  @Test func aCourseStructureIsTakenByItsSchema() async throws {
    guard let schemas = ManifestTests.official?.appendingPathComponent("cmi5") else {
      print("ControlDocumentTests: skipped cmi5, no official schemas beside the checkout")
      return
    }
    let packs = try await RecordStoreTests.packs(.cmi5)
    try TemporaryFolder.use { folder in
      let files = try ["primary-ice.kk", "middle-care.ru"].map { name in
        let place = folder.appendingPathComponent(name)
        try Self.unpack(try #require(packs["cmi5/\(name).zip"]), into: place)
        return place.appendingPathComponent("cmi5.xml").path
      }
      guard
        let (status, output) = try Self.judge("CourseStructure.xsd", schemas.path, files)
      else { return }
      #expect(status == 0, "\(output)")
    }
  }
}
