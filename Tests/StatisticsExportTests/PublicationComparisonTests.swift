import StatisticsExport
import Testing

@Suite struct PublicationComparisonTests {
  private static let whole = [
    PublicationFile("a.csv", Array("one\ntwo\nthree\n".utf8)),
    PublicationFile("b/c.xml", Array("<x/>".utf8)),
  ]

  @Test func findsNothingWhereNothingChanged() {
    #expect(PublicationComparison.differences(of: Self.whole, from: Self.whole).isEmpty)
  }

  @Test(arguments: 0..<14)
  func namesEachChangedByteAndItsLine(place: Int) {
    var bytes = Self.whole[0].bytes
    let line = bytes.prefix(place).count { $0 == 10 } + 1
    bytes[place] ^= 1
    #expect(
      PublicationComparison.differences(
        of: [PublicationFile("a.csv", bytes), Self.whole[1]], from: Self.whole)
        == [.changed("a.csv", byte: place + 1, line: line)])
  }

  @Test func namesWhatIsCutOffWhatLacksAndWhatIsTooMuch() {
    let cut = PublicationFile("a.csv", Array("one\n".utf8))
    let more = PublicationFile("d.txt", [1])
    #expect(
      PublicationComparison.differences(of: [cut, more], from: Self.whole)
        == [
          .changed("a.csv", byte: 5, line: 2), .absent("b/c.xml"), .foreign("d.txt"),
        ])
  }
}
