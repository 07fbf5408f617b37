import Diagnostics
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

/// A foreign package as the draft of a lesson, and what is said of the rest.
@Suite struct PackageImportTests {
  private static let page = """
    <!DOCTYPE html><html><head><title>Тонкий лёд</title><style>p{}</style></head><body>
    <nav>Меню</nav><h1>Где лёд тонкий?</h1><p>Лёд тонок у <b>берега</b> и под мостом&nbsp;&mdash; там
    вода.</p><ul><li>камыш</li><li>родник * ключ</li></ul><img src="../p/%D0%BB.png" alt="Река">
    <p>Подробнее <a href="https://example.kz">здесь</a>.</p><video src="v.mp4"></video>
    <table><tr><td>1</td></tr></table><button>Далее</button><script src="x.js"></script></body></html>
    """

  /// A package of three pages: the first with everything, the second empty, the third plain.
  static let foreign = SamplePackage(files: [
    (
      "imsmanifest.xml",
      SamplePackage.scorm12.files[0].text.replacing("<language>kk<", with: "<language>ru<")
        .replacing("<title>Мұз", with: "<title>Тонкий лёд")
        .replacing(
          "<file href=\"a.html\"/>",
          with: "<file href=\"c/1.html\"/><file href=\"c/2.html\"/><file href=\"c/3.html\"/>"
        )
        .replacing("href=\"a.html\"", with: "href=\"c/1.html\"")
    ),
    ("c/1.html", page), ("c/2.html", "<div id=root></div>"),
    ("c/3.html", "<h2>Что делать?</h2><p>Обойти &lt;далеко&gt;.</p>"), ("p/л.png", "x"),
    ("a.css", ""), ("a.js", ""), ("a.png", ""),
  ])

  private static let words = HeadingWords(
    before: "До урока", pass: "-й раз.", home: "Домой", screen: "Экран",
    withoutScreen: "Без экрана", picture: "Рисунок", question: "Вопрос", right: "Верно",
    wrong: "Неверно", because: "Пояснение", caution: "Осторожно",
    minutes: ["минут", "минуты", "минута"])

  @Test func pagesBecomeStepsAndPicturesMedia() throws {
    let found = try #require(PackageImport(Self.foreign.bytes(), named: "a.zip"))
    #expect(found.title == "Тонкий лёд" && found.language == .ru)
    #expect(found.media.map(\.name) == ["picture.png"])
    #expect(Golden.compare(found.text(Self.words), with: "imported.md") == .same)
  }

  @Test func whatCouldNotBeTakenIsSaidByPage() throws {
    let found = try #require(PackageImport(Self.foreign.bytes(), named: "a.zip"))
    let said = found.losses.map { "\($0.place.file) \($0.id)" }
    #expect(
      said == [
        "a.zip/c/1.html pack.import.link", "a.zip/c/1.html pack.import.video",
        "a.zip/c/1.html pack.import.table", "a.zip/c/1.html pack.import.script",
        "a.zip/c/2.html pack.import.empty",
      ])
    for loss in found.losses { #expect(Words.of(loss.id) != nil) }
  }

  @Test(arguments: [SamplePackage.cmi5, .epub, SamplePackage(files: [("a", "b")])])
  func takesScormOnly(package: SamplePackage) {
    #expect(PackageImport(package.bytes(), named: "a.zip") == nil)
  }

  @Test func ourOwnPackageComesBackAsADraft() async throws {
    let packs = try await PackPrivacyTests.packs()
    let zip = try #require(packs["scorm2004/primary-ice.kk.zip"])
    let found = try #require(PackageImport(zip, named: "a.zip"))
    #expect(found.language == .kk && found.title == "Мұзға баспай тұрып")
    #expect(found.text(Self.words).contains("Экран: ЭКРАН мәтіні."))
    #expect(found.media.map(\.name) == ["jaga.svg"])
  }
}
