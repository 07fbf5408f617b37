import Diagnostics

extension Measure {
  /// Due sessions known not to have taken place, by the reason of their latest report; they add up to `not-held`.
  package static let notHeldByReason: [Measure] = [
    notHeld(
      "closure", .notHeldClosure, Sentence(kk: "мекеме жабық", ru: "закрытие", en: "closure"),
      because: Sentence(
        kk: "жабылуға", ru: "из-за закрытия", en: "because of a closure")),
    notHeld(
      "quarantine", .notHeldQuarantine, Sentence(kk: "карантин", ru: "карантин", en: "quarantine"),
      because: Sentence(
        kk: "карантинге", ru: "из-за карантина", en: "because of quarantine")),
    notHeld(
      "weather", .notHeldWeather, Sentence(kk: "ауа райы", ru: "погода", en: "weather"),
      because: Sentence(
        kk: "ауа райына", ru: "из-за погоды", en: "because of the weather")),
    notHeld(
      "no-teacher", .notHeldNoTeacher,
      Sentence(kk: "мұғалім жоқ", ru: "не было учителя", en: "no teacher"),
      because: Sentence(
        kk: "мұғалім болмауына", ru: "из-за того, что не было учителя", en: "for want of a teacher")
    ),
    notHeld(
      "class-away", .notHeldClassAway,
      Sentence(kk: "сынып жоқ", ru: "не было класса", en: "class away"),
      because: Sentence(
        kk: "сыныптың орнында болмауына", ru: "из-за того, что не было класса",
        en: "because the class was away")),
    notHeld(
      "no-text", .notHeldNoText, Sentence(kk: "мәтін жоқ", ru: "не было текста", en: "no text"),
      because: Sentence(
        kk: "мәтіннің болмауына", ru: "из-за того, что не было текста", en: "for want of a text")),
    notHeld(
      "other", .notHeldOther, Sentence(kk: "басқа себеп", ru: "другая причина", en: "other reason"),
      because: Sentence(
        kk: "басқа себепке", ru: "по другой причине", en: "for another reason")),
    notHeld(
      "specialist-advice", .notHeldAdvised,
      Sentence(kk: "маман кеңесі", ru: "по совету специалиста", en: "specialist’s advice"),
      because: Sentence(
        kk: "маманның кеңесіне", ru: "по совету специалиста", en: "on a specialist’s advice")),
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
          "Из положенных, но не проведённых занятий те, что, по последнему сообщению, не прошли \(reason.ru).",
        en:
          "Of the due sessions that were not held, those that by the latest report did not take place \(reason.en)."
      ),
      basis: .count(quantity))
  }
}
