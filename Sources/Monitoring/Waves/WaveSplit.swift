/// By what parts of the country the shares of a wave are told.
package enum WaveSplit: String, CaseIterable, Sendable {
  /// By region.
  case region
  /// By the institution's kind.
  case kind
  /// Not at all: the country alone.
  case country

  /// The part that a group lies in; nil where nothing is split.
  func part(_ group: SampledGroup) -> String? {
    switch self {
    case .region: group.region
    case .kind: group.kind
    case .country: nil
    }
  }

  /// What tells less and hides less, the finest first.
  var coarser: [WaveSplit] {
    switch self {
    case .region: [.kind, .country]
    case .kind: [.country]
    case .country: []
    }
  }
}
