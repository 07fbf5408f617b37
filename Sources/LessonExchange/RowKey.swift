/// What a file says of a row: its number, and the digests of the words that its two cells were made with.
struct RowKey: Hashable, Sendable {
  /// The number, counted from 1.
  let number: Int
  /// The digest of the left words, or nil when the text had none here.
  let left: String?
  /// The digest of the right words, or nil when the text had none here.
  let right: String?
}

extension RowKey {
  /// The key as files have it; 28 characters at most, because Word cuts a bookmark's name at 40.
  var text: String { "q\(number)_\(left ?? "x")_\(right ?? "x")" }

  /// Reads a key; nil for any other text.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].first == "q", let number = Int(parts[0].dropFirst()),
      (1...10_000).contains(number), parts.dropFirst().allSatisfy({ Self.isDigest($0) })
    else { return nil }
    self.init(number: number, left: Self.digest(parts[1]), right: Self.digest(parts[2]))
  }

  private static func isDigest(_ text: some StringProtocol) -> Bool {
    text == "x" || text.utf8.count == 12 && text.allSatisfy(\.isHexDigit)
  }

  private static func digest(_ text: some StringProtocol) -> String? {
    text == "x" ? nil : String(text)
  }
}
