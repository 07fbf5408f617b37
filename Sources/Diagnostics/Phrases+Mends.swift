extension Phrases {
  /// What `lesson check --fix` puts right, by the code of the mend.
  package enum Mends {
    private static let sentences: [String: Sentence] = [
      "bom": Sentence(
        kk: "файл басындағы BOM белгісі алынды", ru: "убрана метка BOM в начале файла",
        en: "byte order mark taken off"),
      "space": Sentence(
        kk: "бос орын кәдімгіге ауысты", ru: "пробел заменён обычным", en: "plain space put in"),
      "invisible": Sentence(
        kk: "көрінбейтін таңба алынды", ru: "убран невидимый знак",
        en: "invisible character taken out"),
      "composed": Sentence(
        kk: "екіге бөлінген әріп қосылды (й, ё)", ru: "буква из двух частей собрана (й, ё)",
        en: "letter in two pieces joined"),
      "hyphen": Sentence(
        kk: "сызықша орнына дефис қойылды", ru: "тире заменено дефисом",
        en: "hyphen put for a dash"),
      "bullet": Sentence(
        kk: "тізім белгісі «- » болды", ru: "маркер списка заменён на «- »",
        en: "list mark made “- ”"),
      "look-alike": Sentence(
        kk: "белгідегі бөтен әліпбидің әрпі ауысты", ru: "в метке заменены буквы чужого алфавита",
        en: "letters of another alphabet replaced in a label"),
      "colon": Sentence(
        kk: "қос нүктеден кейін бос орын қойылды", ru: "после двоеточия поставлен пробел",
        en: "space put after the colon"),
    ]

    /// The words of a mend; nil when nobody wrote any.
    package static func sentence(of code: String) -> Sentence? {
      sentences[code]
    }
  }
}
