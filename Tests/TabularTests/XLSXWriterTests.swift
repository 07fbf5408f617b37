import Foundation
import TestSupport
import Testing
import ZipArchive

@testable import Tabular

@Suite struct XLSXWriterTests {
  @Test func writesTheSameBytesForTheSameRows() throws {
    try TemporaryFolder.use { folder in
      let first = try Self.workbook(in: folder, name: "one.xlsx")
      // Zip times have a step of two seconds; the workbook's own time must not move either.
      Thread.sleep(forTimeInterval: 2.1)
      #expect(try Self.workbook(in: folder, name: "two.xlsx") == first)
      #expect(first.starts(with: [0x50, 0x4B]))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["one.xlsx", "two.xlsx"])
    }
  }

  @Test func freezesTheHeaderAndKeepsTextsTexts() throws {
    try TemporaryFolder.use { folder in
      let zip = try ZipReader([UInt8](try Self.workbook(in: folder, name: "x.xlsx")))
      let sheet = String(decoding: try zip.read("xl/worksheets/sheet1.xml"), as: UTF8.self)
      #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
      #expect(sheet.contains("state=\"frozen\""))
      #expect(sheet.contains("=1+1 &lt;&amp;&gt; қ</t>"))
      #expect(!sheet.contains("<f>"))
      #expect(sheet.contains("<v>25</v>"))
      let core = String(decoding: try zip.read("docProps/core.xml"), as: UTF8.self)
      #expect(core.contains("1980-01-01T00:00:00Z"))
    }
  }

  @Test(arguments: ["", "a:b", String(repeating: "x", count: 32), "Sheet"])
  func refusesATitleThatExcelRefuses(_ title: String) throws {
    try TemporaryFolder.use { folder in
      let writer = try XLSXWriter(path: folder.appendingPathComponent("x.xlsx").path)
      try writer.addSheet("Sheet", columns: ["a"])
      #expect(throws: TableFault.self) { try writer.addSheet(title, columns: ["a"]) }
    }
  }

  @Test func goesOnInAnotherSheetWhenOneIsFull() throws {
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("x.xlsx")
      let writer = try XLSXWriter(path: file.path, title: "Тақырып", rowLimit: 4)
      try writer.addSheet(
        "A name of thirty-one characters", columns: ["a"], notes: ["of a made-up country"])
      for number in 1...5 { try writer.addRow([.number(number)]) }
      try writer.finish()
      let zip = try ZipReader([UInt8](try Data(contentsOf: file)))
      let book = String(decoding: try zip.read("xl/workbook.xml"), as: UTF8.self)
      #expect(book.contains("name=\"A name of thirty-one charac (2)\""))
      #expect(book.contains("name=\"A name of thirty-one charac (3)\""))
      let last = String(decoding: try zip.read("xl/worksheets/sheet3.xml"), as: UTF8.self)
      #expect(last.contains("of a made-up country") && last.contains("<v>5</v>"))
      #expect(last.contains("<pane ySplit=\"2\"") && !last.contains("<v>4</v>"))
      let core = String(decoding: try zip.read("docProps/core.xml"), as: UTF8.self)
      #expect(core.contains("<dc:title>Тақырып</dc:title>"))
    }
  }

  @Test func namesAFolderThatIsNotThere() throws {
    let writer = try XLSXWriter(path: "/nowhere/x.xlsx")
    try writer.addSheet("Sheet", columns: ["a"])
    #expect(throws: TableFault.self) { try writer.finish() }
  }

  private static func workbook(in folder: URL, name: String) throws -> Data {
    let file = folder.appendingPathComponent(name)
    let writer = try XLSXWriter(path: file.path)
    try writer.addSheet("Мектептер", columns: ["коды", "атауы", "саны"])
    try writer.addRow([.text("S19-00001"), .text("=1+1 <&> қ"), .number(25)])
    try writer.addRow([.text("S19-00002"), .empty, .decimal(0.5)])
    try writer.addSheet("Екінші", columns: ["x"])
    try writer.finish()
    return try Data(contentsOf: file)
  }
}
