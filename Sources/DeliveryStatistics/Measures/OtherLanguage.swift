import Diagnostics

extension Measure {
  /// Sessions taught in another language than the class group's.
  package static let otherLanguage = Measure(
    id: "other-language",
    title: Sentence(
      kk: "Басқа тілде",
      ru: "На другом языке",
      en: "In another language"),
    unit: MeasureUnit.sessions,
    definition: Sentence(
      kk: "Өткен сабақтардың ішінде топтың оқыту тілінен басқа тілде жүргізілгені.",
      ru: "Из проведённых занятий те, что шли не на языке обучения группы.",
      en: "Of the sessions held, those taught in another language than the class group's."),
    basis: .count(.otherLanguage))
}
