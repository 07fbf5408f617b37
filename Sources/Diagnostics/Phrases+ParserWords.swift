extension Phrases {
  /// The words that the argument parser writes in English itself.
  package enum ParserWords {
    /// All of them; each is looked for in every line of a message.
    package static let all: [Sentence] = [
      Sentence(kk: "НЕ ІСТЕЙДІ:", ru: "ЧТО ДЕЛАЕТ:", en: "OVERVIEW:"),
      Sentence(kk: "ҚОЛДАНЫЛУЫ:", ru: "ВЫЗОВ:", en: "USAGE:"),
      Sentence(kk: "Қолданылуы:", ru: "Вызов:", en: "Usage:"),
      Sentence(kk: "<бұйрық>", ru: "<команда>", en: "<subcommand>"),
      Sentence(kk: "[параметрлер]", ru: "[параметры]", en: "[<options>]"),
      Sentence(kk: "БҰЙРЫҚТАР:", ru: "КОМАНДЫ:", en: "SUBCOMMANDS:"),
      Sentence(kk: "ДЕРЕКТЕР:", ru: "АРГУМЕНТЫ:", en: "ARGUMENTS:"),
      Sentence(kk: "ПАРАМЕТРЛЕР:", ru: "ПАРАМЕТРЫ:", en: "OPTIONS:"),
      Sentence(kk: "Бағдарламаның нұсқасы.", ru: "Версия программы.", en: "Show the version."),
      Sentence(kk: "Осы анықтама.", ru: "Эта справка.", en: "Show help information."),
      // Without the blank behind it: the line may end there.
      Sentence(kk: "(әйтпесе:", ru: "(по умолчанию:", en: "(default:"),
      Sentence(kk: "(мәндері:", ru: "(значения:", en: "(values:"),
      Sentence(kk: "; әйтпесе:", ru: "; по умолчанию:", en: "; default:"),
      Sentence(kk: "  әйтпесе:", ru: "  по умолчанию:", en: "  default:"),
      Sentence(kk: "Толығырақ:", ru: "Подробнее:", en: "See"),
      Sentence(kk: "", ru: "", en: " for detailed help."),
      Sentence(kk: "", ru: "", en: " for more information."),
      Sentence(kk: "Қате: ", ru: "Ошибка: ", en: "Error: "),
      Sentence(kk: "Анықтама: ", ru: "Справка: ", en: "Help: "),
      Sentence(kk: "Белгісіз параметр", ru: "Неизвестный параметр", en: "Unknown option"),
      Sentence(
        kk: "Жетпейтін дерек:", ru: "Не хватает аргумента:", en: "Missing expected argument"),
      Sentence(
        kk: "Артық дерек:", ru: "Лишний аргумент:", en: "Unexpected argument"),
      Sentence(kk: "Мәні жоқ:", ru: "Нет значения для", en: "Missing value for"),
      Sentence(kk: "Мына мән жарамайды:", ru: "Не подходит значение", en: "The value"),
      Sentence(
        kk: "Мыналардың бірін жазыңыз:", ru: "Подойдёт одно из:",
        en: "Please provide one of the following:"),
      Sentence(
        kk: "Мыналардың бірін жазыңыз:", ru: "Подойдёт одно из:", en: "Please provide one of"),
      Sentence(kk: "→", ru: "→", en: "is invalid for"),
      Sentence(kk: "Мүмкін, сіз мынаны айтқыңыз келді:", ru: "Может быть,", en: "Did you mean"),
    ]
  }
}
