import Testing

@testable import CommandLineInterface

@Suite struct UsageErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let says: String

    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "lesson list --fromat csv", says: "Did you mean '--format'?"),
    Case(line: "lesson list --format xml", says: "table"),
    Case(line: "lesson list --stage primry", says: "primary"),
    Case(line: "lesson show", says: "<lesson>"),
    Case(line: "lesson show primary-ice --pass 4", says: "--pass"),
    Case(line: "lesson list --interface de", says: "one of 'kk', 'ru' or 'en'"),
    Case(line: "plan show", says: "--due-by-week"),
    Case(line: "plan show --group A --due-by-week", says: "Give one of"),
    Case(line: "delivery record --group A --lesson B! --date 2025-11-20", says: "--lesson"),
    Case(line: "delivery record --group A --lesson b --date 2025-02-30", says: "--date"),
    Case(
      line: "delivery record --group A --lesson b --date 2025-11-20 --not-held tired",
      says: "no-teacher"),
    Case(
      line: "delivery record --group A --lesson b --date 2025-11-20 --not-held other --present 3",
      says: "not both"),
    Case(line: "delivery list --from 2025-12-02 --through 2025-12-01", says: "later than"),
    Case(line: "statistics table --format pdf", says: "html"),
    Case(line: "frobnicate", says: "frobnicate"),
  ]

  @Test(arguments: cases)
  func leavesWith64AndSaysWhatToDo(_ usage: Case) async {
    let outcome = await Rehearsal().run(usage.line)
    #expect(outcome.code == 64)
    #expect(outcome.notes.contains(usage.says), "\(outcome.notes)")
    #expect(outcome.output.isEmpty)
  }

  @Test func speaksRussianWhenItRefuses() async {
    let outcome = await Rehearsal(locale: "ru_RU.UTF-8").run("lesson show")
    #expect(outcome.code == 64)
    #expect(outcome.notes.hasPrefix("Ошибка: Не хватает аргумента: '<lesson>'"))
  }
}
