/// What is said of every observation beside its value.
struct SDMXAttribute {
  /// In what form it is said.
  enum Form {
    /// A code of a list.
    case coded(SDMXCodelist)
    /// Words.
    case text
    /// A number with a fraction.
    case decimal
    /// A count.
    case count
  }

  /// What it says.
  let concept: SDMXConcept
  /// In what form.
  let form: Form
  /// Whether every observation has it.
  let isMandatory: Bool

  /// Something that every observation has.
  static func needed(_ concept: SDMXConcept, _ form: Form) -> SDMXAttribute {
    SDMXAttribute(concept: concept, form: form, isMandatory: true)
  }

  /// Something that observations may have.
  static func optional(_ concept: SDMXConcept, _ form: Form) -> SDMXAttribute {
    SDMXAttribute(concept: concept, form: form, isMandatory: false)
  }

  /// Its list, when it has one.
  var list: SDMXCodelist? {
    guard case .coded(let list) = form else { return nil }
    return list
  }

  /// Whether a value is allowed, and that the value is withheld: the same for every structure.
  static let statuses: [SDMXAttribute] = [
    .needed(.status, .coded(.status)), .needed(.confidentiality, .coded(.confidentiality)),
  ]
}
