import EducationRegistry
import Programme
import Tabular

/// `districts.csv`; which districts are neighbours is read where visits are planned (``SpecialistFile``).
enum DistrictFile {
  static let table = RegistryTable(
    name: "districts.csv", needed: ["district", "region", "name_kk", "name_ru"],
    optional: ["neighbours", SyntheticMark.column])

  private enum Column {
    static let district = 0
    static let region = 1
    static let kazakh = 2
    static let russian = 3
    static let synthetic = 5
  }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for district in registry.districts {
      try writer.writeRow([
        district.code, registry.regions[district.region].code, district.name.kk, district.name.ru,
        "", registry.isSynthetic ? SyntheticMark.value : "",
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    guard let code = check.code(row, Column.district),
      let regionCode = check.code(row, Column.region),
      let region = draft.find(regionCode, .region, &check),
      let place = draft.place(for: code, as: .district, line: row.line, &check)
    else { return }
    draft.note(isSynthetic: SyntheticMark.stands(in: row, Column.synthetic, check))
    draft.registry.districts.put(
      at: place,
      District(
        code: String(decoding: code, as: UTF8.self), region: region,
        name: Titles(kk: check.text(row, Column.kazakh), ru: check.text(row, Column.russian))))
  }
}
