/// A dimension whose values lie inside the values of another, such as districts in regions.
package struct DimensionHierarchy: Hashable, Sendable {
  /// The finer dimension.
  package let inner: String
  /// The coarser one.
  package let outer: String
  /// The coarser value of each finer one.
  package let parents: [String: String]

  /// A hierarchy.
  package init(_ inner: String, in outer: String, parents: [String: String]) {
    self.inner = inner
    self.outer = outer
    self.parents = parents
  }
}
