/// The failing text of every rule on lesson texts.
extension Spoiling {
  static let texts: [Spoiling] = parts + steps + labels + blocks + letters + words + pairs

  private static let kk = "primary/ice/kk.md"
  private static let ru = "primary/ice/ru.md"

  /// The Kazakh text from some words up to others.
  private static func text(_ start: String, upTo end: String) -> String {
    let text = RepositoryFixture.sound.files[kk] ?? ""
    let parts = text.split(separator: start, maxSplits: 1)
    return start + (parts.last?.split(separator: end).first ?? "")
  }

  private static let words = [
    Spoiling(
      id: "text.wording", file: "wording/kk.yaml", old: "",
      new: "entries: [{say-not: тақта мен бор, say-instead: тақта, stages: [primary]}]\n",
      line: 9, reported: kk),
    Spoiling(
      id: "text.term", file: "glossary.yaml", old: "",
      new: "terms: [{id: board, kk: тақта, ru: доска, avoid: {kk: [тақта мен бор], ru: []}}]\n",
      line: 9, reported: kk),
    Spoiling(
      id: "text.law.uncited", file: kk, old: "Тақта мен бор жетеді.",
      new: "№ 999 бұйрыққа сүйенеміз.", line: 9),
    Spoiling(
      id: "text.money.undated", file: kk, old: "Тақта мен бор жетеді.",
      new: "Айыппұл – 10 АЕК.", line: 9),
    Spoiling(
      id: "lesson.law.unknown", file: "primary/ice/lesson.yaml", old: "law: []",
      new: "law: [order-507]"),
  ]

  private static let parts = [
    Spoiling(
      id: "text.title.missing", file: kk, old: "# Мұзға баспай тұрып\n", new: "\n", line: 1,
      also: ["text.aims.missing", "text.stray"]),
    Spoiling(
      id: "text.aims.missing", file: kk,
      old: """
        - Мұздың қай жерде жұқа болатынын атайды.
        - Ересек адамсыз мұзға шықпайды, досын да тоқтата біледі.
        - Мұз сынып, біреу суға түсіп кетсе, не істейтінін біледі.
        """, new: "", line: 1),
    Spoiling(
      id: "text.before.missing", file: kk, old: "## Сабаққа дейін\n", new: "",
      also: ["text.label.misplaced", "text.stray", "lesson.pair.before"]),
    Spoiling(
      id: "text.pass.missing", file: kk, old: "## 3-рет. Үйретеміз", new: "## 4-рет. Үйретеміз",
      also: ["text.heading.unknown"]),
    Spoiling(
      id: "text.pass.order", file: kk, old: "## 1-рет. Танимыз",
      new: "## 2-рет. Бұрын\n\n### Қадам (10 минут)\n\nСөз.\n\n## 1-рет. Танимыз", line: 19,
      also: ["text.question.missing", "text.heading.repeated", "lesson.pair.steps"]),
    Spoiling(
      id: "text.steps.missing", file: kk, old: text("### Жоспар", upTo: "## Үйге"), new: "",
      line: 87, also: ["lesson.pair.steps"]),
    Spoiling(
      id: "text.pass.copy", file: kk, old: text("### Жоспар", upTo: "## Үйге"),
      new: text("### Еске түсіреміз", upTo: "## 3-рет"), line: 87,
      also: ["lesson.pair.blocks", "lesson.pair.minutes"]),
    Spoiling(
      id: "text.pass.alike", file: kk, old: text("### Жоспар", upTo: "## Үйге"),
      new: text("### Еске түсіреміз", upTo: "## 3-рет").split(separator: "мұз")
        .joined(separator: "қар"), line: 87,
      also: ["lesson.pair.blocks", "lesson.pair.minutes"]),
    Spoiling(
      id: "data.value.invalid", file: "wording/stages.yaml", old: "repeated-share: 50",
      new: "repeated-share: 0"),
    Spoiling(
      id: "text.home.missing", file: ru, old: "## Домой", new: "## Домои",
      also: [
        "text.heading.misspelt"
      ]),
    Spoiling(
      id: "text.home.sensitive", file: "primary/ice/lesson.yaml", old: "sensitivity: ordinary",
      new: "sensitivity: sensitive", reported: kk, also: ["lesson.programme.differs"]),
    Spoiling(
      id: "text.stray", file: kk, old: "## 1-рет. Танимыз\n",
      new: "## 1-рет. Танимыз\n\nМұны ешкім оқымайды.\n", line: 15),
    Spoiling(
      id: "text.unfilled", file: kk, old: "Тақта мен бор жетеді.", new: "[…]", line: 9),
    Spoiling(
      id: "text.heading.misspelt", file: kk, old: "## Үйге", new: "## Үиге",
      also: ["text.home.missing"]),
    Spoiling(
      id: "text.heading.misspelt", file: kk, old: "## 2-рет. Жаттығамыз",
      new: "## 2 рет. Жаттығамыз", also: ["text.pass.missing"]),
    Spoiling(
      id: "text.heading.misspelt", file: kk, old: "## Үйге", new: "##Үйге"),
    Spoiling(
      id: "text.heading.unknown", file: kk, old: "## Үйге", new: "#### Қосымша\n\n## Үйге"),
    Spoiling(
      id: "text.heading.repeated", file: kk, old: "## Үйге", new: "## Сабаққа дейін\n\n## Үйге"),
  ]

  private static let steps = [
    Spoiling(
      id: "text.minutes.sum", file: ru, old: "### Учим (5 минут)", new: "### Учим (4 минуты)",
      also: ["lesson.pair.minutes"]),
    Spoiling(
      id: "text.minutes.missing", file: kk, old: "### Үйрету (5 минут)", new: "### Үйрету"),
    Spoiling(
      id: "text.minutes.missing", file: kk, old: "### Үйрету (5 минут)",
      new: "### Үйрету (5 мин)"),
    Spoiling(
      id: "text.screen.without", file: kk,
      old: "Экран жоқ болса: тақтаға көлдің жағасын, көпірді, қамысты сызыңыз.\n", new: "",
      line: 15, also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.screen.aloud", file: kk, old: "Экран жоқ болса: сұрақты ауызша қойыңыз.\n",
      new: "", also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.screen.long", file: kk, old: "Экран: Көлге мұз қатты.",
      new: "Экран: Көлге мұз қатты." + String(repeating: " Көл мұз боп қатты.", count: 10),
      line: 19),
  ]

  private static let labels = [
    Spoiling(
      id: "text.label.misspelt", file: kk, old: "Экран жоқ болса: тақтаға",
      new: "Экран жок болса: тақтаға", line: 23),
    Spoiling(
      id: "text.label.misspelt", file: kk, old: "Сурет: jaga.", new: "сурет: jaga.", line: 21),
    Spoiling(
      id: "text.label.misspelt", file: kk, old: "- Дұрыс: Айналып", new: "- Дурыс: Айналып",
      line: 43),
    Spoiling(
      id: "text.label.misspelt", file: kk, old: "- Дұрыс: Айналып", new: "– Дұрыс: Айналып",
      line: 43),
    Spoiling(
      id: "text.label.misspelt", file: ru, old: "Без экрана: нарисуйте",
      new: "Без экран: нарисуйте", line: 23),
    Spoiling(
      id: "text.label.unknown", file: kk, old: "Тақта мен бор жетеді.",
      new: "Ескерту: тақта мен бор жетеді.", line: 9),
    Spoiling(
      id: "text.label.misplaced", file: kk, old: "Тақта мен бор жетеді.",
      new: "Экран: тақта мен бор жетеді.", line: 9, also: ["lesson.pair.before"]),
    Spoiling(
      id: "text.label.misplaced", file: kk, old: "Сұрақ: Үйге көлді кесіп өтсең",
      new: "Үйге көлді кесіп өтсең",
      also: ["text.question.missing", "lesson.pair.blocks"]),
  ]

  private static let blocks = [
    Spoiling(
      id: "text.question.missing", file: kk,
      old: text("Сұрақ: Мұз сынып, досың", upTo: "## 3-рет"), new: "",
      also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.question.kindergarten", file: "kindergarten/ice/kk.md", old: "",
      new: RepositoryFixture.sound.files[kk], line: 41,
      also: [
        "file.missing", "lesson.language.missing", "text.picture.missing",
        "text.kindergarten.words", "text.kindergarten.picture", "text.kindergarten.without",
        "text.word.long", "text.sentence.long",
      ]),
    Spoiling(
      id: "text.question.right", file: kk, old: "- Дұрыс: Айналып", new: "- Бұрыс: Айналып",
      line: 41, also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.question.wrong", file: kk, old: "- Бұрыс: Жүгіріп", new: "- Дұрыс: Жүгіріп",
      also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.question.because", file: kk,
      old: "Түсіндірме: Қасына барсаң, мұз сені де көтермейді.", new: "Мұз сені де көтермейді.",
      also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.question.empty", file: kk, old: "- Дұрыс: Айналып өтемін.", new: "- Дұрыс:",
      line: 41),
    Spoiling(
      id: "text.question.unmarked", file: kk, old: "- Дұрыс: Айналып өтемін.",
      new: "- Дұрыс: Айналып өтемін.\n- Білмеймін.", line: 44),
    Spoiling(
      id: "text.picture.missing", file: kk, old: "Сурет: jaga.", new: "Сурет: jage.", line: 21,
      also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.picture.alt", file: ru, old: "Рисунок: jaga. ", new: "Рисунок: jaga\n\n",
      line: 21, also: ["lesson.pair.blocks"]),
    Spoiling(
      id: "text.html", file: kk, old: "Көлге мұз қатты.", new: "Көлге <b>мұз</b> қатты.",
      line: 19),
    Spoiling(
      id: "text.html", file: kk, old: "# Мұзға баспай", new: "# Мұзға <i>баспай</i>", line: 1),
    Spoiling(
      id: "text.markdown", file: kk, old: "- қамыстың қасында;",
      new: "- [қамыс](https://example.org) қасында;", line: 31),
    Spoiling(
      id: "text.markdown", file: kk, old: "Тақта мен бор жетеді.", new: "> Тақта мен бор жетеді.",
      line: 9),
  ]

  private static let letters = [
    Spoiling(
      id: "text.space.no-break", file: kk, old: "Экран жоқ болса: тақтаға",
      new: "Экран\u{A0}жоқ болса: тақтаға", line: 23),
    Spoiling(
      id: "text.space.invisible", file: kk, old: "Тақта мен бор", new: "Тақ\u{AD}та мен бор",
      line: 9),
    Spoiling(
      id: "text.letters.mixed", file: kk, old: "Тақта мен бор", new: "Тақтa мен бор", line: 9),
    Spoiling(
      id: "lesson.spelling", file: kk, old: "Тақта мен бор", new: "Тақта мен бормм", line: 9),
    Spoiling(
      id: "lesson.spelling.letters", file: kk, old: "Тақта мен бор", new: "Такта мен бор", line: 9),
    Spoiling(
      id: "text.telephone", file: kk, old: "- 112-ге қоңырау шаламын",
      new: "- 115-ке қоңырау шаламын"),
    Spoiling(
      id: "text.telephone", file: ru, old: "## Домой\n\n",
      new: "## Домой\n\nТелефон школы +7 (727) 123-45-67. "),
    Spoiling(
      id: "text.telephone", file: "contacts.yaml",
      old: "valid-from: \"\", valid-to: \"\"", new: "valid-from: \"\", valid-to: 2020-01-01",
      reported: kk, also: ["shared.placeholder"]),
  ]

  private static let pairs = [
    Spoiling(
      id: "lesson.pair.before", file: ru, old: "Осторожно: в классе", new: "В классе"),
    Spoiling(
      id: "lesson.pair.steps", file: ru, old: "### Учим (5 минут)\n",
      new: "### Учим (2 минуты)\n\nСлово.\n\n### Ещё (3 минуты)\n"),
    Spoiling(
      id: "lesson.pair.minutes", file: ru, old: "### План (3 минуты)",
      new: "### План (4 минуты)", also: ["text.minutes.sum"]),
    Spoiling(
      id: "lesson.pair.blocks", file: ru, old: "Рисунок: jaga.", new: "Рисунок: juqa.",
      line: 21),
  ]
}
