import Diagnostics

extension Measure {
  /// Occasions on which a lesson was taught, to one class group or to several at once.
  package static let gatherings = Measure(
    id: "gatherings",
    title: Sentence(
      kk: "Өткізу саны",
      ru: "Число проведений",
      en: "Gatherings"),
    unit: Sentence(
      kk: "өткізу",
      ru: "проведения",
      en: "gatherings"),
    definition: Sentence(
      kk:
        "Өткен сабақтар; бір ұйымның топтары бір күні бірге оқытылса (хабарларындағы together белгісі бірдей болса), олардың сабағы бір-ақ рет саналады.",
      ru:
        "Проведённые занятия; если группы одной организации в один день занимались вместе (в отчётах одинаковый знак together), их занятие считается один раз.",
      en:
        "Sessions held, but groups of one institution taught together on one day (one together mark in their reports) count once."
    ),
    basis: .count(.gatherings))
}
