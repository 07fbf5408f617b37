import Chronology

/// What a segment says of itself before its entries.
struct SegmentHeading: Equatable, Sendable {
  /// The first line of a segment's file.
  static let form = "qorgan-segment/1"

  /// The country, by the letters before the hyphen of its regions' codes.
  var country: String
  /// Whether the data is made up.
  var isSynthetic: Bool
  /// The key of the ledger that it is from.
  var key: [UInt8]
  /// The head that it goes on from; nil from the beginning.
  var since: TreeHead?
  /// The head that it leads to.
  var through: TreeHead
  /// What proves that the journal under the second begins with all of the journal under the first.
  var proof: [TreeHash]

  /// The lines of the file's beginning.
  var lines: [String] {
    [
      Self.form, "country \(country)", "data \(isSynthetic ? "synthetic" : "real")",
      "key \(HexText.of(key))", "since \(since.map(Self.text) ?? "-")",
      "through \(Self.text(through))",
      (["proof"] + proof.map(\.text)).joined(separator: " "),
    ]
  }

  /// Reads those lines; nil when they are none.
  init?(_ lines: [String]) {
    guard lines.count == 7, lines[0] == Self.form,
      let country = Self.value(of: lines[1], "country"), !country.isEmpty,
      let data = Self.value(of: lines[2], "data"), data == "synthetic" || data == "real",
      let key = Self.value(of: lines[3], "key").flatMap(HexText.bytes), key.count == 32,
      let since = Self.value(of: lines[4], "since"),
      let through = Self.value(of: lines[5], "through").flatMap(Self.head)
    else { return nil }
    let words = lines[6].split(separator: " ", omittingEmptySubsequences: false)
    let proof = words.dropFirst().compactMap { HexText.bytes(of: $0).flatMap(TreeHash.init) }
    let head = Self.head(since)
    guard words.first == "proof", proof.count == words.count - 1, since == "-" || head != nil
    else { return nil }
    self.init(
      country: country, isSynthetic: data == "synthetic", key: key, since: head,
      through: through, proof: proof)
  }

  /// A heading of its parts.
  init(
    country: String, isSynthetic: Bool, key: [UInt8], since: TreeHead?, through: TreeHead,
    proof: [TreeHash]
  ) {
    self.country = country
    self.isSynthetic = isSynthetic
    self.key = key
    self.since = since
    self.through = through
    self.proof = proof
  }

  /// Whether both heads are the key's, and the second journal goes on from the first.
  var isGenuine: Bool {
    guard through.isSigned(by: key) else { return false }
    guard let since else { return proof.isEmpty }
    return since.isSigned(by: key) && since.number <= through.number
      && TreeProof.extends(
        from: (since.size, since.root), to: (through.size, through.root), path: proof)
  }

  private static func value(of line: String, _ name: String) -> String? {
    line.hasPrefix(name + " ") ? String(line.dropFirst(name.utf8.count + 1)) : nil
  }

  private static func text(_ head: TreeHead) -> String {
    [
      "\(head.number)", "\(head.batch)", "\(head.size)", head.root.text, "\(head.position)",
      "\(head.receivedAt.milliseconds)", head.chain.text, head.previous.text,
      HexText.of(head.signature),
    ].joined(separator: " ")
  }

  private static func head(_ text: String) -> TreeHead? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 9 else { return nil }
    let numbers = [0, 1, 2, 4].compactMap { Int(words[$0]) }
    let hashes = [3, 6, 7].compactMap { HexText.bytes(of: words[$0]).flatMap(TreeHash.init) }
    guard numbers.count == 4, hashes.count == 3, let time = Int64(words[5]),
      let signature = HexText.bytes(of: words[8]), signature.count == 64
    else { return nil }
    return TreeHead(
      number: numbers[0], batch: numbers[1], size: numbers[2], root: hashes[0],
      position: numbers[3], receivedAt: Instant(milliseconds: time), chain: hashes[1],
      previous: hashes[2], signature: signature)
  }
}
