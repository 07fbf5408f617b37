import DeliveryStatistics
import Diagnostics
import TestSupport
import Testing

@Suite struct MeasureTests {
  @Test func haveNamesOfTheirOwn() {
    #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
    for language in InterfaceLanguage.allCases {
      #expect(Set(Measure.all.map { $0.title[language] }).count == Measure.all.count)
    }
  }

  @Test(arguments: Measure.all)
  func areFoundByTheirName(measure: Measure) {
    #expect(Measure(id: measure.id) == measure)
  }

  @Test(arguments: Measure.all)
  func nameADenominatorExactlyWhenTheyAreShares(measure: Measure) {
    if case .ratio = measure.basis {
      #expect(measure.denominator != nil && !measure.isAdditive)
    } else {
      #expect(measure.denominator == nil)
    }
  }

  @Test func sayInThreeLanguagesWhatTheyCount() {
    let pages = InterfaceLanguage.allCases.map { language in
      Measure.all.map { measure in
        let outOf = measure.denominator.map { " / \($0[language])" } ?? ""
        return "\(measure.id): \(measure.title[language]), \(measure.unit[language])\(outOf)\n"
          + "    \(measure.definition[language])\n"
      }.joined()
    }
    #expect(Golden.compare(pages.joined(separator: "\n"), with: "measures.txt") == .same)
  }
}
