import Diagnostics
import Foundation
import TestSupport
import Testing
import ZipArchive

@testable import Tabular

@Suite struct XLSXReaderTests {
  /// A workbook with one sheet of those rows, as another program might write it.
  static func workbook(
    _ rows: String, after: String = "", formats: String = "", flag: String = ""
  ) throws -> [UInt8] {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var zip = ZipWriter()
    try zip.add(
      ZipEntry(
        "xl/workbook.xml",
        Array(
          """
          <workbook \(space) xmlns:r="\(links)"><workbookPr \(flag)/><sheets>
          <sheet name="groups" sheetId="1" r:id="rId1"/></sheets></workbook>
          """.utf8)))
    try zip.add(
      ZipEntry(
        "xl/_rels/workbook.xml.rels",
        Array(
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/s.xml\"/></Relationships>"
            .utf8)))
    try zip.add(
      ZipEntry(
        "xl/sharedStrings.xml",
        Array("<sst><si><t>a</t></si><si><r><t>б</t></r><r><t>\"қ\"</t></r></si></sst>".utf8)))
    try zip.add(
      ZipEntry(
        "xl/styles.xml",
        Array(
          """
          <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy&quot; d&quot;"/>
          \(formats)</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/>
          <xf numFmtId="14"/></cellXfs></styleSheet>
          """.utf8)))
    try zip.add(
      ZipEntry(
        "xl/worksheets/s.xml",
        Array("<worksheet \(space)><sheetData>\(rows)</sheetData>\(after)</worksheet>".utf8)))
    return try zip.finish()
  }

  static let header = """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
    """

  private static func csv(
    _ bytes: [UInt8]
  ) throws -> (text: String, diagnostics: [Diagnostic]) {
    let book = try XLSXReader(bytes: bytes, name: "x.xlsx")
    let sheet = try #require(book.sheet("GROUPS"))
    let found = try book.csv(of: sheet)
    return (String(decoding: found.bytes, as: UTF8.self), found.diagnostics)
  }

  struct Cell: Sendable, CustomTestStringConvertible {
    let xml: String
    let text: String
    var id: String?

    var testDescription: String { xml }
  }

  static let cells = [
    Cell(xml: "<c><v>3</v></c>", text: "3"),
    Cell(xml: "<c><v>25.5</v></c>", text: "25.5"),
    Cell(xml: "<c><v>1.0E+1</v></c>", text: "10"),
    Cell(xml: "<c s=\"1\"><v>45901</v></c>", text: "2025-09-01"),
    Cell(xml: "<c s=\"3\"><v>45901.5</v></c>", text: "2025-09-01"),
    Cell(xml: "<c s=\"2\"><v>0.33333333333333331</v></c>", text: "08:00"),
    Cell(xml: "<c><v>45901</v></c>", text: "45901"),
    Cell(xml: "<c t=\"b\"><v>1</v></c>", text: "yes"),
    Cell(
      xml: "<c t=\"inlineStr\"><is><t>a, \"b\"\nc</t></is></c>",
      text: "\"a, \"\"b\"\" c\""),
    Cell(
      xml: "<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>", text: "ax",
      id: "table.cell.formula"),
    Cell(xml: "<c><f>1+2</f><v>3</v></c>", text: "3", id: "table.cell.formula"),
    Cell(xml: "<c><f>1+2</f></c>", text: "", id: "table.cell.formula.empty"),
    Cell(
      xml: "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", text: "#DIV/0!",
      id: "table.cell.formula.empty"),
  ]

  @Test(arguments: cells)
  func readsACell(_ cell: Cell) throws {
    let rows = Self.header + "<row r=\"3\"><c r=\"A3\"><v>1</v></c>\(cell.xml)</row>"
    let (text, diagnostics) = try Self.csv(try Self.workbook(rows))
    #expect(diagnostics.map(\.id) == (cell.id.map { [$0] } ?? []))
    let empty = cell.text.isEmpty ? "" : cell.text
    #expect(text == "a,\"б\"\"қ\"\"\"\n\n1,\(empty)\n")
  }

  @Test func countsDaysFrom1904WhereTheWorkbookDoes() throws {
    let rows = Self.header + "<row r=\"2\"><c s=\"1\"><v>44439</v></c></row>"
    let (text, _) = try Self.csv(try Self.workbook(rows, flag: "date1904=\"1\""))
    #expect(text.hasSuffix("2025-09-01,\n"))
  }

  @Test func namesTheMergedCells() throws {
    let rows = Self.header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
    let after = "<mergeCells count=\"1\"><mergeCell ref=\"A2:A7\"/></mergeCells>"
    let (_, diagnostics) = try Self.csv(try Self.workbook(rows, after: after))
    #expect(
      diagnostics == [
        Diagnostic(
          "table.cell.merged", at: Place(file: "x.xlsx [groups]", line: 2),
          facts: ["range": "A2:A7"])
      ])
  }

  @Test func wantsTheColumnNamesInRowOne() throws {
    let (_, diagnostics) = try Self.csv(
      try Self.workbook("<row r=\"4\"><c><v>1</v></c></row>"))
    #expect(diagnostics.map(\.id) == ["table.sheet.header"])
    #expect(diagnostics.first?.place.line == 4)
  }

  @Test func readsWhatItsOwnWriterWrote() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("own.xlsx").path
      let writer = try XLSXWriter(path: path)
      try writer.addSheet("Топтар", columns: ["коды", "саны"])
      try writer.addRow([.text("S1-3A"), .number(25)])
      try writer.finish()
      let book = try XLSXReader(path: path)
      #expect(book.sheets.map(\.name) == ["Топтар"])
      let found = try book.csv(of: book.sheets[0])
      #expect(String(decoding: found.bytes, as: UTF8.self) == "коды,саны\nS1-3A,25\n")
      #expect(found.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    [UInt8]("not a zip".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x50, 0x4B, 3, 4, 0, 0],
  ])
  func refusesWhatIsNoWorkbook(_ bytes: [UInt8]) {
    #expect(throws: TableFault.self) { try XLSXReader(bytes: bytes, name: "x.xlsx") }
  }

  /// Any byte of the file may be another one: the reader answers, and never crashes.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func survivesDamage(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = try Self.workbook(Self.header + "<row r=\"2\"><c s=\"1\"><v>45901</v></c></row>")
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    guard let book = try? XLSXReader(bytes: bytes, name: "x.xlsx") else { return }
    for sheet in book.sheets { _ = try? book.csv(of: sheet) }
  }
}
