import Diagnostics
import TestSupport
import Testing

@testable import Tabular

@Suite struct CSVReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain", text: "a,b\n1,2\n3,4\n", rows: [["1", "2"], ["3", "4"]]),
    Case(name: "no newline at the end", text: "a,b\n1,2\n3,4", rows: [["1", "2"], ["3", "4"]]),
    Case(name: "CRLF", text: "a,b\r\n1,2\r\n3,4\r\n", rows: [["1", "2"], ["3", "4"]]),
    Case(name: "semicolons", text: "a;b\n1,5;2\n", rows: [["1,5", "2"]]),
    Case(name: "tabs", text: "a\tb\n1\t2;3\n", rows: [["1", "2;3"]]),
    Case(name: "BOM", text: "\u{FEFF}a,b\n1,2\n", rows: [["1", "2"]]),
    Case(name: "empty fields", text: "a,b,c\n,,\n,x,\n", rows: [["", "", ""], ["", "x", ""]]),
    Case(name: "blank lines", text: "a,b\n\n1,2\r\n\r\n3,4\n\n", rows: [["1", "2"], ["3", "4"]]),
    Case(
      name: "quotes", text: "a,b\n\"1,1\",\"say \"\"hi\"\"\"\n\"\",2\n",
      rows: [["1,1", "say \"hi\""], ["", "2"]]),
    Case(
      name: "newline in quotes", text: "a,b\r\n\"one\r\ntwo\",2\r\n3,\"4\"\r\n",
      rows: [["one\r\ntwo", "2"], ["3", "4"]]),
    Case(
      name: "quote inside a plain field", text: "a,b\n№5 \"А\" мектебі,2\n3,4\n",
      rows: [["№5 \"А\" мектебі", "2"], ["3", "4"]]),
    Case(
      name: "quotes that are nothing but quotes", text: "a,b\n\"\"\"\"\"\",\"\"\"\"\n",
      rows: [["\"\"", "\""]]),
    Case(
      name: "first field empty, then an open quote", text: "a,b\n,\"x\n3,4\n",
      rows: [["", "\"x"], ["3", "4"]]),
    Case(name: "header only", text: "a,b\n", rows: []),
    Case(name: "header without a newline", text: "a,b", rows: []),
    Case(name: "one column", text: "a\n1\n2\n", rows: [["1"], ["2"]]),
  ]

  @Test(arguments: cases)
  func reads(_ example: Case) throws {
    #expect(try Self.rows(Array(example.text.utf8)) == example.rows)
  }

  @Test(arguments: cases, [false, true])
  func readsUTF16AsItReadsUTF8(_ example: Case, isBigEndian: Bool) throws {
    let text =
      example.text.unicodeScalars.first == "\u{FEFF}" ? example.text : "\u{FEFF}" + example.text
    let bytes = text.utf16.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try Self.rows(bytes) == example.rows)
  }

  @Test func readsCharactersOutsideTheFirstPlaneFromUTF16() throws {
    let bytes = "\u{FEFF}a,b\nқ,🏫\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try Self.rows(bytes) == [["қ", "🏫"]])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let kind: TableFault.Kind
    let line: Int?
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(name: "nothing", bytes: [], kind: .empty, line: nil),
    Refusal(name: "a blank line", bytes: Array("\r\n".utf8), kind: .empty, line: nil),
    Refusal(
      name: "Windows-1251", bytes: Array("a,b\n1,2\n3,".utf8) + [0xCA, 0xE0, 0xE7, 10],
      kind: .notUTF8, line: 3),
    Refusal(name: "1251 header", bytes: [0xCA, 0xE0, 44, 0xE7, 10], kind: .notUTF8, line: 1),
    Refusal(
      name: "an overlong form", bytes: Array("a\n".utf8) + [0xC0, 0x80, 10], kind: .notUTF8, line: 2
    ),
    Refusal(
      name: "a surrogate", bytes: Array("a\n".utf8) + [0xED, 0xA0, 0x80, 10], kind: .notUTF8,
      line: 2),
    Refusal(
      name: "a cut character at the end", bytes: Array("a\nx".utf8) + [0xD2], kind: .notUTF8,
      line: 2),
    Refusal(
      name: "UTF-16 with half a character", bytes: [0xFF, 0xFE, 97, 0, 10, 0, 98], kind: .notUTF8,
      line: 2),
    Refusal(name: "UTF-16 without a mark", bytes: [97, 0, 10, 0, 98, 0], kind: .zeroByte, line: 1),
    Refusal(
      name: "a zero byte later", bytes: Array("a\nx\ny\0\n".utf8), kind: .zeroByte, line: 3),
    Refusal(name: "XLSX", bytes: [0x50, 0x4B, 3, 4, 20, 0, 8, 0], kind: .workbook, line: nil),
    Refusal(
      name: "an endless row", bytes: Array("a\n".utf8) + Array(repeating: 120, count: 4_200_000),
      kind: .rowTooLong, line: 2),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) {
    let expected = TableFault(refusal.kind, file: "x.csv", line: refusal.line)
    #expect(throws: expected) { try Self.rows(refusal.bytes) }
    #expect(Words.of(expected.diagnostic.id) != nil)
  }

  @Test func namesAFileThatIsNotThere() {
    #expect(throws: TableFault(.cannotRead(2), file: "mine.csv")) {
      _ = try CSVReader(path: "/nowhere/at/all.csv", name: "mine.csv")
    }
  }

  struct Flawed: Sendable, CustomTestStringConvertible {
    let name: String
    let row: String
    let flaw: CSVFlaw
    var testDescription: String { name }
  }

  static let flawed = [
    Flawed(name: "unclosed quote", row: "1,\"2", flaw: .unclosedQuote),
    Flawed(name: "text behind a quote", row: "\"1\"x,2", flaw: .strayQuote),
    Flawed(
      name: "long field", row: "1," + String(repeating: "x", count: 65_537), flaw: .fieldTooLong),
    Flawed(
      name: "long quoted field", row: "1,\"" + String(repeating: "x", count: 65_537) + "\"",
      flaw: .unclosedQuote),
    Flawed(
      name: "many fields", row: String(repeating: ",", count: 300), flaw: .tooManyFields),
    Flawed(
      name: "many quoted fields", row: "\"\"" + String(repeating: ",", count: 300),
      flaw: .tooManyFields),
  ]

  @Test(arguments: flawed)
  func marksAFlawedRowAndReadsTheOthers(_ example: Flawed) throws {
    var seen: [String] = []
    let text = "a,b\nfirst,1\n\(example.row)\nlast,2\n"
    try CSVReader(bytes: Array(text.utf8), name: "x.csv").forEachRow { row in
      seen.append("\(row.line) \(row.flaw?.rawValue ?? row.text(0))")
    }
    #expect(seen == ["2 first", "3 \(example.flaw.rawValue)", "4 last"])
  }

  @Test func knowsATornLastLine() throws {
    var torn: [Bool] = []
    try CSVReader(bytes: Array("a,b,c\n1,2\n1,2".utf8), name: "x.csv").forEachRow { row in
      torn.append(row.isTorn(columns: 3))
    }
    #expect(torn == [false, true])
  }

  @Test(arguments: 1...20)
  func readsTheSameRowsInBlocksOfAnySize(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (text, rows) = Self.randomTable(rows: 400, using: &random)
    for size in [1024, 1025, 1500, 4096, 1 << 20] {
      let reader = try CSVReader(bytes: text, name: "x.csv", blockSize: size)
      var found: [[String]] = []
      var lines = 1
      while let block = try reader.nextBlock() {
        #expect(block.firstLine == lines + 1)
        lines += block.lineCount
        block.forEachRow { row in
          found.append((0..<row.count).map { row.text($0) })
          #expect(row.flaw == nil)
        }
      }
      #expect(found == rows, "block size \(size)")
      #expect(reader.position == text.count)
    }
  }

  @Test(arguments: 1...20)
  func agreesOverBlockSizesEvenOnRubbish(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let alphabet = Array("ab,\"\n\r".utf8)
    let rubbish = (0..<6000).map { _ in alphabet[Int.random(in: 0..<6, using: &random)] }
    let text = Array("a,b\n".utf8) + rubbish
    let whole = try Self.rows(text)
    for size in [1024, 1777, 3000] {
      let reader = try CSVReader(bytes: text, name: "x.csv", blockSize: size)
      var found: [[String]] = []
      try reader.forEachRow { row in found.append((0..<row.count).map { row.text($0) }) }
      #expect(found == whole, "block size \(size)")
    }
  }

  static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var rows: [[String]] = []
    try CSVReader(bytes: bytes, name: "x.csv").forEachRow { row in
      rows.append((0..<row.count).map { row.text($0) })
    }
    return rows
  }

  static func randomTable(
    rows: Int, using random: inout SplitMix64
  ) -> (text: [UInt8], rows: [[String]]) {
    let pieces = ["", "x", "12", "қала", "a,b", "say \"hi\"", "two\nlines", "\"", "long long text"]
    var text = "first,second,third\n"
    var table: [[String]] = []
    for _ in 0..<rows {
      let row = (0..<3).map { _ in pieces.randomElement(using: &random) ?? "" }
      table.append(row)
      let fields = row.map { field in
        field.contains { "\",\n".contains($0) } || Bool.random(using: &random)
          ? "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\"" : field
      }
      text += fields.joined(separator: ",") + (Bool.random(using: &random) ? "\n" : "\r\n")
    }
    return (Array(text.utf8), table)
  }
}
