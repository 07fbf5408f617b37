import Diagnostics
import EducationRegistry
import Foundation
import Tabular
import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct WorkbookRegistryTests {
  /// Writes the sample's tables as sheets of a workbook, or as workbooks of their own.
  private static func workbook(_ folder: URL, asOne: Bool) throws -> RegistrySnapshot {
    let registry = try RegistryFilesTests.sample()
    let csv = folder.appendingPathComponent("csv").path
    try RegistryFiles.write(registry, to: csv)
    let names = try FileManager.default.contentsOfDirectory(atPath: csv).sorted()
    var book: XLSXWriter?
    for name in names {
      let title = String(name.prefix { $0 != "." })
      let file = asOne ? "registry" : title
      let path = folder.appendingPathComponent(file + ".xlsx").path
      let writer = try book ?? XLSXWriter(path: path)
      let reader = try CSVReader(path: "\(csv)/\(name)")
      try writer.addSheet(title, columns: reader.header.names)
      try reader.forEachRow { row in
        try writer.addRow(
          (0..<row.count).map { place in
            // As a person's program would: numbers as numbers.
            let text = row.text(place)
            return Int(text).map { text.hasPrefix("0") ? .text(text) : .number($0) } ?? .text(text)
          })
      }
      if asOne { book = writer } else { try writer.finish() }
    }
    try book?.finish()
    return registry
  }

  @Test(arguments: [true, false])
  func readsTheSameFromWorkbooks(asOne: Bool) throws {
    try TemporaryFolder.use { folder in
      let registry = try Self.workbook(folder, asOne: asOne)
      let path = asOne ? folder.appendingPathComponent("registry.xlsx").path : folder.path
      let (found, diagnostics) = RegistryFiles.read(path)
      #expect(diagnostics.map(\.id) == ["registry.closure.length"])
      let changes = RegistryChanges(from: registry, to: found)
      #expect(changes.rows.isEmpty, "\(changes.rows)")
      #expect(changes.count(.group, .unchanged) == 2)
      #expect(found.staff == registry.staff)
    }
  }

  @Test func refusesATableInTwoFiles() throws {
    try TemporaryFolder.use { folder in
      _ = try Self.workbook(folder, asOne: false)
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("csv/groups.csv"),
        to: folder.appendingPathComponent("groups.csv"))
      #expect(RegistryFiles.read(folder.path).diagnostics.map(\.id).contains("registry.file.twice"))
    }
  }

  @Test func saysWhatANumberForADateIs() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("registry.xlsx").path
      let writer = try XLSXWriter(path: path)
      try writer.addSheet(
        "groups",
        columns: [
          "group_code", "institution_code", "school_year", "stage", "grades", "shift",
          "language", "enrolled", "weekday", "time", "valid_from",
        ])
      try writer.addRow([
        .text("S19-00001-3"), .text("S19-00001"), .text("2025-26"), .text("primary"), .number(3),
        .number(1), .text("kk"), .number(20), .number(1), .decimal(0.375), .number(45931),
      ])
      try writer.addSheet("Бет2", columns: ["x"])
      try writer.finish()
      let known = try RegistryFilesTests.sample()
      let (_, diagnostics) = RegistryFiles.read(path, known: known)
      #expect(
        diagnostics.map(\.id) == [
          "registry.field.time.number", "registry.field.date.number", "registry.sheet.unknown",
        ])
      #expect(diagnostics[0].facts["time"] == "09:00")
      #expect(diagnostics[1].facts["day"] == "2025-10-01")
      #expect(diagnostics[1].place == Place(file: "\(path) [groups]", line: 2))
    }
  }

  /// A district sends its groups alone: institutions are known.
  @Test func takesGroupsAloneWhereTheRestIsKnown() throws {
    try TemporaryFolder.use { folder in
      let known = try RegistryFilesTests.sample()
      try RegistryFiles.write(known, to: folder.path)
      for name in ["districts", "institutions", "regions", "closures", "staff"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name + ".csv"))
      }
      #expect(RegistryFiles.read(folder.path).diagnostics.hasErrors)
      let (found, diagnostics) = RegistryFiles.read(folder.path, known: known)
      #expect(!diagnostics.hasErrors)
      #expect(RegistryChanges(from: known, to: found).rows.isEmpty)
    }
  }
}
