extension Phrases {
  /// What is said of findings, decisions and samples: neutral, by institution, of no person.
  package enum Review {
    package static let rule = Sentence(kk: "Белгі", ru: "Признак", en: "Sign")
    package static let found = Sentence(kk: "Табылғаны", ru: "Найдено", en: "Found")
    package static let outOf = Sentence(kk: "Барлығы", ru: "Всего", en: "Out of")
    package static let explanation = Sentence(kk: "Түсіндірме", ru: "Объяснение", en: "Explanation")
    package static let number = Sentence(kk: "№", ru: "№", en: "No.")
    package static let asOf = Sentence(kk: "Журнал күйі", ru: "Состояние", en: "As of")
    package static let visited = Sentence(kk: "Болған ба", ru: "Проведён ли", en: "Found")
    package static let nothing = Sentence(
      kk: "Сұрақ туғызатын ештеңе табылмады.", ru: "Ничего, о чём стоило бы спросить.",
      en: "Nothing that is worth a question.")
    package static let noAccusation = Sentence(
      kk:
        "Бұл тізім ешкімді айыптамайды: алдымен білім ұйымының өзінен сұраңыз. Хабардың шын-өтірігін "
        + "тек барып көру көрсетеді (delivery sample).",
      ru: "Этот список никого не обвиняет: сначала спросите саму организацию. Правдив ли отчёт, "
        + "показывает только проверка на месте (delivery sample).",
      en: "This list accuses nobody: ask the institution first. Whether a report is true only a "
        + "visit can tell (delivery sample).")
    package static let legend = Sentence(
      kk: "{title} (--rule {rule}): {meaning}.", ru: "{title} (--rule {rule}): {meaning}.",
      en: "{title} (--rule {rule}): {meaning}.")
    package static let decided = Sentence(
      kk: "Шешім журналға жазылды: {institution}, {rule} – {decision}. Журналдағы орны {position}.",
      ru:
        "Решение внесено в журнал: {institution}, {rule} – {decision}. Место в журнале {position}.",
      en: "The decision is in the journal: {institution}, {rule}: {decision}. Its place is "
        + "{position}.")
    package static let decideWhat = Sentence(
      kk: "Шешім үшін --institution мен --rule айтыңыз.",
      ru: "Для решения назовите --institution и --rule.",
      en: "A decision needs --institution and --rule.")
    package static let explainHow = Sentence(
      kk: "--explanation тек --decide explained үшін керек, сонда ол міндетті.",
      ru: "--explanation нужно только с --decide explained, и тогда обязательно.",
      en: "--explanation goes with --decide explained, and only with it.")
    package static let sampleSizes = Sentence(
      kk: "--size 1 мен 100 000 арасында болсын.", ru: "--size – от 1 до 100 000.",
      en: "--size is from 1 to 100,000.")
    package static let drawn = Sentence(
      kk: "Қайтарымсыз қарапайым кездейсоқ іріктеме: {population} өткен сабақтан {size}; тұқымы "
        + "{seed}, журнал күйі {position}.",
      ru: "Простая случайная выборка без возвращения: {size} из {population} проведённых уроков; "
        + "зерно {seed}, состояние журнала {position}.",
      en: "A simple random sample without replacement: {size} of {population} held sessions; seed "
        + "{seed}, as of position {position}.")
    package static let estimated = Sentence(
      kk: "Тексерілген {checked} сабақтың {count} хабары расталмады: {share}, 95 % аралық "
        + "{low}–{high} (Уилсон).",
      ru: "Из {checked} проверенных уроков не подтвердились {count}: {share}, 95 % интервал "
        + "{low}–{high} (Уилсон).",
      en:
        "Of {checked} sessions that were looked into, {count} were not as reported: {share}, 95 % "
        + "interval {low}–{high} (Wilson).")
    package static let stratum = Sentence(kk: "Қабат", ru: "Слой", en: "Stratum")
    package static let drawnByStrata = Sentence(
      kk: "Қабаттарға бөлінген қайтарымсыз кездейсоқ іріктеме: {strata} қабаттағы {population} "
        + "өткен сабақтан {size}, қабаттың көлеміне сай; тұқымы {seed}, журнал күйі {position}.",
      ru: "Расслоенная случайная выборка без возвращения: {size} из {population} проведённых "
        + "уроков, слоёв {strata}, соразмерно слоям; зерно {seed}, состояние журнала {position}.",
      en: "A stratified random sample without replacement: {size} of {population} held sessions, "
        + "in proportion to {strata} strata; seed {seed}, as of position {position}.")
    package static let estimatedByStrata = Sentence(
      kk: "Тексерілген {checked} сабақтың {count} хабары расталмады. {strata} қабаттың көлемімен "
        + "өлшенген үлес: {share}, 95 % аралық {low}–{high} (Уилсон, тиімді көлемі "
        + "{effective}).",
      ru: "Из {checked} проверенных уроков не подтвердились {count}. Доля, взвешенная по слоям "
        + "({strata}): {share}, 95 % интервал {low}–{high} (Уилсон, эффективный объём "
        + "{effective}).",
      en: "Of {checked} sessions that were looked into, {count} were not as reported. Weighted "
        + "over {strata} strata: {share}, 95 % interval {low}–{high} (Wilson, effective size "
        + "{effective}).")
    package static let notAllStrata = Sentence(
      kk: "Кейбір қабаттан бірде-бір жауап жоқ: үлес өткен сабақтардың {covered} бөлігіне ғана "
        + "қатысты.",
      ru: "Из некоторых слоёв нет ни одного ответа: доля говорит лишь о {covered} проведённых "
        + "уроков.",
      en: "Some strata have no answer at all: the share speaks of {covered} of the held sessions.")
    package static let notJudged = Sentence(
      kk: "{count} сабақ туралы жауап жоқ; олардың бәрі расталмаса, үлес {worst} болар еді.",
      ru: "О {count} уроках ответа нет; если бы ни один не подтвердился, доля была бы {worst}.",
      en: "Of {count} sessions nothing is known; were none of them as reported, the share would be "
        + "{worst}.")

    /// A rule in two or three words, by its code.
    package static func title(_ code: String) -> Sentence {
      switch code {
      case "closed-days":
        Sentence(kk: "оқу жоқ күндер", ru: "дни без занятий", en: "days without classes")
      case "deliverer-day":
        Sentence(kk: "бір күнде көп сабақ", ru: "много уроков за день", en: "many in a day")
      case "always-full":
        Sentence(kk: "ылғи толық қатысу", ru: "всегда все на месте", en: "always full")
      case "copied-counts":
        Sentence(kk: "қайталанған сан", ru: "одно и то же число", en: "the same count")
      case "deadline-burst":
        Sentence(kk: "бәрі бір күнде", ru: "всё в один день", en: "all on one day")
      case "off-timetable":
        Sentence(kk: "кестеде жоқ топ", ru: "группа вне расписания", en: "not on the timetable")
      default:
        Sentence(kk: "көршілерден алшақ", ru: "далеко от соседей", en: "far from neighbours")
      }
    }

    /// What a rule looks for and what may well be behind it, by its code.
    package static func meaning(_ code: String) -> Sentence {
      switch code {
      case "closed-days":
        Sentence(
          kk:
            "демалыс, каникул, мереке не жабық күндегі сабақтар; күн ауыстырылған не қате жазылған "
            + "болуы мүмкін",
          ru: "уроки в выходные, каникулы, праздники и дни закрытия; день могли перенести или "
            + "записать неверно",
          en: "sessions on weekends, in vacations, on holidays or closures; the day may have been "
            + "moved, or mistyped")
      case "deliverer-day":
        Sentence(
          kk: "бір өткізушіде күніне он екіден көп сабақ; топтар біріктірілген болуы мүмкін",
          ru: "больше двенадцати уроков у одного ведущего за день; группы могли объединить",
          en: "more than twelve sessions by one deliverer in a day; groups may have been joined")
      case "always-full":
        Sentence(
          kk:
            "отыз не одан көп сабақтың бәрінде тізімдегінің бәрі қатысқан; тізім саны өзі қойылып "
            + "тұрған болуы мүмкін",
          ru: "в тридцати и более уроках были все до одного; число могло подставиться само",
          en:
            "thirty sessions or more with everybody present; the number may have been filled in by "
            + "itself")
      case "copied-counts":
        Sentence(
          kk: "топта он не одан көп сабақ қатарынан бір ғана сан; саналмаған болуы мүмкін",
          ru: "в группе десять и более уроков подряд одно число; могли не считать",
          en: "one count ten sessions or more in a row; heads may not have been counted")
      case "deadline-burst":
        Sentence(
          kk: "төрт аптадан астам сабақ туралы хабарлардың бестен төрті бір күнде жіберілген; "
            + "интернет болмаған болуы мүмкін",
          ru:
            "четыре пятых отчётов за четыре недели и дольше отправлены в один день; могло не быть "
            + "интернета",
          en:
            "four fifths of the reports of four weeks or more made on one day; there may have been "
            + "no internet")
      case "off-timetable":
        Sentence(
          kk: "тізілімде жоқ не ешкім тіркелмеген топтың хабары; тізілім ескірген болуы мүмкін",
          ru: "отчёты групп, которых нет в реестре или где никто не числится; реестр мог устареть",
          en:
            "reports of groups that are not in the registry, or have nobody enrolled; the registry "
            + "may be out of date")
      default:
        Sentence(
          kk:
            "хабарланған сабақ үлесі аудандағы сондай ұйымдардан мүлде бөлек (табылғаны – өз үлесі, "
            + "барлығы – көршілердікі)",
          ru: "доля уроков с отчётом далека от таких же организаций района (найдено – своя доля, "
            + "всего – у соседей)",
          en:
            "the share of reported sessions is far from that of like institutions of the district "
            + "(found: its own, out of: the neighbours')")
      }
    }

    /// What was decided, by its code.
    package static func decision(_ code: String) -> Sentence {
      switch code {
      case "accepted": Sentence(kk: "хабар дұрыс", ru: "отчёты верны", en: "reports are right")
      case "corrected": Sentence(kk: "түзетілді", ru: "исправлено", en: "corrected")
      case "explained": Sentence(kk: "түсіндірілді", ru: "объяснено", en: "explained")
      default: Sentence(kk: "қаралмаған", ru: "не рассмотрено", en: "open")
      }
    }

    /// Why a finding is no surprise, by its code.
    package static func explanation(_ code: String) -> Sentence {
      switch code {
      case "moved-day": Sentence(kk: "оқу күні ауысқан", ru: "перенос дня", en: "moved day")
      case "visiting-specialist":
        Sentence(kk: "сырттан келген маман", ru: "приезжий специалист", en: "visiting specialist")
      case "small-classes":
        Sentence(kk: "шағын сыныптар", ru: "малые классы", en: "small classes")
      case "late-network":
        Sentence(kk: "интернет кеш қосылған", ru: "не было связи", en: "no network until then")
      case "registry-late":
        Sentence(kk: "тізілім кешіккен", ru: "реестр запоздал", en: "registry was late")
      default: Sentence(kk: "басқа", ru: "другое", en: "other")
      }
    }
  }
}
