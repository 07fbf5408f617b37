/// The attributes of a tag; there are few, so that looking through them costs less than a table.
struct MarkupAttributes {
  private var all: [(name: String, value: String)] = []

  // No tag that anybody wrote has more.
  private static let most = 64

  /// The value of a name in small letters.
  subscript(name: String) -> String? {
    all.first { $0.name == name }?.value
  }

  /// Takes an attribute; a page may say a thing twice, and browsers take the first.
  mutating func add(_ name: String, _ value: String) {
    guard all.count < Self.most, self[name] == nil else { return }
    all.append((name, value))
  }
}
