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

  /// A package with one page, whose body is given.
  static func single(_ body: String, _ more: [(name: String, text: String)] = []) -> SamplePackage {
    SamplePackage(
      files: [
        ("imsmanifest.xml", SamplePackage.scorm12.files[0].text),
        ("a.html", "<body>\(body)</body>"),
        ("a.css", ""), ("a.js", ""), ("a.png", ""),
      ] + more)
  }

  @Test(arguments: [
    ("<p># Бас</p>", "Экран: \\# Бас"), ("<p>112. Звони</p>", "Экран: 112\\. Звони"),
    ("<p>- минус</p>", "Экран: \\- минус"), ("<p>+7 701</p>", "Экран: +7 701"),
    ("<ol><li>один<li>два</ol>", "1. один\n2. два"), ("<ul><li>Верно: да</ul>", "- Верно\\: да"),
    ("<ul><li>а<ol><li>б</ol></ul>", "- а\n\nЭкран: […]\n1. б"),
    ("<ul><li>Неверно: нет</ul>", "- Неверно\\: нет"),
    ("<p>a &lt;b&gt; *c*</p>", "a \\<b\\> \\*c\\*"),
    ("<h1>А</h1><p>б</p><h2>В</h2><p>г</p>", "### А (10 минут)\n\n[…]\n\nЭкран: б\n\nЭкран: **В**"),
  ])
  func wordsOfAPageNeverBecomeMarkupOrLabels(body: String, line: String) throws {
    let found = try #require(PackageImport(Self.single(body).bytes(), named: "a.zip"))
    #expect(found.text(Self.words).contains(line), "\(found.text(Self.words))")
  }

  @Test func aTextEndsBeforeItIsTooLongToRead() throws {
    let long = (0..<3_000).map { "<p>Сөз \($0) және тағы бірнеше сөз.</p>" }.joined()
    let found = try #require(PackageImport(Self.single(long).bytes(), named: "a.zip"))
    let text = found.text(Self.words)
    #expect(text.utf8.count < 64 << 10 && text.contains("Сөз 500 "))
    #expect(found.losses.map(\.id) == ["pack.import.long"])
    for loss in found.losses { #expect(Words.of(loss.id) != nil) }
  }

  @Test func picturesOfAnyNameGetNamesThatStayInTheFolder() throws {
    let names = [
      "../../etc/a.png", "/etc/b.png", "c\\d.svg", "мұз.jpg", "A B.PNG", "con.png", "-.jpeg",
    ]
    let body = names.map { "<img src=\"\($0.replacing(" ", with: "%20"))\" alt=\"x\">" }.joined()
    let package = Self.single(body, names.map { ($0, "x") })
    let found = try #require(PackageImport(package.bytes(), named: "a.zip"))
    #expect(found.media.count >= 4)
    for (name, _) in found.media {
      #expect(name.wholeMatch(of: /[a-z][a-z0-9-]*\.(svg|png|jpg)/) != nil, "\(name)")
    }
    #expect(Set(found.media.map(\.name)).count == found.media.count)
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
