/// The codes by which made-up reports name made-up people: `T` and a number that stands for nobody.
enum FeedCode {
  /// The number of who teaches a group.
  static func number(ofGroup group: Int) -> Int { 100_000 + group }

  /// The number of who else teaches in an institution.
  static func number(ofOther institution: Int) -> Int { 5_000_000 + institution }

  static func teacher(ofGroup group: Int) -> String { "T\(number(ofGroup: group))" }

  static func other(of institution: Int) -> String { "T\(number(ofOther: institution))" }
}
