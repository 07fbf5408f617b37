import Diagnostics
import EducationRegistry
import Foundation
import TestSupport
import Testing

@testable import RegistryExchange

/// Bad rows: each is reported with its file and line, and the good rows around it are taken.
@Suite struct RegistryRowTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let row: String
    let ids: [String]
    var taken = 0
    var testDescription: String { "\(file): \(row)" }
  }

  static let heads = [
    "districts.csv": "district,region,name_kk,name_ru",
    "institutions.csv":
      "institution_code,kind,ownership,locality,region,district,basis,name_kk,name_ru,valid_from,valid_to",
    "groups.csv":
      "group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,time,valid_from,valid_to",
    "closures.csv": "scope,code,from,to,reason,decided_on",
    "staff.csv": "staff_code,institution_code,role",
  ]

  static let good = [
    "districts.csv": "190100000,KZ-19,Аудан,Район\n110100000,KZ-11,Аудан,Район",
    "institutions.csv":
      "S1,school,state,rural,KZ-19,190100000,mandate,Мектеп,Школа,,\nK1,kindergarten,state,urban,KZ-11,110100000,mandate,Бақша,Сад,,",
    "groups.csv": "S1-3A,S1,2025-26,primary,3,1,kk,24,1,08:00,,",
    "closures.csv": "region,KZ-19,2025-11-10,2025-11-11,weather,2025-11-09",
    "staff.csv": "T1,S1,class-teacher",
  ]

  static let cases: [Case] = [
    Case(file: "districts.csv", row: "1,KZ-99,Аудан,Район", ids: ["registry.region.unknown"]),
    Case(file: "districts.csv", row: ",KZ-19,Аудан,Район", ids: ["registry.field.empty"]),
    Case(file: "districts.csv", row: "190100000,KZ-19,А,Р", ids: ["registry.code.twice"]),
    Case(file: "districts.csv", row: "1 2,KZ-19,А,Р", ids: ["registry.code.form"]),
    Case(file: "districts.csv", row: "1;3,KZ-19,А,Р", ids: ["registry.code.form"]),
    Case(file: "districts.csv", row: "қала,KZ-19,А,Р", ids: ["registry.code.form"]),
    Case(file: "districts.csv", row: "1,KZ-19,А", ids: ["table.row.fields"]),
    Case(file: "districts.csv", row: "1,KZ-19,\"А\"x,Р", ids: ["table.row.form"]),
    institution("S2,gymnasium,state,rural,KZ-19,190100000,mandate,М,Ш,,", "registry.field.unknown"),
    institution(
      "S2,school,public,town,KZ-19,190100000,order,М,Ш,,", "registry.field.unknown",
      "registry.field.unknown", "registry.field.unknown"),
    institution("S2,school,state,rural,KZ-11,190100000,mandate,М,Ш,,", "registry.district.region"),
    institution("S2,school,state,rural,KZ-19,190900000,mandate,М,Ш,,", "registry.district.unknown"),
    institution("S1,school,state,rural,KZ-19,190100000,mandate,М,Ш,,", "registry.code.twice"),
    institution(
      "S2,school,state,rural,KZ-19,190100000,mandate,М,Ш,2025-13-01,", "registry.field.date"),
    institution(
      "S2,school,state,rural,KZ-19,190100000,mandate,М,Ш,2025-09-02,2025-09-01",
      "registry.validity.order"),
    Case(
      file: "institutions.csv",
      row: " S2 ,school,state,rural,KZ-19,190100000,mandate,М,Ш,01.09.2025,",
      ids: ["registry.date.local"], taken: 1),
    group("S1-3B,S9,2025-26,primary,3,1,kk,24,1,08:00,,", "registry.institution.unknown"),
    group("S1-3A,S1,2025-26,primary,3,1,kk,24,1,08:00,,", "registry.code.twice"),
    group("S1-3B,S1,2025,primary,3,1,kk,24,1,08:00,,", "registry.field.year"),
    group("S1-3B,S1,1925-26,primary,3,1,kk,24,1,08:00,,", "registry.field.year"),
    group("S1-3B,S1,2025-26,adults,3,1,kk,24,1,08:00,,", "registry.field.unknown"),
    group("S1-3B,S1,2025-26,staff,3,1,kk,24,1,08:00,,", "registry.field.cohort"),
    group("S1-3B,S1,2025-26,staff,,1,kk,24,1,08:00,,", "registry.field.cohort"),
    group("S1-3B,S1,2025-26,staff,parents,1,kk,24,1,08:00,,", "registry.field.cohort"),
    group("S1-3B,S1,2025-26,primary,teachers,1,kk,24,1,08:00,,", "registry.field.grades"),
    Case(
      file: "groups.csv", row: "S1-A1,S1,2025-26,staff,teachers,1,kk,800,1,08:00,,",
      ids: ["registry.group.size"], taken: 1),
    Case(
      file: "groups.csv", row: "S1-A1,S1,2025-26,staff,police,1,kk,300,1,08:00,,", ids: [], taken: 1
    ),
    Case(
      file: "groups.csv", row: "K1-R,K1,2025-26,parents,5-6,1,kk,80,1,18:00,,", ids: [], taken: 1),
    group("S1-3B,S1,2025-26,primary,13,1,kk,24,1,08:00,,", "registry.field.grades"),
    group("S1-3B,S1,2025-26,primary,,1,kk,24,1,08:00,,", "registry.field.empty"),
    group("S1-3B,S1,2025-26,middle,3,1,kk,24,1,08:00,,", "registry.group.stage"),
    group("S1-3B,S1,2025-26,primary,3,4,kk,24,1,08:00,,", "registry.field.number"),
    group("S1-3B,S1,2025-26,primary,3,1,de,24,1,08:00,,", "registry.field.unknown"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,-4,1,08:00,,", "registry.field.number"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,99999999999,1,08:00,,", "registry.field.number"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,,1,08:00,,", "registry.field.empty"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,24,8,08:00,,", "registry.field.number"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,24,1,25:00,,", "registry.field.time"),
    group("S1-3B,S1,2025-26,primary,3,1,kk,24,1,8 утра,,", "registry.field.time"),
    group(
      "S1-3B,S1,2025-26,primary,3,1,kk,24,1,08:00,2025-08-31,", "registry.group.validity"),
    group("S1-C,S1,2025-26,college,,1,kk,24,1,08:00,,", "registry.group.kind"),
    group("K1-3,K1,2025-26,primary,3,1,kk,24,1,08:00,,", "registry.group.kind"),
    group(
      "S1-3B,S1,25,first,x,0,xx,many,Monday,noon,,", "registry.field.year",
      "registry.field.unknown", "registry.field.number", "registry.field.unknown",
      "registry.field.number", "registry.field.number", "registry.field.time"),
    Case(
      file: "groups.csv", row: "S1-3B,S1,2025-26,primary,3,1,kk,0,1,08:00,,",
      ids: ["registry.group.size"], taken: 1),
    Case(
      file: "groups.csv", row: "S1-0A,S1,2025-26,kindergarten,0,1,kk,12,1,9:30,2025-10-01,",
      ids: [], taken: 1),
    Case(
      file: "groups.csv", row: "K1-5,K1,2025-26,kindergarten,5,1,kk,12,1,09:30,,", ids: [],
      taken: 1),
    Case(
      file: "closures.csv", row: "region,KZ-99,2025-11-10,2025-11-11,weather,2025-11-09",
      ids: ["registry.region.unknown"]),
    Case(
      file: "closures.csv", row: "planet,,2025-11-10,2025-11-11,boredom,",
      ids: ["registry.field.unknown", "registry.field.unknown", "registry.field.empty"]),
    Case(
      file: "closures.csv", row: "nation,,2025-11-12,2025-11-11,weather,2025-11-09",
      ids: ["registry.validity.order"]),
    Case(file: "staff.csv", row: "T2,S9,medic", ids: ["registry.institution.unknown"]),
    Case(file: "staff.csv", row: "T1,S1,medic", ids: ["registry.code.twice"]),
    Case(file: "staff.csv", row: "T2,S1,wizard", ids: ["registry.field.unknown"]),
    Case(file: "staff.csv", row: "T2,S1,medic", ids: [], taken: 1),
  ]

  @Test(arguments: cases)
  func reportsABadRowAndTakesTheOthers(_ example: Case) throws {
    try TemporaryFolder.use { folder in
      for (name, head) in Self.heads {
        let row = name == example.file ? "\n" + example.row : ""
        let text = "\(head)\n\(Self.good[name] ?? "")\(row)\n"
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      let (registry, diagnostics) = RegistryFiles.read(folder.path)
      #expect(diagnostics.map(\.id).sorted() == example.ids.sorted())
      let line = 2 + (Self.good[example.file]?.split(separator: "\n").count ?? 0)
      let place = Place(file: "\(folder.path)/\(example.file)", line: line)
      #expect(diagnostics.allSatisfy { $0.place == place })
      for language in InterfaceLanguage.allCases {
        let words = diagnostics.flatMap { DiagnosticText.lines(for: $0, in: language) }
        #expect(words.count == 2 * diagnostics.count && !words.joined().contains("{"))
      }
      let counts = [
        "districts.csv": registry.districts.count - 2,
        "institutions.csv": registry.institutions.count - 2,
        "groups.csv": registry.groups.count - 1, "closures.csv": registry.closures.count - 1,
        "staff.csv": registry.staff.count - 1,
      ]
      for (name, count) in counts { #expect(count == (name == example.file ? example.taken : 0)) }
    }
  }

  @Test func saysThatTheLastLineIsTorn() throws {
    try TemporaryFolder.use { folder in
      for (name, head) in Self.heads {
        let torn = name == "groups.csv" ? "S1-3B,S1,2025-26,pri" : ""
        let text = "\(head)\n\(Self.good[name] ?? "")\n\(torn)"
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      let (registry, diagnostics) = RegistryFiles.read(folder.path)
      #expect(registry.groups.count == 1)
      #expect(diagnostics.map(\.id) == ["table.row.torn"])
      #expect(diagnostics.first?.facts == ["found": "4", "expected": "12"])
    }
  }

  private static func institution(_ row: String, _ ids: String...) -> Case {
    Case(file: "institutions.csv", row: row, ids: ids)
  }

  private static func group(_ row: String, _ ids: String...) -> Case {
    Case(file: "groups.csv", row: row, ids: ids)
  }
}
