import Testing

@testable import LessonContent

@Suite struct TelephoneScanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let numbers: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "112-ге қоңырау шал", numbers: ["112"]),
    Case(text: "звони 112 или 103.", numbers: ["112", "103"]),
    Case(text: "телефон доверия 150", numbers: ["150"]),
    Case(text: "сайт 1414", numbers: ["1414"]),
    Case(text: "+7 (727) 123-45-67", numbers: ["77271234567"]),
    Case(text: "8 727 123 45 67 нөміріне", numbers: ["87271234567"]),
    Case(text: "27-12-34", numbers: ["271234"]),
    Case(text: "87071234567", numbers: ["87071234567"]),
    Case(text: "2, 3 және 10 минут", numbers: []),
    Case(text: "105 метр жерде, 110 см", numbers: []),
    Case(text: "10 000 000 теңге", numbers: []),
    Case(text: "2025-09-01 күні", numbers: []),
    Case(text: "2025–2026 оқу жылы", numbers: []),
    Case(text: "1941-1945", numbers: []),
    Case(text: "санды білмейміз", numbers: []),
  ]

  @Test(arguments: cases)
  func tellsTelephonesFromAmounts(test: Case) {
    #expect(TelephoneScan.numbers(in: test.text[...]).map(\.digits) == test.numbers)
  }
}
