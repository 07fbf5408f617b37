import Chronology

/// A piece of a YAML file with its line, every scalar as it was written.
struct YAMLValue: Sendable {
  /// What a piece may be.
  enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  /// What it is.
  let content: Content
  /// The line it begins on, counted from 1.
  let line: Int

  /// The scalar, or nil when it is none.
  var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The items of a sequence; empty when it is none.
  var items: [YAMLValue] {
    guard case .sequence(let items) = content else { return [] }
    return items
  }

  /// The pairs of a mapping; empty when it is none.
  var pairs: [(key: YAMLValue, value: YAMLValue)] {
    guard case .mapping(let pairs) = content else { return [] }
    return pairs
  }

  /// What a mapping has under a key, or nil.
  subscript(key: String) -> YAMLValue? {
    pairs.first { $0.key.text == key }?.value
  }
}
