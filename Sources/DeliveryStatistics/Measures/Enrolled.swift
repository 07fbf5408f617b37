import Diagnostics

extension Measure {
  /// Heads expected in the sessions that were counted.
  package static let enrolled = Measure(
    id: "enrolled",
    title: Sentence(kk: "Тізімде", ru: "По списку", en: "Enrolled"),
    unit: Sentence(kk: "қатысуы тиіс", ru: "посещения по списку", en: "expected attendances"),
    definition: Sentence(
      kk:
        "Балалары саналған сол сабақтарда тізім бойынша болуы тиіс балалар, сабақ сайын қосылады.",
      ru:
        "Сколько детей должно было быть по списку на тех же занятиях, где их посчитали, в сумме по занятиям.",
      en: "Pupils enrolled, summed over the same sessions whose heads were counted."),
    basis: .count(.expected), isAboutPeople: true)
}
