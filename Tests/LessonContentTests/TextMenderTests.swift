import Testing

@testable import LessonContent

@Suite struct TextMenderTests {
  /// A line as it was left behind, and as it should be.
  struct Case: Sendable, CustomTestStringConvertible {
    let left: String
    let right: String
    let kinds: [Mend.Kind]

    var testDescription: String { "\(kinds): \(right)" }
  }

  static let words = HeadingWords(
    before: "Сабаққа дейін", pass: "-рет.", home: "Үйге", screen: "Экран",
    withoutScreen: "Экран жоқ болса", picture: "Сурет", question: "Сұрақ", right: "Дұрыс",
    wrong: "Бұрыс", because: "Түсіндірме", caution: "Абай болыңыз", minutes: ["минут"])

  static let cases = [
    Case(left: "112\u{2013}ге қоңырау шал", right: "112-ге қоңырау шал", kinds: [.hyphen]),
    Case(left: "## 1\u{2014}рет. Танимыз", right: "## 1-рет. Танимыз", kinds: [.hyphen]),
    Case(left: "көл\u{2011}өзен", right: "көл-өзен", kinds: [.hyphen]),
    Case(left: "екі\u{A0}бала\tтұр", right: "екі бала тұр", kinds: [.space]),
    Case(left: "мұ\u{AD}ғалім\u{200B}", right: "мұғалім", kinds: [.invisible]),
    Case(left: "мои\u{306} друг", right: "мой друг", kinds: [.composed]),
    Case(left: "•\tқамыстың қасында;", right: "- қамыстың қасында;", kinds: [.space, .bullet]),
    Case(left: "\u{F0B7} көпірдің астында;", right: "- көпірдің астында;", kinds: [.bullet]),
    Case(left: "– Дұрыс: Айналып өтемін.", right: "- Дұрыс: Айналып өтемін.", kinds: [.bullet]),
    Case(left: "Cурeт: jaga. Көл.", right: "Сурет: jaga. Көл.", kinds: [.lookAlike]),
    Case(left: "- Дұpыс: Иә.", right: "- Дұрыс: Иә.", kinds: [.lookAlike]),
    Case(left: "Экран:Мұз жұқа.", right: "Экран: Мұз жұқа.", kinds: [.colon]),
    Case(
      left: "\u{FEFF}# Мұзға баспай тұрып", right: "# Мұзға баспай тұрып", kinds: [.byteOrderMark]),
    Case(
      left: "Экpан\u{A0}жоқ болса:тақтаға сызыңыз.\r", right: "Экран жоқ болса: тақтаға сызыңыз.\r",
      kinds: [.space, .lookAlike, .colon]),
  ]

  @Test(arguments: cases)
  func putsRightWhatWordAndTelephonesLeaveBehind(found: Case) throws {
    let (text, mends) = TextMender(words: Self.words).mend(found.left)
    #expect(Array(text.utf8) == Array(found.right.utf8))
    #expect(mends.map(\.kinds) == [found.kinds])
    #expect(mends.first?.line == 1)
  }

  @Test(arguments: [
    "– Сәлем! – деді Айсұлу.", "10–15 минут", "2025–2026", "Мұз – жұқа.", "Москва–Алматы",
    "Cat: мысық", "Уақыты: ертең", "12:30-да жиналамыз", "Экран: Мұз.", "- Дұрыс: Иә.",
    "* тізім", "Экран:", "Дұрыс па? Иә: дұрыс", "ұзын жол – қысқа жол", "йод, ёлка", "",
  ])
  func leavesAloneWhatMayBeMeant(line: String) {
    let (text, mends) = TextMender(words: Self.words).mend(line)
    #expect(Array(text.utf8) == Array(line.utf8))
    #expect(mends.isEmpty)
  }

  @Test(arguments: cases)
  func hasNothingLeftToDoTheSecondTime(found: Case) {
    let mender = TextMender(words: Self.words)
    #expect(mender.mend(mender.mend(found.left).text).mends.isEmpty)
  }

  @Test func leavesLabelsAloneInALanguageWithoutAny() {
    #expect(TextMender(words: nil).mend("Cурет:көл").mends.isEmpty)
  }
}
