import Diagnostics

/// A data structure: dimensions with their lists, the time, and what is said of an observation beside its value.
struct SDMXStructure {
  /// Who maintains it.
  static let agency = "QORGAN"
  /// Its version; it grows when a dimension or attribute is added.
  static let version = "1.0.0"
  /// The whole country among the areas.
  static let nation = "KZ"
  /// The structure of tables, for which everything else is named.
  static let base = "PERSONAL_SAFETY"

  /// Its id, such as `PERSONAL_SAFETY`.
  let id: String
  /// Its name.
  let name: Sentence
  /// The dimensions but the time, in order.
  let dimensions: [SDMXConcept]
  /// A list for each of these dimensions.
  var lists: [SDMXCodelist]
  /// What is said of an observation, in order; the last is that the country is made up.
  private(set) var attributes: [SDMXAttribute]

  /// A structure; statuses and the note come after its own attributes.
  init(
    _ id: String, _ name: Sentence, dimensions: [SDMXConcept], lists: [SDMXCodelist],
    attributes: [SDMXAttribute]
  ) {
    self.id = id
    self.name = name
    self.dimensions = dimensions
    self.lists = lists
    self.attributes =
      attributes + SDMXAttribute.statuses + [.optional(.comment, .text)]
  }

  /// Every list that it uses.
  var allLists: [SDMXCodelist] { lists + attributes.compactMap(\.list) }

  /// Every concept that it uses.
  var concepts: [SDMXConcept] {
    dimensions + [.time, .value] + attributes.map(\.concept)
  }

  /// Its reference.
  var urn: String {
    "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=" + SDMXNames.reference(id)
  }

  /// The namespace of its data in the flat form (SDMX-ML 3.0, structure-specific data, 2.3).
  var flatData: String { urn + ":ObsLevelDim:AllDimensions" }
}
