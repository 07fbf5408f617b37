/// How large a sample is wanted, and the seed that makes it the same whenever it is drawn again.
package struct SamplePlan: Hashable, Sendable {
  /// How many groups in all.
  package let groups: Int
  /// How many of one institution, at most.
  package let perInstitution: Int
  /// The seed.
  package let seed: UInt64

  /// A plan.
  package init(groups: Int, perInstitution: Int, seed: UInt64) {
    precondition(groups > 0 && perInstitution > 0, "a sample has somebody in it")
    self.groups = groups
    self.perInstitution = perInstitution
    self.seed = seed
  }
}
