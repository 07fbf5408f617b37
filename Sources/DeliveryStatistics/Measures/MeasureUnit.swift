import Diagnostics

/// The words that several measures share.
enum MeasureUnit {
  static let plannedSessions = Sentence(
    kk: "жоспарлы сабақ", ru: "плановые занятия", en: "planned sessions")
  static let percent = Sentence(kk: "%", ru: "%", en: "%")
  static let institutions = Sentence(kk: "ұйым", ru: "организации", en: "institutions")
  static let groups = Sentence(kk: "топ", ru: "классы и группы", en: "class groups")
  static let sessions = Sentence(kk: "сабақ", ru: "занятия", en: "sessions")

  static let ratioObjection = Sentence(
    kk: "үлестер қосылмайды: жиыны алымы мен бөлімінен қайта есептеледі",
    ru: "доли не складываются: итог считается заново из числителя и знаменателя",
    en: "shares do not add up: the whole is taken anew from its two counts")
  static let distinctObjection = Sentence(
    kk: "бір ұйым не бірлескен сабақ бірнеше жолда тұруы мүмкін, ал жиында бір рет саналады",
    ru:
      "одна организация или общее занятие может стоять в нескольких строках, а в итоге считается один раз",
    en: "one institution or gathering may stand in several lines and counts once in the whole")
  static let cumulativeObjection = Sentence(
    kk: "әр жол алдыңғыларын қамтиды: соңғысы – бүкіл кезең",
    ru: "каждая строка включает предыдущие: последняя и есть весь период",
    en: "each line contains the ones before it: the last one is the whole")
}
