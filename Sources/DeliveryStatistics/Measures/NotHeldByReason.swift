import Diagnostics

extension Measure {
  /// Due sessions known not to have taken place, by the reason of their latest report; they add up to `not-held`.
  package static let notHeldByReason: [Measure] = [
    notHeld(
      "closure", .notHeldClosure, Sentence(kk: "Жабылған", ru: "Закрытие", en: "Closure"),
      because: Sentence(
        kk: "жабылуға", ru: "закрытия", en: "a closure")),
    notHeld(
      "quarantine", .notHeldQuarantine, Sentence(kk: "Карантин", ru: "Карантин", en: "Quarantine"),
      because: Sentence(
        kk: "карантинге", ru: "карантина", en: "quarantine")),
    notHeld(
      "weather", .notHeldWeather, Sentence(kk: "Ауа райы", ru: "Погода", en: "Weather"),
      because: Sentence(
        kk: "ауа райына", ru: "погоды", en: "weather")),
    notHeld(
      "no-teacher", .notHeldNoTeacher,
      Sentence(kk: "Мұғалім жоқ", ru: "Не было учителя", en: "No teacher"),
      because: Sentence(
        kk: "мұғалім болмауына", ru: "отсутствия учителя", en: "the want of a teacher")),
    notHeld(
      "class-away", .notHeldClassAway,
      Sentence(kk: "Сынып жоқ", ru: "Класс отсутствовал", en: "Class away"),
      because: Sentence(
        kk: "сыныптың орнында болмауына", ru: "отсутствия класса", en: "the class being away")),
    notHeld(
      "no-text", .notHeldNoText, Sentence(kk: "Мәтін жоқ", ru: "Не было текста", en: "No text"),
      because: Sentence(
        kk: "мәтіннің болмауына", ru: "отсутствия текста", en: "the want of a text")),
    notHeld(
      "other", .notHeldOther, Sentence(kk: "Басқа себеп", ru: "Другая причина", en: "Other reason"),
      because: Sentence(
        kk: "басқа себепке", ru: "другой причины", en: "another reason")),
    notHeld(
      "specialist-advice", .notHeldAdvised,
      Sentence(kk: "Маман кеңесі", ru: "По совету специалиста", en: "Specialist’s advice"),
      because: Sentence(
        kk: "маманның кеңесіне", ru: "совета специалиста", en: "a specialist’s advice")),
  ]

  private static func notHeld(
    _ code: String, _ quantity: Quantity, _ title: Sentence, because reason: Sentence
  ) -> Measure {
    Measure(
      id: "not-held-\(code)",
      title: Sentence(
        kk: "Өтпеді: \(title.kk)", ru: "Не проведено: \(title.ru)", en: "Not held: \(title.en)"),
      unit: MeasureUnit.plannedSessions,
      definition: Sentence(
        kk:
          "Өтуі тиіс, бірақ өтпеген сабақтардың ішінде соңғы хабары бойынша \(reason.kk) байланысты өтпегені.",
        ru:
          "Из положенных, но не проведённых занятий те, что не прошли из-за \(reason.ru), по последнему сообщению.",
        en:
          "Of the due sessions that were not held, those prevented by \(reason.en), by the latest report."
      ),
      basis: .count(quantity))
  }
}
