import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing
import ZipArchive

/// Sounds and films play in full packs; light ones and paper have their words.
@Suite struct RecordingTests {
  private func packs(_ formats: [PackFormat]) async throws -> [String: Data] {
    try await TemporaryFolder.use { folder in
      let repository = SampleRepository.repository([SampleRepository.playingLesson()])
      let options = PackOptions(formats: formats, drafts: true)
      let report = try await PackBuilderTests.build(repository, options, in: folder)
      #expect(report.diagnostics.isEmpty)
      return try PackBuilderTests.files(in: folder)
    }
  }

  private func text(_ name: String, _ packs: [String: Data]) throws -> String {
    String(decoding: try #require(packs[name]), as: UTF8.self)
  }

  @Test func playInTheOfflinePageAndLeaveTheirWordsInTheLightOne() async throws {
    let packs = try await packs([.html])
    let page = try text("html/primary-ice.kk.html", packs)
    #expect(page.contains("<audio"))
    #expect(page.contains("src=\"data:audio/mpeg;base64,U09VTkQ=\""))
    #expect(page.contains("src=\"data:video/webm;base64,RklMTQ==\""))
    #expect(page.contains("media-src data:;"))
    #expect(page.contains("АЙТЫЛАДЫ: «қар» &amp; мұз."))
    let light = try text("html/primary-ice.kk.light.html", packs)
    #expect(!light.contains("<audio") && !light.contains("<video") && !light.contains("media-src"))
    #expect(light.contains("АЙТЫЛАДЫ: «қар» &amp; мұз.") && light.contains("КӨРІНЕДІ: мұз сынады."))
    #expect(light.utf8.count < page.utf8.count)
  }

  @Test(arguments: [PackFormat.scorm12, .scorm2004, .cmi5])
  func lieInThePackageBesideThePage(format: PackFormat) async throws {
    let packs = try await packs([format])
    let full = try ZipReader(Array(try #require(packs["\(format.rawValue)/primary-ice.ru.zip"])))
    #expect(try full.read("media/an.mp3") == Array("SOUND".utf8))
    #expect(try full.read("media/muz.webm") == Array("FILM".utf8))
    let page = String(decoding: try full.read("index.html"), as: UTF8.self)
    #expect(page.contains("src=\"media/an.mp3\"") && page.contains("src=\"media/muz.webm\""))
    let name = "\(format.rawValue)/primary-ice.ru.light.zip"
    let light = try ZipReader(Array(try #require(packs[name])))
    #expect(!light.names.contains { $0.hasSuffix(".mp3") || $0.hasSuffix(".webm") })
    let words = String(decoding: try light.read("index.html"), as: UTF8.self)
    #expect(words.contains("КӨРІНЕДІ") && !words.contains("<video"))
  }

  @Test func areReadOnPaperAndByTheTeacher() async throws {
    let packs = try await packs([.html, .print])
    // The pupil's sheet has the questions alone.
    #expect(!(try text("print/primary-ice.kk.html", packs)).contains("<audio"))
    for name in [
      "print/primary-ice.kk.slides.html", "html/primary-ice.kk.teacher.html",
      "print/primary-ice.kk.teacher.html",
    ] {
      let page = try text(name, packs)
      #expect(page.contains("АЙТЫЛАДЫ") && page.contains("КӨРІНЕДІ"), "\(name)")
      #expect(!page.contains("<audio") && !page.contains("data:audio"), "\(name)")
    }
  }

  @Test func changeTheDigestThatIsApproved() {
    let plain = SampleRepository.lesson()
    let playing = SampleRepository.playingLesson()
    #expect(plain.digest != playing.digest)
  }
}
