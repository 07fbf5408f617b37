import Foundation
import LessonPackaging
import LibXML
import Programme
import TestSupport
import Testing
import ZipArchive

@Suite struct BookTests {
  static func book(
    _ name: String, _ change: (inout PackOptions) -> Void = { _ in }
  ) async throws -> [UInt8] {
    var options = PackOptions(formats: [.epub], drafts: true)
    change(&options)
    let packs = try await PackPrivacyTests.packs(SampleRepository.repository(), options)
    return try #require(packs["epub/\(name).epub"])
  }

  @Test func holdsThePupilsScreensAndNothingOfTheTeachers() async throws {
    let zip = try ZipReader(try await Self.book("primary-ice.kk"))
    #expect(zip.names.first == "mimetype")
    for name in zip.names where name.hasSuffix(".xhtml") {
      let page = try zip.read(name)
      // The reader takes no document type, not even HTML's.
      let text = String(decoding: page, as: UTF8.self)
      let start = try #require(text.range(of: "<html"))
      _ = try XMLReader.read(Array(text[start.lowerBound...].utf8))
      for words in PackPrivacyTests.teachersOnly {
        #expect(!String(decoding: page, as: UTF8.self).contains(words), "\(name): \(words)")
      }
    }
    let pass = String(decoding: try zip.read("EPUB/kk-1.xhtml"), as: UTF8.self)
    #expect(pass.contains("ЭКРАН мәтіні.") && pass.contains("Қай жол &lt;тез&gt;?"))
    let style = String(decoding: try zip.read("EPUB/book.css"), as: UTF8.self)
    #expect(style.contains("\"Noto Sans\", \"Segoe UI\", Roboto"))
  }

  @Test func holdsBothLanguagesInOneWhenAsked() async throws {
    let zip = try ZipReader(try await Self.book("primary-ice.kk-ru") { $0.isSideBySide = true })
    #expect(zip.names.contains("EPUB/kk-1.xhtml") && zip.names.contains("EPUB/ru-1.xhtml"))
    let package = try XMLReader.read(try zip.read("EPUB/package.opf"))
    let languages = try #require(package.first("metadata")).elements
      .filter { $0.localName == "language" }.map(\.text)
    #expect(languages == ["kk", "ru"])
  }

  @Test func epubcheckHasNothingToSay() async throws {
    // Debian's is a bare archive that only Java can start.
    let (java, jar) = ("/usr/bin/java", "/usr/bin/epubcheck")
    guard [java, jar].allSatisfy(FileManager.default.isExecutableFile) else {
      print("BookTests: skipped, no epubcheck on this machine")
      return
    }
    var options = PackOptions(formats: [.epub], drafts: true)
    options.isSideBySide = true
    let packs = try await PackPrivacyTests.packs(SampleRepository.repository(), options)
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("book.epub")
      try Data(try #require(packs["epub/primary-ice.kk-ru.epub"])).write(to: file)
      let (status, output) = try OutsideJudge.run(
        java, ["-jar", jar, "--failonwarnings", file.path])
      #expect(status == 0, "\(output)")
    }
  }
}

/// Another program that judges a pack.
enum OutsideJudge {
  static func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
