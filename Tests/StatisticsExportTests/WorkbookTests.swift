import Foundation
import StatisticsExport
import TestSupport
import Testing
import ZipArchive

@Suite struct WorkbookTests {
  @Test func hasAChartAndAFrozenHeaderOnASheet() throws {
    let file = try #require(try PublicationTests.files().first { $0.path == "statistics.xlsx" })
    let zip = try ZipReader(file.bytes)
    let sheet = String(decoding: try zip.read("xl/worksheets/sheet2.xml"), as: UTF8.self)
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<drawing "))
    let chart = String(decoding: try zip.read("xl/charts/chart1.xml"), as: UTF8.self)
    #expect(chart.contains("<c:barChart>") && chart.contains("pattFill"))
    // The rows of the regions, the total aside.
    #expect(chart.contains("'01 regions'!$B$8:$B$11"))
  }

  @Test func isReadByTheProgramsOfOthers() throws {
    guard let python = Python.with(["openpyxl"]) else {
      print("WorkbookTests: openpyxl is not installed, left out")
      return
    }
    try TemporaryFolder.use { folder in
      try Python.write(try PublicationTests.files(), to: folder)
      let outcome = try python.run(
        """
        import sys, pathlib, openpyxl
        for path in sorted(pathlib.Path(sys.argv[1]).rglob('*.xlsx')):
            book = openpyxl.load_workbook(path)
            print(path.name, '|', book.properties.title)
            for sheet in book:
                first = sheet.cell(row=1, column=1).value
                print(sheet.title, sheet.max_row, sheet.max_column, sheet.freeze_panes,
                      len(sheet._charts), '|', first)
            sheet = book.worksheets[-2:][0]
            for row in sheet.iter_rows(min_row=7, max_row=9, values_only=True):
                print(row)
        """, [folder.path])
      #expect(Golden.compare(outcome, with: "publication/openpyxl.txt") == .same)
    }
  }
}
