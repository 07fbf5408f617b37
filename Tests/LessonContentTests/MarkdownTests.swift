import LessonContent
import Testing

@Suite struct MarkdownTests {
  @Test func writesParagraphsAndListsAsWellFormedHTML() {
    let html = Markdown(source: "Лёд:\n- тонкий;\n- *скользкий* & «тёмный».").html()
    #expect(
      html
        == "<p>Лёд:</p>\n<ul>\n<li>тонкий;</li>\n<li><em>скользкий</em> &amp; «тёмный».</li>\n</ul>\n"
    )
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b onclick=x>b</b>", "[a](javascript:alert(1))",
  ])
  func letsNoRawHTMLThrough(source: String) {
    let html = Markdown(source: source).html()
    #expect(!html.contains("<script") && !html.contains("<b ") && !html.contains("javascript"))
  }

  @Test func hasNoHTMLForNothing() {
    #expect(Markdown(source: "").html() == "")
    #expect(Markdown(source: "112.").html() == "<p>112.</p>\n", "a number to call is no list")
    #expect(Markdown(source: "1. Тоқта.").html().hasPrefix("<ol>"))
  }
}
