import Diagnostics
import EducationRegistry
import Foundation
import Tabular
import TestSupport
import Testing

@testable import RegistryExchange

/// The quick way through `groups.csv` says and takes what the long way does, row for row.
@Suite struct GroupReadingTests {
  private static let header =
    "group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,time,"
    + "valid_from,valid_to"

  /// Fields of each column, right ones first: the further down, the stranger.
  private static let fields: [[String]] = [
    [],
    ["S19-00001", "K11-00001", " S19-00001", "S19-00002", "", "\"S19-00001\""],
    ["2025-26", "2026-27", "2025-2026", "2025-27", "1999-00", " 2025-26", ""],
    ["primary", "middle", "senior", "kindergarten", "college", "staff", "Primary", ""],
    [
      "1", "3", "1+3", "11", "0", "0+1", "", "5", "3+1", "1+1", "01", "13", "1+", "+1", "4+5",
      "1+2+3+4+5+6", "10+11", "1 + 3", "2+0", "99999999999999999999",
    ],
    ["1", "2", "3", "0", "4", "01", "x", ""],
    ["kk", "ru", "uz", "ug", "tg", "en", "KK", "fr", ""],
    ["25", "1", "60", "61", "0", "999", "1000", "007", "-3", "", "2e1"],
    ["1", "5", "7", "0", "8", "Mon", ""],
    ["08:00", "8:00", "13:45", "06:59", "20:01", "24:00", "08.00", "0.333333333", ""],
    ["", "", "", "2025-10-01", "01.10.2025", "46000", "2024-01-01"],
    ["", "", "", "2025-12-31", "31.12.2025", "2025-09-01"],
  ]

  private static func rows(_ count: Int, seed: UInt64, strangeness: Int) -> String {
    var random = SplitMix64(seed: seed)
    var text = header + "\n"
    for number in 0..<count {
      let code =
        Int.random(in: 0..<40, using: &random) == 0
        ? "S19-00001-\(Int.random(in: 0...number, using: &random))" : "S19-00001-\(number)"
      let row = fields.dropFirst().map { choices in
        let isPlain = Int.random(in: 0..<strangeness, using: &random) > 0
        return choices[Int.random(in: 0..<(isPlain ? 1 : choices.count), using: &random)]
      }
      text += ([code] + row).joined(separator: ",")
      switch Int.random(in: 0..<200, using: &random) {
      case 0: text += ",more\r\n"
      case 1: text += "\n\n"
      default: text += "\n"
      }
    }
    return text + "S19-00001-torn,S19"
  }

  /// The tables one row after the other, none of them the quick way.
  private static func longWay(_ folder: String) -> (RegistrySnapshot, [Diagnostic]) {
    var draft = RegistryDraft()
    var found: [Diagnostic] = []
    found += RegionFile.table.read(in: folder) { RegionFile.take(&draft, &$0, $1) } ?? []
    found += DistrictFile.table.read(in: folder) { DistrictFile.take(&draft, &$0, $1) } ?? []
    found +=
      InstitutionFile.table.read(in: folder) { InstitutionFile.take(&draft, &$0, $1) } ?? []
    found += GroupFile.table.read(in: folder) { GroupFile.take(&draft, &$0, $1) } ?? []
    return (draft.registry, found)
  }

  @Test(
    arguments: [
      (1500, 2, UInt64(1)), (1500, 6, 2), (1500, 40, 3), (1500, 40, 4), (20_000, 400, 5),
    ])
  func saysAndTakesWhatTheLongWayDoes(_ count: Int, _ strangeness: Int, _ seed: UInt64) throws {
    try TemporaryFolder.use { folder in
      var registry = try RegistryFilesTests.sample()
      (registry.closures, registry.staff, registry.groups) = ([], [], GroupTable())
      try RegistryFiles.write(registry, to: folder.path)
      for name in ["closures.csv", "staff.csv"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      try Self.rows(count, seed: seed, strangeness: strangeness).write(
        to: folder.appendingPathComponent("groups.csv"), atomically: true, encoding: .utf8)
      let quick = RegistryFiles.read(folder.path)
      let long = Self.longWay(folder.path)
      #expect(quick.diagnostics == long.1)
      #expect(quick.registry.groups.code == long.0.groups.code)
      for place in 0..<min(quick.registry.groups.count, long.0.groups.count) {
        #expect(quick.registry.groups.row(place) == long.0.groups.row(place))
      }
      // Both kinds of rows are there, or the comparison says nothing.
      #expect(quick.registry.groups.count > count / 100 && !quick.diagnostics.isEmpty)
    }
  }
}
