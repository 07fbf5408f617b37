import Chronology
import Foundation
import LessonContent
import LessonPackaging
import LibXML
import Programme
import TestSupport
import Testing

@Suite struct CatalogueTests {
  static let day = SchoolDay(number: 20_400)

  /// Builds packs and their catalogue, and gives the folder.
  static func use(
    _ lessons: [Lesson] = [
      SampleRepository.lesson(), SampleRepository.lesson("middle-care", stage: .middle),
    ],
    _ body: (URL) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      try await make(lessons, in: folder, on: day)
      try await body(folder)
    }
  }

  static func make(_ lessons: [Lesson], in folder: URL, on day: SchoolDay) async throws {
    let repository = SampleRepository.repository(lessons)
    _ = try await PackBuilder(
      repository: repository, options: PackOptions(formats: [.html, .print], drafts: true),
      maker: "1"
    ).build(to: folder.path)
    _ = try PackCatalogue(repository: repository).write(to: folder.path, on: day)
  }

  static func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func everyLinkLeadsToAFileThatIsThere() async throws {
    try await Self.use { folder in
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      let pages = names.filter { name in
        name.hasSuffix(".html") && (name.hasPrefix("lessons/") || !name.contains("/"))
      }
      #expect(pages.count == 12)
      for page in pages {
        let text = try Self.text(page, in: folder)
        let base = folder.appendingPathComponent(page).deletingLastPathComponent()
        for part in text.split(separator: "href=\"").dropFirst()
          + text.split(separator: "src=\"").dropFirst()
        {
          let address = String(part.prefix { $0 != "\"" && $0 != "#" })
          guard !address.isEmpty else { continue }
          #expect(!address.contains(":"), "\(page) → \(address)")
          let file = base.appendingPathComponent(address).standardizedFileURL.path
          #expect(FileManager.default.fileExists(atPath: file), "\(page) → \(address)")
        }
      }
    }
  }

  @Test func aLessonIsFoundByStageGradeTopicLanguageAndWordsInEitherLanguage() async throws {
    try await Self.use { folder in
      for name in ["index.html", "index.ru.html", "index.en.html"] {
        let page = try Self.text(name, in: folder)
        #expect(
          page.contains(
            "data-stage=\"primary\" data-grade=\"2 3 4\" data-topic=\"water-and-ice\" data-season=\"\" "
              + "data-language=\"kk ru\""))
        #expect(page.contains("Мұзға баспай тұрып Мұзды таниды."))
        #expect(page.contains("Прежде чем ступить на лёд"))
      }
      let words = try Self.text("words.ru.html", in: folder)
      #expect(
        words.contains("<dt lang=\"ru\">ступить</dt>")
          && words.contains("<dt lang=\"kk\">мұзға</dt>"))
    }
  }

  @Test func listsEveryFileWithItsDigest() async throws {
    try await Self.use { folder in
      struct Manifest: Decodable {
        struct File: Decodable {
          let file: String
          let bytes: Int
        }
        let files: [File]
      }
      let data = Data(try Self.text("manifest.json", in: folder).utf8)
      let listed = try JSONDecoder().decode(Manifest.self, from: data).files
      let there = try PackBuilderTests.files(in: folder)
        .filter { ![".build.json", "manifest.json"].contains($0.key) }
      #expect(Set(listed.map(\.file)) == Set(there.keys))
      for file in listed { #expect(there[file.file]?.count == file.bytes, "\(file.file)") }
    }
  }

  @Test func theFeedTellsEachNewTextOnceAndOnTheDayItCame() async throws {
    try await Self.use { folder in
      let first = try Self.text("feed.ru.xml", in: folder)
      let feed = try XMLReader.read(Array(first.utf8))
      #expect(feed.elements.filter { $0.localName == "entry" }.count == 4)
      #expect(feed.first("updated")?.text == "\(Self.day.iso)T12:00:00+05:00")
      let lessons = [
        SampleRepository.lesson(), SampleRepository.lesson("middle-care", stage: .middle),
      ]
      try await Self.make(lessons, in: folder, on: Self.day.adding(days: 9))
      #expect(try Self.text("feed.ru.xml", in: folder) == first)
    }
  }

  @Test func thePageOfALessonThatIsGoneStaysAndSaysSo() async throws {
    try await Self.use { folder in
      try await Self.make(
        [
          SampleRepository.lesson(status: .recalled),
          SampleRepository.lesson("middle-care", stage: .middle),
        ],
        in: folder, on: Self.day)
      #expect(try Self.text("lessons/primary-ice.html", in: folder).contains("қазір таратылмайды"))
      #expect(
        try Self.text("lessons/primary-ice.ru.html", in: folder).contains("не распространяется"))
      #expect(try !Self.text("index.html", in: folder).contains("primary-ice"))
    }
  }

  @Test(arguments: [["catalogue.py"], ["keys.py", "primary-ice"]])
  func worksInABrowserFromAMemoryStickAndByKeyboard(script: [String]) async throws {
    guard BrowserTests.chromium != nil else {
      print("CatalogueTests: skipped, no Chromium on this machine")
      return
    }
    try await Self.use { folder in
      let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Browser/\(script[0])").path
      let (status, output) = try OutsideJudge.run(
        "/usr/bin/env", ["python3", path, folder.path] + script.dropFirst())
      #expect(status == 0, "\(output)")
    }
  }

  @Test func asksNothingOfTheNetworkAndNoScriptIsNeededToSeeALesson() async throws {
    try await Self.use { folder in
      let page = try Self.text("index.html", in: folder)
      #expect(page.contains("default-src 'none'") && page.contains("id=\"find\" hidden"))
      #expect(!page.contains("<li class=\"lesson\" hidden") && !page.contains("http://"))
    }
  }
}
