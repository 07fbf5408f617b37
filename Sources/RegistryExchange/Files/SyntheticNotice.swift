import EducationRegistry
import Tabular

/// `README.txt` beside the files of a synthetic registry.
enum SyntheticNotice {
  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/README.txt")
    var text = text(registry)
    text.withUTF8 { writer.write(rows: UnsafeRawBufferPointer($0)) }
    try writer.finish()
  }

  static func text(_ registry: RegistrySnapshot) -> String {
    let adults = registry.groups.countOfAdults
    let counts = "\(registry.institutionsOfChildren), \(registry.groups.count - adults)"
    return """
      ЖАСАНДЫ ДЕРЕКТЕР. Бұл қалтадағы аудандар, ұйымдар мен топтар ойдан құрастырылған; олардың ешқайсысы шынайы емес.
      Өңірлер бойынша сандар жарияланған дереккөздерден алынған, ал жарияланбағандары бағаланған (төмендегі тізім).

      СИНТЕТИЧЕСКИЕ ДАННЫЕ. Районы, организации и группы в этой папке выдуманы, ни одна из них не существует.
      Числа по регионам взяты из опубликованных источников, неопубликованные оценены (список ниже).

      SYNTHETIC DATA. The districts, institutions and groups in this folder are made up; none of them exists.
      Numbers by region come from published sources; those that nobody published are estimates (listed below).

      Institutions, class groups: \(counts)
      Cohorts of adults, certificates: examples only (\(adults), \(registry.staff.count) people), of no published figure.
      Pupils are all who are enrolled in a school's groups, grade 0 included. Senior kindergarten groups (\
      \(RegistryFigures.seniorGroups)) are this project's choice.

      region quantity value source
      \(RegistryFigures.all.map(line).joined(separator: "\n"))

      """
  }

  private static func line(_ figure: RegionFigure) -> String {
    let source = figure.published.map { "\($0.source), \($0.year)" } ?? "estimated"
    return "\(figure.region) \(figure.quantity.rawValue) \(figure.value) \(source)"
  }
}
