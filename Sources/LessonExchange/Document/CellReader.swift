import LessonContent
import LibXML

/// Reads the words of a table's cell, tracked changes as if they were accepted.
struct CellReader {
  private var lines: [String] = []
  private var line = ""
  private var marks: Set<ReturnedSheet.Mark> = []

  /// The words of a cell, and what there was beside them.
  static func cell(_ element: XMLElement) -> ReturnedSheet.Cell? {
    var reader = CellReader()
    reader.blocks(of: element)
    reader.endLine()
    return ReturnedSheet.Cell(
      words: SegmentWords.tidy(reader.lines.joined(separator: "\n")), marks: reader.marks)
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
      line = "- "
    }
    inline(paragraph)
    // The end of a paragraph that was struck out: what follows stands on the same line.
    if properties?.first("rPr")?.first("del") != nil {
      marks.insert(.trackedChange)
    } else {
      endLine()
    }
  }

  private mutating func endLine() {
    // An item that nothing was written behind is an empty line.
    if line != "- " { lines.append(line) }
    line = ""
  }

  private mutating func inline(_ element: XMLElement) {
    for child in element.elements {
      switch child.localName {
      case "t": line += child.text
      case "tab": if element.localName == "r" { line += " " }
      case "br", "cr": line += "\n"
      case "noBreakHyphen": line += "-"
      case "del", "moveFrom": marks.insert(.trackedChange)
      case "ins", "moveTo":
        marks.insert(.trackedChange)
        inline(child)
      case "commentReference", "commentRangeStart": marks.insert(.comment)
      case "drawing", "pict", "object", "AlternateContent", "footnoteReference",
        "endnoteReference":
        marks.insert(.object)
      case "pPr", "rPr", "sdtPr", "instrText", "delText", "delInstrText": break
      default: inline(child)
      }
    }
  }
}
