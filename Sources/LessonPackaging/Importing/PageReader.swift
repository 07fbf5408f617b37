/// Takes the words, lists and pictures out of a page; what is left behind is counted.
struct PageReader {
  private var page: ImportedPage
  private var line = ""
  private var items: [String]?
  private var isOrdered = false
  private var head = ""
  private var headings = 0
  /// How many elements are open whose words are not the lesson's.
  private var hidden = 0
  private var isBold = false

  // Words inside these are for a hand or a machine, not for reading.
  private static let unread: Set<String> = [
    "button", "select", "textarea", "nav", "svg", "noscript",
  ]
  private static let raw: Set<String> = ["script", "style", "template"]
  private static let lost: [String: ImportedPage.Loss] = [
    "video": .video, "audio": .audio, "iframe": .frame, "frame": .frame, "object": .object,
    "embed": .object, "form": .form, "input": .form, "canvas": .object, "table": .table,
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "blockquote", "tr", "td", "th",
    "figure", "figcaption", "dt", "dd", "pre", "hr", "br", "ul", "ol", "li", "body", "table",
    "fieldset", "legend", "aside",
  ]

  /// The page of a file.
  static func page(_ bytes: [UInt8], named file: String) -> ImportedPage {
    var reader = PageReader(page: ImportedPage(file: file))
    reader.read(bytes)
    return reader.page
  }

  private init(page: ImportedPage) {
    self.page = page
  }

  private mutating func read(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .text(let text): if hidden == 0 { add(text) }
      case .open(let tag, let attributes):
        if Self.raw.contains(tag) {
          let body = scanner.raw(until: tag)
          if tag == "script", attributes["src"] != nil || body.count > 20 { lose(.script, "") }
        } else if tag == "title" {
          head = Self.oneLine(
            MarkupText.unescaped(String(decoding: scanner.raw(until: tag), as: UTF8.self)))
        } else {
          open(tag, attributes)
        }
      case .close(let tag): close(tag)
      }
    }
    endLine()
    endList()
    if page.title.isEmpty { page.title = head }
    if page.pieces.isEmpty { lose(.empty, "") }
  }

  private mutating func open(_ tag: String, _ attributes: MarkupAttributes) {
    if Self.unread.contains(tag) { hidden += 1 }
    if let loss = Self.lost[tag] { lose(loss, attributes["src"] ?? attributes["data"] ?? "") }
    if tag == "li" {
      endLine()
      items = items ?? []
    } else if Self.isHeading(tag) {
      endLine()
      endList()
    } else if Self.blocks.contains(tag) {
      endLine()
      if tag == "ul" || tag == "ol" {
        endList()
        isOrdered = tag == "ol"
      }
    } else if tag == "b" || tag == "strong" {
      mark(true)
    } else if tag == "img" {
      endLine()
      endList()
      show(attributes)
    } else if tag == "a", let address = attributes["href"], PackagePath.isOutside(address) {
      lose(.link, address)
    }
  }

  private mutating func close(_ tag: String) {
    if Self.unread.contains(tag) { hidden = max(0, hidden - 1) }
    if Self.isHeading(tag) {
      endHeading()
    } else if Self.blocks.contains(tag) {
      endLine()
      if tag == "ul" || tag == "ol" { endList() }
    } else if tag == "b" || tag == "strong" {
      mark(false)
    }
  }

  private mutating func add(_ text: String) {
    line += MarkdownEscape.text(MarkupText.unescaped(text))
  }

  private mutating func mark(_ opens: Bool) {
    guard opens != isBold, hidden == 0 else { return }
    isBold = opens
    line += "**"
  }

  private mutating func show(_ attributes: MarkupAttributes) {
    guard let address = attributes["src"], !PackagePath.isOutside(address),
      !address.hasPrefix("data:"), let name = PackagePath.resolve(address, from: page.file)
    else { return lose(.picture, attributes["src"] ?? "") }
    let alt = Self.oneLine(attributes["alt"] ?? "")
    if alt.isEmpty { lose(.alt, name) }
    page.pieces.append(.picture(name, alt: alt))
  }

  private mutating func endHeading() {
    let text = takeLine()
    guard !text.isEmpty else { return }
    headings += 1
    if page.title.isEmpty {
      page.title = text.replacing("**", with: "")
    } else {
      page.pieces.append(.paragraph(text.contains("**") ? text : "**\(text)**"))
    }
  }

  private mutating func endLine() {
    let text = takeLine()
    guard !text.isEmpty else { return }
    if items != nil {
      items?.append(text)
    } else {
      page.pieces.append(.paragraph(text))
    }
  }

  private mutating func endList() {
    if let items, !items.isEmpty { page.pieces.append(.list(items, isOrdered: isOrdered)) }
    items = nil
  }

  private mutating func takeLine() -> String {
    if isBold { line += "**" }
    isBold = false
    let text = Self.oneLine(line).replacing("****", with: "")
    line = ""
    return text
  }

  private mutating func lose(_ loss: ImportedPage.Loss, _ subject: String) {
    if loss == .script, page.losses.contains(where: { $0.loss == .script }) { return }
    page.losses.append((loss, String(subject.prefix(200))))
  }

  private static func isHeading(_ tag: String) -> Bool {
    tag.utf8.count == 2 && tag.hasPrefix("h") && tag != "hr"
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
