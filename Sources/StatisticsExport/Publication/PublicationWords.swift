import Diagnostics

/// What publications say beside names and definitions.
enum PublicationWords {
  static let states: [String: Sentence] = [
    "value": Sentence(
      kk: "Нөл емес сан.", ru: "Число, не равное нулю.", en: "A number that is not zero."),
    "zero": Sentence(
      kk: "Есептелді, бірақ біреуі де жоқ.", ru: "Посчитано, но нет ни одного.",
      en: "Counted, and there was none."),
    "missing": Sentence(
      kk: "Есептейтін ештеңе жоқ: топ жоқ не бөлінетін сан нөл.",
      ru: "Считать нечего: нет групп или не от чего брать долю.",
      en: "Nothing to count: no group, or nothing to take a share of."),
    "suppressed": Sentence(
      kk: "Белгілі, бірақ ешкім танылып қалмас үшін жасырылған.",
      ru: "Известно, но скрыто, чтобы никого нельзя было узнать.",
      en: "Known, and withheld so that nobody can be recognised."),
  ]
  static let disclosureRule = Sentence(
    kk:
      "Адамдар туралы аз сандар жасырылады, олармен бірге оларды есептеп шығаруға жол ашатын сандар да. Сабақтар мен ұйымдардың саны жасырылмайды.",
    ru:
      "Малые числа о людях скрыты, а с ними и те, по которым их можно вычислить. Числа занятий и организаций не скрываются.",
    en:
      "Small numbers about people are withheld, and with them those from which they could be worked out. Numbers of sessions and institutions are never withheld."
  )
  static let proof = Sentence(
    kk:
      "Қолтаңба хабарлардың өзгертілмегенін дәлелдейді; сабақтың өткенін ол ешқашан дәлелдемейді.",
    ru:
      "Подпись доказывает, что сообщения не изменены; что занятие прошло, она не доказывает никогда.",
    en:
      "The signature proves that no report was changed; it never proves that a lesson was held.")
  static let noAnswers = Sentence(
    kk: "{mark}: ешкім жауап бермеді.", ru: "{mark}: никто не ответил.",
    en: "{mark}: nobody answered.")
  static let sourceSilent = Sentence(
    kk: "{mark}: дереккөз ештеңе айтпайды.", ru: "{mark}: источник ничего не говорит.",
    en: "{mark}: the source says nothing.")
  static let onlyCounted = Sentence(
    kk: "Тек мынау саналды: {filters}", ru: "Учтено только: {filters}",
    en: "Counted only: {filters}")
  static let vintage = Sentence(kk: "Шығарылым", ru: "Выпуск", en: "Vintage")
  static let period = Sentence(
    kk: "Кезең: {from} – {to}", ru: "Период: {from} – {to}", en: "Period: {from} – {to}")
  static let state = Sentence(kk: "Мәннің жайы", ru: "Статус значения", en: "State")
  static let synthetic = Sentence(
    kk: "Жасанды дерек пе", ru: "Синтетические ли данные", en: "Whether the data are synthetic")
  static let code = Sentence(kk: "Коды", ru: "Код", en: "Code")
  static let definitions = Sentence(kk: "Анықтамалар", ru: "Определения", en: "Definitions")
  static let caution = Sentence(
    kk: "Қосуға болмайды", ru: "Нельзя складывать", en: "Must not be added")
  static let about = Sentence(kk: "Осы басылым туралы", ru: "Об этом издании", en: "About")
}
