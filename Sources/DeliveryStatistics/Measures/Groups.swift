import Diagnostics

extension Measure {
  /// Class groups.
  package static let groups = Measure(
    id: "groups",
    title: Sentence(kk: "Топтар", ru: "Группы", en: "Groups"),
    unit: Sentence(kk: "топ", ru: "классы и группы", en: "class groups"),
    definition: Sentence(
      kk: "Осы оқу жылының кестенің соңғы күніне дейін ашылған сыныптары мен топтары.",
      ru: "Классы и группы этого учебного года, открытые не позже последнего дня таблицы.",
      en: "Class groups of the school year that existed by the date of the table."),
    basis: .count(.groups))
}
