import Diagnostics

/// What publications say of waves and of indicators from outside.
enum MonitoringWords {
  static let survey = Sentence(kk: "Сауалнама", ru: "Опрос", en: "Survey")
  static let contextTitle = Sentence(
    kk: "Сабақтардың қасындағы сыртқы көрсеткіштер", ru: "Внешние показатели рядом с уроками",
    en: "Indicators from outside, beside delivery")
  static let noCause = Sentence(
    kk:
      "Қатар тұрған сандар бірінің себебі екенін білдірмейді. Өңірлер тізілімдегі ретімен тұр, бұл – рейтинг емес: балалары сенім телефонына жүгінетін өңір нашар емес. Анықтамасы бөлек сандар қосылмайды; бір-біріне қайшы қатарлар өз анықтамасымен қатар тұр.",
    ru:
      "Соседство чисел не означает причины. Регионы стоят в порядке реестра, это не рейтинг: регион, где дети доверяют линии помощи, не хуже других. Числа с разными определениями не складываются; противоречащие ряды стоят рядом, каждый со своим определением.",
    en:
      "Standing side by side is no cause. Regions stand in the registry's order; this is no ranking: a region whose children trust the help line is none the worse. Numbers of different definitions are never added; series that contradict each other stand side by side, each with its own."
  )
  static let indicator = Sentence(kk: "Көрсеткіш", ru: "Показатель", en: "Indicator")
  static let subject = Sentence(kk: "Не туралы", ru: "О чём", en: "Subject")
  static let source = Sentence(kk: "Дереккөз", ru: "Источник", en: "Source")
  static let saidOn = Sentence(kk: "Айтылған күні", ru: "Дата сообщения", en: "Said on")
  static let definedIn = Sentence(
    kk: "Дереккөздің анықтамасы", ru: "Определение источника",
    en: "The source's definition (Russian)")
  static let question = Sentence(kk: "Сұрақ", ru: "Вопрос", en: "Question")
  static let answer = Sentence(kk: "Жауап", ru: "Ответ", en: "Answer")
  static let share = Sentence(kk: "Үлесі, %", ru: "Доля, %", en: "Share, %")
  static let low = Sentence(kk: "95 % аралықтың басы", ru: "95 % от", en: "95 % from")
  static let high = Sentence(kk: "95 % аралықтың соңы", ru: "95 % до", en: "95 % to")
  static let respondents = Sentence(kk: "Жауап бергендер", ru: "Ответили", en: "Respondents")
  static let surveyNote = Sentence(
    kk:
      "Кімнен сұралды: {audience}. Тізілімнен {groups} топ іріктелді (өңір мен ұйым түрі бойынша, ықтималдығы мөлшеріне сай), {answered} топ жауап берді; барлығы жауап берсе, {people} адам болар еді. Үлес жауаптың салмағымен есептелген; жақшада – 95 % аралық. Оннан аз жауап жасырылады.",
    ru:
      "Кого спрашивали: {audience}. Из реестра выбрано групп: {groups} (по регионам и видам организаций, вероятность пропорциональна размеру), ответили {answered}; если бы ответили все, ответов было бы {people}. Доли взвешены; в скобках – 95 % интервал. Редкие ответы (меньше порога) скрыты.",
    en:
      "Asked: {audience}. {groups} class groups were drawn from the registry (by region and kind, with probability proportional to size), {answered} answered; {people} people would have answered if all had. Shares are weighted; in brackets the 95% interval. Few answers (below the threshold) are withheld."
  )
  static let outsideThreshold = Sentence(
    kk: "{threshold} (сауалнама мен сырттан келген сандарға {outside})",
    ru: "{threshold} (для опросов и внешних чисел {outside})",
    en: "{threshold} ({outside} for surveys and numbers from outside)")
  static let subjects: [String: Sentence] = [
    "offence": Sentence(
      kk: "Балаларға қарсы құқық бұзушылықтар", ru: "Правонарушения против детей",
      en: "Offences against children"),
    "appeal": Sentence(
      kk: "Сенім телефонына өтініштер", ru: "Обращения на линию помощи",
      en: "Appeals to the help line"),
    "coverage": Sentence(
      kk: "Орталықтар мен қызметтер", ru: "Центры и службы", en: "Centres and services"),
    "referral": Sentence(
      kk: "Көмекке жолдау", ru: "Направления к помощи", en: "Referrals"),
    "survey": Sentence(
      kk: "Басқалардың сауалнамасы", ru: "Чужой опрос", en: "Somebody else's survey"),
  ]
  static let units: [String: Sentence] = [
    "percent": Sentence(kk: "%", ru: "%", en: "%"),
    "cases": Sentence(kk: "жағдай", ru: "случаи", en: "cases"),
    "appeals": Sentence(kk: "өтініш", ru: "обращения", en: "appeals"),
    "persons": Sentence(kk: "адам", ru: "человек", en: "persons"),
    "children": Sentence(kk: "бала", ru: "дети", en: "children"),
    "centres": Sentence(kk: "орталық", ru: "центры", en: "centres"),
    "referrals": Sentence(kk: "жолдама", ru: "направления", en: "referrals"),
  ]
}
