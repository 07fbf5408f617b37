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
        "Өткен сабақтар, бірақ қатар сыныптар бірге отырса (хабарда бір together белгісі), бір рет саналады.",
      ru:
        "Проведённые занятия, но параллельные классы, занимавшиеся вместе (один знак together в отчётах), считаются один раз.",
      en:
        "Sessions held, but parallel classes taught together (one together mark in their reports) count once."
    ),
    basis: .count(.gatherings))
}
