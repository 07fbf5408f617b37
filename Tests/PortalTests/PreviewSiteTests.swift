import Diagnostics
import Foundation
import LessonContent
import Testing

@testable import Portal

@Suite struct PreviewSiteTests {
  @Test func listsLessonsWithTheirStageStatusAndFindings() async throws {
    try await Bench.use { _, site in
      #expect(await site.get("/").location == "/kk/")
      for (language, words) in [
        ("kk", ["Бастауыш сынып", "Қаралып жатыр, бекітілмеген", "Мұзға баспай тұрып"]),
        ("ru", ["Начальная школа", "На рассмотрении, не утверждён", "Детский сад"]),
        ("en", ["Primary school", "In review, not approved", "Nothing wrong"]),
      ] {
        let page = await site.get("/\(language)/")
        #expect(page.status == 200)
        for word in words { #expect(page.text.contains(word), "\(language) \(word)") }
        #expect(page.text.contains("href=\"/\(language)/lessons/primary-ice\""))
        #expect(page.text.contains("<html lang=\"\(language)\">"))
      }
    }
  }

  @Test(arguments: [
    "/ru/lessons/primary-ice", "/ru/lessons/primary-ice/kk/pupil",
    "/ru/lessons/primary-ice/ru/teacher", "/ru/lessons/primary-ice/kk/home",
  ])
  func marksEveryPageOfALessonWithItsStatus(_ path: String) async throws {
    try await Bench.use { _, site in
      let page = await site.get(path)
      #expect(page.status == 200)
      #expect(page.text.contains("На рассмотрении, не утверждён · v1"))
      #expect(page.policy == .page)
    }
  }

  @Test(arguments: ["/pages/primary-ice/kk/pupil", "/pages/primary-ice/kk/teacher"])
  func marksThePagesOfPacksToo(_ path: String) async throws {
    try await Bench.use { _, site in
      let page = await site.get(path)
      #expect(page.status == 200)
      #expect(page.policy == .pack)
      #expect(page.text.contains("class=\"review\""))
    }
  }

  @Test func showsBothLanguagesStepByStep() async throws {
    try await Bench.use { _, site in
      let page = await site.get("/en/lessons/primary-ice").text
      let step = try #require(page.range(of: "Бастау (2 минут)"))
      let twin = try #require(page.range(of: "Начало (2 минуты)"))
      let next = try #require(page.range(of: "Қай жерде жұқа? (4 минут)"))
      #expect(step.upperBound < twin.lowerBound && twin.upperBound < next.lowerBound)
      #expect(page.contains("<li>көпірдің астында;</li>"))
      #expect(page.contains("<img src=\"/media/primary-ice/juqa.svg\""))
      #expect(!page.contains("class=\"note "))
      #expect(!page.contains("No counterpart"))
    }
  }

  @Test func putsWhatIsWrongBesideTheTextThatItConcerns() async throws {
    try await Bench.use { folder, site in
      let file = folder.appendingPathComponent("primary/ice/ru.md")
      var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      let place = try #require(lines.firstIndex { $0.hasPrefix("Рисунок: juqa.") })
      lines[place] = "Рисунок: joq. Такого рисунка нет."
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let page = await site.get("/en/lessons/primary-ice").text
      let words = try #require(page.range(of: "Такого рисунка нет."))
      let note = try #require(page.range(of: "primary/ice/ru.md:\(place + 1)"))
      let between = page[words.upperBound..<note.lowerBound]
      #expect(!between.contains("class=\"row"))
      #expect(between.contains("class=\"note error\""))
      #expect(await site.get("/en/").text.contains("Errors: "))
      // The page of the pack does without the picture that is not there.
      #expect(await site.get("/pages/primary-ice/ru/pupil").status == 200)
    }
  }

  @Test func goesOnWithBrokenFilesAndNamesThem() async throws {
    try await Bench.use { folder, site in
      let write = { (name: String, text: String) in
        try text.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      try write("primary/ice/lesson.yaml", "id: [")
      try write("kindergarten/fire/kk.md", "# <script>alert(1)</script>\n\n## Дүмбілез\n\nx: y\n")
      try write("contacts.yaml", "\t:")
      let index = await site.get("/en/")
      #expect(index.status == 200)
      #expect(index.text.contains("primary/ice/lesson.yaml:"))
      #expect(index.text.contains("contacts.yaml"))
      #expect(await site.get("/en/lessons/primary-ice").location == "/en/")
      let broken = await site.get("/en/lessons/kindergarten-fire")
      #expect(broken.status == 200)
      #expect(broken.text.contains("class=\"note error\""))
      #expect(!broken.text.contains("<script>alert"))
      for view in ["pupil", "teacher", "home"] {
        #expect(await site.get("/en/lessons/kindergarten-fire/kk/\(view)").status == 200)
      }
      for page in ["pupil", "teacher"] {
        let page = await site.get("/pages/kindergarten-fire/kk/\(page)")
        #expect(page.status == 200)
        #expect(!page.text.contains("<script>alert"))
      }
    }
  }

  @Test func seesAChangeAtTheNextLook() async throws {
    try await Bench.use { folder, site in
      let first = await site.get("/changes").text
      #expect(await site.get("/changes").text == first)
      let file = folder.appendingPathComponent("primary/ice/kk.md")
      let text = try String(contentsOf: file, encoding: .utf8)
      try ("# Жаңа атау\n" + text.drop { $0 != "\n" }.dropFirst()).write(
        to: file, atomically: true, encoding: .utf8)
      #expect(await site.get("/changes").text != first)
      #expect(await site.get("/kk/").text.contains("Жаңа атау"))
      try FileManager.default.removeItem(at: file)
      #expect(await site.get("/kk/lessons/primary-ice").status == 200)
      #expect(await site.get("/kk/lessons/primary-ice/kk/pupil").location == "/kk/")
    }
  }

  @Test(arguments: [
    ("127.0.0.1:8130", 200), ("localhost:8130", 200), ("LOCALHOST:8130", 200),
    ("127.0.0.1", 421), ("127.0.0.1:8131", 421), ("evil.example", 421), ("evil.example:8130", 421),
    ("127.0.0.1:8130.evil.example", 421), ("", 421),
  ])
  func answersToItsOwnNameOnly(_ host: String, _ status: Int) async throws {
    try await Bench.use { _, site in
      let answer = await site.answer(PreviewRequest(path: "/assets/preview.css", host: host))
      #expect(answer.status == status)
    }
  }

  @Test(arguments: [
    ("GET", "/kk/lessons/no-such", 303), ("GET", "/media/primary-ice/juqa.svg", 200),
    ("GET", "/media/primary-ice/kk.md", 404), ("GET", "/media/primary-ice/..", 404),
    ("GET", "/assets/head.mustache", 404), ("GET", "/assets/preview.js", 200),
    ("GET", "/kk/lessons/../../etc/passwd", 404), ("GET", "/pages/primary-ice/en/pupil", 404),
    ("POST", "/kk/", 405), ("DELETE", "/kk/lessons/primary-ice", 405), ("HEAD", "/kk/", 200),
    ("GET", "/kk/?from=1", 200),
  ])
  func answers(_ method: String, _ path: String, _ status: Int) async throws {
    try await Bench.use { _, site in
      let answer = await site.answer(
        PreviewRequest(method: method, path: path, host: "127.0.0.1:8130"))
      #expect(answer.status == status)
      #expect(answer.policy.rawValue.hasPrefix("default-src 'none'"))
    }
  }

  /// A link in the folder leads nowhere.
  @Test func followsNoLinkOutOfTheFolder() async throws {
    try await Bench.use { folder, site in
      let media = folder.appendingPathComponent("primary/ice/media/secret.svg")
      try FileManager.default.createSymbolicLink(
        atPath: media.path, withDestinationPath: "/etc/passwd")
      #expect(await site.get("/media/primary-ice/secret.svg").status == 404)
    }
  }
}
