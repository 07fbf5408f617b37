package import Diagnostics

/// An indicator from outside as a publication shows it beside delivery: one definition, one period, one source.
package struct PublishedSeries: Hashable, Sendable {
  /// A number of it.
  package enum Value: Hashable, Sendable {
    /// In thousandths.
    case number(Int)
    /// Few persons, or a number from which few would follow.
    case suppressed
    /// The source says nothing.
    case missing

    /// The name in files.
    var name: String {
      switch self {
      case .number(0): "zero"
      case .number: "value"
      case .suppressed: "suppressed"
      case .missing: "missing"
      }
    }

    /// Without needless zeros: `12`, `12.5`; empty without a number.
    var text: String {
      guard case .number(let thousandths) = self else { return "" }
      var digits = String(thousandths.magnitude % 1000 + 1000).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      let whole = (thousandths < 0 ? "-" : "") + "\(thousandths.magnitude / 1000)"
      return digits.isEmpty ? whole : "\(whole).\(digits)"
    }
  }

  /// The indicator's id.
  package let id: String
  /// What it is about, such as `offence`.
  package let subject: String
  /// The time it is about, as its source has it.
  package let period: String
  /// Of what.
  package let unit: String
  /// What counts and what does not; sources define in Kazakh and Russian.
  package let definition: Sentence
  /// Who says so.
  package let source: String
  /// When it was said.
  package let vintage: String
  /// By region's code.
  package let values: [String: Value]
  /// The country's own number, never a sum of ours.
  package let nation: Value

  /// An indicator.
  package init(
    id: String, subject: String, period: String, unit: String, definition: Sentence,
    source: String, vintage: String, values: [String: Value], nation: Value
  ) {
    self.id = id
    self.subject = subject
    self.period = period
    self.unit = unit
    self.definition = definition
    self.source = source
    self.vintage = vintage
    self.values = values
    self.nation = nation
  }

  /// The number of a region; nil for the country.
  func value(_ region: String?) -> Value {
    guard let region else { return nation }
    return values[region] ?? .missing
  }
}
