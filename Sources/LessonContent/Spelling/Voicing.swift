/// қ, к and п at the end of a stem become ғ, г and б before a vowel: сабақ – сабағы.
enum Voicing {
  private static let pairs: [(plain: UInt8, voiced: UInt8)] = zip(
    KazakhLetter.numbers(of: "қкп") ?? [], KazakhLetter.numbers(of: "ғгб") ?? []
  ).map { ($0, $1) }

  /// The voiced sound of a voiceless one, or nil.
  static func voiced(_ letter: UInt8) -> UInt8? {
    pairs.first { $0.plain == letter }?.voiced
  }

  /// The voiceless sound of a voiced one, or nil.
  static func plain(_ letter: UInt8) -> UInt8? {
    pairs.first { $0.voiced == letter }?.plain
  }
}
