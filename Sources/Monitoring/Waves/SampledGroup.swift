/// A class group of a sample, with how many others it stands for.
package struct SampledGroup: Hashable, Sendable {
  /// The group's code.
  package let group: String
  /// The institution's code: the unit that was drawn first.
  package let institution: String
  /// The region's code.
  package let region: String
  /// The kind's code; region and kind are the stratum.
  package let kind: String
  /// How many would answer if all did.
  package let expected: Int
  /// One over the chance of being drawn.
  package let weight: Double

  /// A sampled group.
  package init(
    group: String, institution: String, region: String, kind: String, expected: Int,
    weight: Double
  ) {
    self.group = group
    self.institution = institution
    self.region = region
    self.kind = kind
    self.expected = expected
    self.weight = weight
  }

  /// Region and kind.
  var stratum: String { "\(region)|\(kind)" }
}
