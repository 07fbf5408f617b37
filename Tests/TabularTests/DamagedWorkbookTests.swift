import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Tabular

/// A workbook that cannot be read is told about in words, in three languages, without a program's own text.
@Suite struct DamagedWorkbookTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: String
    let change: @Sendable (inout Data) -> Void
  }

  /// Overwrites bytes of a name everywhere it stands: the part is then called otherwise.
  private static func rename(_ name: String, _ other: String, _ data: inout Data) {
    while let range = data.range(of: Data(name.utf8)) {
      data.replaceSubrange(range, with: Data(other.utf8))
    }
  }

  static let damages = [
    Damage(testDescription: "cut off", id: "table.workbook.damaged") {
      $0 = $0.prefix($0.count / 2)
    },
    Damage(testDescription: "a few bytes", id: "table.workbook.damaged") { $0 = $0.prefix(40) },
    Damage(testDescription: "no workbook part", id: "table.workbook.part") {
      rename("xl/workbook.xml", "xl/wordbook.xml", &$0)
    },
    Damage(testDescription: "no sheet part", id: "table.workbook.part") {
      rename("xl/worksheets/sheet1.xml", "xl/worksheets/sheetX.xml", &$0)
    },
    Damage(testDescription: "no zip at all", id: "table.workbook.old") { $0[0] = 0 },
  ]

  @Test(arguments: damages)
  func isToldAboutInWords(_ damage: Damage) throws {
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("book.xlsx")
      let writer = try XLSXWriter(path: file.path)
      try writer.addSheet("groups", columns: ["a", "b"])
      try writer.addRow([.text("x"), .number(1)])
      try writer.finish()
      var data = try Data(contentsOf: file)
      damage.change(&data)
      try data.write(to: file)
      let fault = try #require(Self.fault(file.path))
      #expect(fault.diagnostic.id == damage.id)
      for language in InterfaceLanguage.allCases {
        let lines = DiagnosticText.lines(for: fault.diagnostic, in: language)
        #expect(lines.count == 2)
        for sign in ["(\"", "{", "}", "Optional", "fault"] {
          #expect(!lines.contains { $0.contains(sign) }, "\(lines)")
        }
      }
    }
  }

  private static func fault(_ path: String) -> TableFault? {
    do throws(TableFault) {
      let book = try XLSXReader(path: path)
      for sheet in book.sheets { _ = try book.csv(of: sheet) }
      return nil
    } catch {
      return error
    }
  }
}
