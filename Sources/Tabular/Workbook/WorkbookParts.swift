import LibXML
import ZipArchive

/// The parts of a workbook's archive that its sheets share.
struct WorkbookParts {
  let zip: ZipReader
  let sheets: [XLSXReader.Sheet]
  let hasEpoch1904: Bool
  private let file: String

  init(_ bytes: [UInt8], file: String) throws(TableFault) {
    // A workbook with a password is no zip but an OLE file.
    guard bytes.starts(with: [0x50, 0x4B]) else { throw TableFault(.oldWorkbook, file: file) }
    self.file = file
    do {
      zip = try ZipReader(bytes, limits: ZipLimits(entries: 2_000, unpackedBytes: 768 << 20))
      let book = try XMLReader.read(try zip.read("xl/workbook.xml"))
      let links = try XMLReader.read(try zip.read("xl/_rels/workbook.xml.rels"))
      sheets = Self.sheets(book, links)
      let flag = book.first("workbookPr")?.attributes["date1904"]
      hasEpoch1904 = flag == "1" || flag == "true"
    } catch {
      throw TableFault(.damagedWorkbook(ArchiveDamage(error, part: "xl/workbook.xml")), file: file)
    }
  }

  private static func sheets(_ book: XMLElement, _ links: XMLElement) -> [XLSXReader.Sheet] {
    var targets: [String: String] = [:]
    for link in links.elements {
      guard let id = link.attributes["Id"], let target = link.attributes["Target"] else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return (book.first("sheets")?.elements ?? []).compactMap { sheet in
      guard let name = sheet.attributes["name"], let id = sheet.attributes["r:id"],
        let part = targets[id]
      else { return nil }
      let state = sheet.attributes["state"] ?? "visible"
      return XLSXReader.Sheet(name: name, isHidden: state != "visible", part: part)
    }
  }

  /// The texts that cells refer to by number; of a text in several fonts all of it, of readings beside it nothing.
  func texts() throws(TableFault) -> [String] {
    guard zip.names.contains("xl/sharedStrings.xml") else { return [] }
    let box = TextBox()
    do {
      try XMLStream.read(try zip.read("xl/sharedStrings.xml")) { box.take($0) }
    } catch {
      throw TableFault(
        .damagedWorkbook(ArchiveDamage(error, part: "xl/sharedStrings.xml")), file: file)
    }
    return box.texts
  }

  /// How each cell format shows a number.
  func styles() throws(TableFault) -> [CellStyle] {
    guard zip.names.contains("xl/styles.xml") else { return [] }
    do {
      let root = try XMLReader.read(try zip.read("xl/styles.xml"))
      var codes: [String: String] = [:]
      for format in root.first("numFmts")?.elements ?? [] {
        guard let id = format.attributes["numFmtId"] else { continue }
        codes[id] = format.attributes["formatCode"] ?? ""
      }
      return (root.first("cellXfs")?.elements ?? []).map { format in
        let id = format.attributes["numFmtId"] ?? "0"
        return codes[id].map(CellStyle.init(code:)) ?? CellStyle(builtIn: Int(id) ?? 0)
      }
    } catch {
      throw TableFault(.damagedWorkbook(ArchiveDamage(error, part: "xl/styles.xml")), file: file)
    }
  }
}

/// Shared texts while they are read.
private final class TextBox {
  var texts: [String] = []
  private var current = ""
  private var isText = false
  private var isReading = false

  func take(_ piece: XMLStream.Piece) {
    switch piece {
    case .start("si", _): current = ""
    case .start("rPh", _): isReading = true
    case .end("rPh"): isReading = false
    case .start("t", _): isText = !isReading
    case .end("t"): isText = false
    case .end("si"): texts.append(current)
    case .text(let text): if isText { current += text }
    default: break
    }
  }
}
