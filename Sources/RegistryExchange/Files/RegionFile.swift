import EducationRegistry
import Programme
import Tabular

/// `regions.csv`.
enum RegionFile {
  static let table = RegistryTable(
    name: "regions.csv", needed: ["region", "kato", "name_kk", "name_ru"],
    optional: ["name_en", SyntheticMark.column])

  private enum Column {
    static let region = 0
    static let kato = 1
    static let kazakh = 2
    static let russian = 3
    static let english = 4
    static let synthetic = 5
  }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for region in registry.regions {
      try writer.writeRow([
        region.code, region.kato, region.name.kk, region.name.ru, region.name.en,
        registry.isSynthetic ? SyntheticMark.value : "",
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    guard let code = check.code(row, Column.region), let kato = check.code(row, Column.kato),
      let place = draft.place(for: code, as: .region, line: row.line, &check)
    else { return }
    draft.note(isSynthetic: SyntheticMark.stands(in: row, Column.synthetic, check))
    draft.registry.regions.put(
      at: place,
      Region(
        code: String(decoding: code, as: UTF8.self), kato: String(decoding: kato, as: UTF8.self),
        name: Titles(
          kk: check.text(row, Column.kazakh), ru: check.text(row, Column.russian),
          en: check.text(row, Column.english))))
  }
}
