import Foundation
import TestSupport
import Testing

@testable import Tabular

@Suite struct CSVWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let field: String
    let written: String
    var testDescription: String { field.debugDescription }
  }

  static let cases = [
    Case(field: "plain", written: "plain"),
    Case(field: "", written: ""),
    Case(field: "a,b", written: "\"a,b\""),
    Case(field: "say \"hi\"", written: "\"say \"\"hi\"\"\""),
    Case(field: "two\nlines", written: "\"two\nlines\""),
    Case(field: "carriage\rreturn", written: "\"carriage\rreturn\""),
    Case(field: "мектеп; қала", written: "мектеп; қала"),
    Case(field: "the comma, past eight bytes", written: "\"the comma, past eight bytes\""),
  ]

  @Test(arguments: cases)
  func quotesOnlyWhatNeedsQuotes(_ example: Case) throws {
    var writer = CSVWriter()
    writer.write(example.field)
    try writer.endRow()
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == example.written + "\n")
  }

  @Test(arguments: [0, 7, -7, 10, 99, 100, 1_234_567_890, Int.max, Int.min, -1_000_000])
  func writesNumbersAsTheyRead(_ number: Int) throws {
    var writer = CSVWriter()
    writer.write(number)
    writer.write(number)
    try writer.endRow()
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "\(number),\(number)\n")
  }

  @Test func beginsWithAMarkWhenAsked() throws {
    var writer = CSVWriter(separator: .semicolon, hasMark: true)
    try writer.writeRow(["a", "b;c"])
    #expect(writer.takeBytes() == [0xEF, 0xBB, 0xBF] + Array("a;\"b;c\"\n".utf8))
  }

  @Test(arguments: 1...20, CSVSeparator.allCases)
  func readsBackWhatItWrote(seed: Int, separator: CSVSeparator) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let table = CSVReaderTests.randomTable(rows: 200, using: &random).rows
    var writer = CSVWriter(separator: separator, hasMark: seed % 2 == 0)
    try writer.writeRow(["first", "second", "third"])
    for row in table { try writer.writeRow(row) }
    #expect(try CSVReaderTests.rows(writer.takeBytes()) == table)
  }

  @Test func showsAFileOnlyWhenItIsWhole() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("x.csv").path
      var writer = try CSVWriter(path: path)
      let long = String(repeating: "қ", count: 1000)
      for _ in 0..<500 { try writer.writeRow([long, long]) }
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(writer.count == 500 * 4002)
      try writer.finish()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 500 * 4002)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.csv"])
    }
  }

  @Test func leavesNothingWhenItIsDropped() throws {
    try TemporaryFolder.use { folder in
      try Self.beginAndDrop(folder.appendingPathComponent("x.csv").path)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func namesAFolderThatIsNotThere() {
    #expect(throws: TableFault(.cannotWrite(2), file: "/nowhere/x.csv")) {
      _ = try CSVWriter(path: "/nowhere/x.csv")
    }
  }

  private static func beginAndDrop(_ path: String) throws {
    var writer = try CSVWriter(path: path)
    try writer.writeRow(["a"])
  }
}
