import Diagnostics

extension Measure {
  /// Occasions on which a lesson was taught, to one class group or to several at once.
  package static let gatherings = Measure(
    id: "gatherings",
    title: Sentence(
      kk: "Жиналу",
      ru: "Проведения",
      en: "Gatherings"),
    unit: Sentence(
      kk: "жиналу",
      ru: "проведения",
      en: "gatherings"),
    definition: Sentence(
      kk:
        "Өткен сабақтар, бірақ бір ұйымның топтары бір күні бірге оқыса (хабарларында бір together белгісі), бір рет саналады.",
      ru:
        "Проведённые занятия, но группы одной организации, занимавшиеся в один день вместе (один знак together в отчётах), считаются один раз.",
      en:
        "Sessions held, but groups of one institution taught together on one day (one together mark in their reports) count once."
    ),
    basis: .count(.gatherings))
}
