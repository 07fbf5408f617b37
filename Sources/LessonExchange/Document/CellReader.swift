import LessonContent
import LibXML

/// Reads the words of a table's cell and which are bold or slanted, tracked changes as if they were accepted.
struct CellReader {
  private var lines: [String] = []
  private var line = ""
  private var markedLines: [String] = []
  private var emphasis = Emphasis()
  private var isEmphasised = false
  /// The style of a heading is bold of itself, which some word processors write out.
  private var isHeading = false
  private var marks: Set<ReturnedSheet.Mark> = []

  /// The words of a cell, and what there was beside them.
  static func cell(_ element: XMLElement) -> ReturnedSheet.Cell? {
    var reader = CellReader()
    reader.blocks(of: element)
    reader.endLine()
    let marked = SegmentWords.tidy(reader.markedLines.joined(separator: "\n"))
    return ReturnedSheet.Cell(
      words: SegmentWords.tidy(reader.lines.joined(separator: "\n")),
      emphasised: reader.isEmphasised ? marked : nil, marks: reader.marks)
  }

  private mutating func blocks(of element: XMLElement) {
    for child in element.elements {
      switch child.localName {
      case "p": paragraph(child)
      case "sdtPr", "tcPr", "trPr", "tblPr", "tblGrid": break
      default: blocks(of: child)
      }
    }
  }

  private mutating func paragraph(_ paragraph: XMLElement) {
    let properties = paragraph.first("pPr")
    if line.isEmpty, let list = properties?.first("numPr"),
      list.first("numId")?.attribute("val") != "0"
    {
      add("- ", Emphasis.Style())
    }
    isHeading = properties?.first("pStyle")?.attribute("val") == "Structure"
    inline(paragraph, Emphasis.Style())
    // The end of a paragraph that was struck out: what follows stands on the same line.
    if properties?.first("rPr")?.first("del") != nil {
      marks.insert(.trackedChange)
    } else {
      endLine()
    }
  }

  private mutating func endLine() {
    // An item that nothing was written behind is an empty line.
    if line != "- " {
      lines.append(line)
      markedLines.append(emphasis.marked)
      isEmphasised = isEmphasised || emphasis.isAny
    }
    line = ""
    emphasis = Emphasis()
  }

  private mutating func add(_ text: String, _ style: Emphasis.Style) {
    line += text
    emphasis.add(text, style)
  }

  private func style(of run: XMLElement) -> Emphasis.Style {
    let properties = run.first("rPr")
    func isOn(_ name: String) -> Bool {
      guard let property = properties?.first(name) else { return false }
      return !["0", "false", "off"].contains(property.attribute("val"))
    }
    return Emphasis.Style(isStrong: isOn("b") && !isHeading, isSlanted: isOn("i"))
  }

  private mutating func inline(_ element: XMLElement, _ style: Emphasis.Style) {
    for child in element.elements {
      switch child.localName {
      case "r": inline(child, self.style(of: child))
      case "t": add(child.text, style)
      case "tab": if element.localName == "r" { add(" ", style) }
      case "br", "cr": add("\n", style)
      case "noBreakHyphen": add("-", style)
      case "del", "moveFrom": marks.insert(.trackedChange)
      case "ins", "moveTo":
        marks.insert(.trackedChange)
        inline(child, style)
      case "commentReference", "commentRangeStart": marks.insert(.comment)
      case "drawing", "pict", "object", "AlternateContent", "footnoteReference",
        "endnoteReference":
        marks.insert(.object)
      case "pPr", "rPr", "sdtPr", "instrText", "delText", "delInstrText": break
      default: inline(child, style)
      }
    }
  }
}
