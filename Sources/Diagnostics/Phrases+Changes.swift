extension Phrases {
  /// What is said of the changes that the journal holds.
  package enum Changes {
    package static let help = Sentence(
      kk: "Тізілімде, жабылуларда, қызметкерлерде және бағдарламада не өзгерді.",
      ru: "Что изменилось в реестре, закрытиях, кадрах и программе.",
      en: "What changed in registry, closures, staff and programme.")
    package static let helpMore = Sentence(
      kk: "Бұрынғы сан бүгінгіден неге бөлек екенін осыдан іздеңіз. «Реті» – сол өзгеріс белгілі "
        + "болған орын: --known-by соны қабылдайды. Мысалы: qorgan statistics changes --from "
        + "2025-12-01 --to 2025-12-24",
      ru: "Здесь ищут, почему прежнее число отличается от сегодняшнего. «Позиция» – с которой "
        + "изменение известно: её понимает --known-by. Например: qorgan statistics changes "
        + "--from 2025-12-01 --to 2025-12-24",
      en: "Look here for why a past number is not today's. The position is the one from which a "
        + "change is known, as --known-by takes it. For example: qorgan statistics changes --from "
        + "2025-12-01 --to 2025-12-24")
    package static let from = Sentence(
      kk: "Осыдан кейінгі: орны, күні не уақыты; айтылмаса, басынан.",
      ru: "После этого: позиция, дата или момент; иначе с начала.",
      en: "After this position, date or moment; else from the beginning.")
    package static let through = Sentence(
      kk: "Осыны қоса: орны, күні не уақыты; айтылмаса, соңына дейін.",
      ru: "Включительно: позиция, дата или момент; иначе до конца.",
      en: "Up to and with this position, date or moment; else to the end.")
    package static let backwards = Sentence(
      kk: "--to орны --from орнынан бұрын тұр.", ru: "Позиция --to раньше позиции --from.",
      en: "The position of --to comes before that of --from.")
    package static let none = Sentence(
      kk: "Осы аралықта ештеңе өзгерген жоқ.", ru: "За это время ничего не изменилось.",
      en: "Nothing changed in between.")
    package static let what = Sentence(kk: "Не өзгерді", ru: "Что изменилось", en: "What changed")
    package static let rows = Sentence(kk: "Нешеуі", ru: "Сколько", en: "How many")
    package static let names = Sentence(kk: "Қайсысы", ru: "Какие", en: "Which")
    package static let receivedAt = Sentence(
      kk: "Қашан жазылды", ru: "Когда записано", en: "Recorded at")

    /// What the rows of a table are, by its name.
    package static func what(_ table: String) -> Sentence {
      switch table {
      case "region": Sentence(kk: "өңірлер", ru: "регионы", en: "regions")
      case "district": Sentence(kk: "аудандар", ru: "районы", en: "districts")
      case "institution": Sentence(kk: "білім ұйымдары", ru: "организации", en: "institutions")
      case "classGroup": Sentence(kk: "топтар", ru: "группы", en: "class groups")
      case "closure": Sentence(kk: "жабылулар", ru: "закрытия", en: "closures")
      case "succession":
        Sentence(
          kk: "қосылу, бөліну, жабылу, жаңа атау", ru: "слияния, разделения, новые названия",
          en: "mergers, splits, new names")
      case "staffMember": Sentence(kk: "қызметкерлер", ru: "сотрудники", en: "staff")
      case "lesson":
        Sentence(
          kk: "сабақтың бағдарламадағы орны", ru: "места уроков в программе",
          en: "places of lessons in the programme")
      case "programmeFile":
        Sentence(
          kk: "бағдарлама мен күнтізбе файлдары", ru: "файлы программы и календаря",
          en: "files of programme and calendar")
      default: Sentence(kk: "\(table)", ru: "\(table)", en: "\(table)")
      }
    }
  }
}
