/// Broken lesson texts and drawings.
extension BrokenCase {
  private static let kk = "primary/ice/kk.md"
  private static let svg = "primary/ice/media/jaga.svg"
  private static let board = "Тақта мен бор жетеді."
  private static let screen = "Көлге мұз қатты."

  static let contents: [BrokenCase] = markdown + letters + shapes + drawings

  private static let markdown: [BrokenCase] = [
    .piece("has a script", "text.html", kk, line: 19, screen, "<script>alert(1)</script>"),
    .piece("has a frame", "text.html", kk, line: 9, board, "<iframe src=\"file:///etc\"></iframe>"),
    .piece("has an event", "text.html", kk, line: 19, screen, "<b onclick=\"x()\">Мұз</b>"),
    .piece("hides a tag in a remark", "text.html", kk, line: 9, board, "Бор <!-- x --> жетеді."),
    .piece("links outside of its folder", "text.markdown", kk, line: 9, board, "[x](../../../x)"),
    .piece("shows a file of the machine", "text.markdown", kk, line: 9, board, "![x](/etc/passwd)"),
    .piece("links to a script", "text.markdown", kk, line: 9, board, "[x](javascript:x)"),
    .piece("links by itself", "text.markdown", kk, line: 9, board, "<https://example.org>"),
    .piece("has code", "text.markdown", kk, line: 9, board, "`rm -rf`"),
    .piece("begins a block of code", "text.markdown", kk, line: 9, board, "```\nrm"),
    .piece(
      "quotes a quotation of quotations", "text.markdown", kk, line: 9, board,
      String(repeating: ">", count: 5000) + " x"),
    .piece(
      "has emphasis without end", "text.reading.time", kk, "Балалар қауіпті жерді өздері тапсын.",
      String(repeating: "*мұз ", count: 5000)),
    .piece(
      "has a table of 50 KB", "text.reading.time", kk, "Балалар қауіпті жерді өздері тапсын.",
      String(repeating: "| мұз | көл | бор ", count: 1500) + "|"),
  ]

  private static let letters: [BrokenCase] = [
    .piece("has a zero byte", "text.space.invisible", kk, line: 9, board, "Тақта\u{0} жетеді."),
    .piece("has a bell", "text.space.invisible", kk, line: 9, board, "Тақта\u{7} жетеді."),
    .piece("writes from right to left", "text.space.invisible", kk, line: 9, board, "\u{202E}бор."),
    .piece(
      "has a mark in mid-text", "text.space.invisible", kk, line: 9, board, "Тақта\u{FEFF} бор."),
    .piece("has a no-break space", "text.space.no-break", kk, line: 9, board, "Тақта\u{A0}бор."),
    .piece("mixes alphabets", "text.letters.mixed", kk, line: 9, board, "Тaқта жетеді."),
    .piece(
      "has a word of 50 KB", "text.word.long", kk, line: 19, screen,
      String(repeating: "мұзжарғыш", count: 2500) + "."),
    .piece(
      "hides a promise behind a zero byte", "text.secrecy", kk, line: 9, board,
      "Бор\u{0}. Ешкімге айтпаймын."),
  ]

  private static let shapes: [BrokenCase] = [
    .text("is empty", "text.title.missing", kk, line: 1, ""),
    .text("is blank", "text.title.missing", kk, line: 1, String(repeating: "\n \n", count: 5000)),
    .text(
      "is one line", "text.pass.missing", kk, "# " + String(repeating: "мұз ", count: 8000)),
    .text(
      "is all headings", "text.heading.unknown", kk,
      "# А\n" + String(repeating: "## Б\n", count: 5000)),
    .piece(
      "has a heading of marks", "text.heading.unknown", kk, "## Үйге",
      String(repeating: "#", count: 20_000) + " Үйге"),
    .piece(
      "has a pass beyond all numbers", "text.heading.unknown", kk, "## 1-рет",
      "## 99999999999999999999999-рет"),
    .piece(
      "has minutes beyond all numbers", "text.minutes.missing", kk, line: 25, "(4 минут)",
      "(99999999999999999999999 минут)"),
    .piece(
      "asks for 2,000 answers", "text.reading.time", kk, "- Дұрыс: Айналып өтемін.",
      String(repeating: "- Дұрыс: Көл.\n", count: 2000)),
    .piece(
      "has labels without end", "text.label.unknown", kk, board,
      String(repeating: "Ескерту:\n", count: 2000)),
    .text(
      "ends inside of a step", "text.pass.missing", kk, "# А\n\n- Б\n\n## 1-рет. В\n\n### Г (2 мин"),
  ]

  private static func drawing(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
      + "\(content)</svg>"
  }

  private static let drawings: [BrokenCase] = [
    .text("draws by a script", "media.svg.unsafe", svg, drawing("<script>x</script>")),
    .text("acts when it is loaded", "media.svg.unsafe", svg, drawing("<g onload=\"x()\"/>")),
    .text("shows a file", "media.svg.unsafe", svg, drawing("<image href=\"file:///etc/passwd\"/>")),
    .text(
      "uses another drawing", "media.svg.unsafe", svg, drawing("<use xlink:href=\"x.svg#a\"/>")),
    .text("holds data", "media.svg.unsafe", svg, drawing("<use href=\"data:text/html,x\"/>")),
    .text("holds a page", "media.svg.unsafe", svg, drawing("<foreignObject/>")),
    .text("paints from outside", "media.svg.unsafe", svg, drawing("<g fill=\"url(http://x/y)\"/>")),
    .text(
      "has a style sheet", "media.svg.unsafe", svg, "<?xml-stylesheet href=\"x\"?>" + drawing("")),
    .text("includes a file", "media.svg.unsafe", svg, drawing("<include href=\"/etc/passwd\"/>")),
    .text(
      "doubles itself by entities", "media.svg.broken", svg,
      "<!DOCTYPE svg [<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;\">]>" + drawing("&b;")),
    .text(
      "reads a file by an entity", "media.svg.broken", svg,
      "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + drawing("<text>&x;</text>")),
    .text(
      "nests without end", "media.svg.broken", svg,
      drawing(String(repeating: "<g>", count: 50_000))),
    .text(
      "has a tag of 100 KB", "media.svg.broken", svg,
      drawing("<g " + (0..<9000).map { "a\($0)=\"1\" " }.joined() + "/>")),
    .text(
      "ends too early", "media.svg.broken", svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"><g"),
    .text("is an empty drawing", "media.svg.broken", svg, ""),
    .text("is a page", "media.format", svg, "<html/>"),
    .text("is no PNG", "media.format", "primary/ice/media/x.png", "PNG"),
    .text("is no JPEG", "media.format", "primary/ice/media/x.jpg", ""),
  ]
}
