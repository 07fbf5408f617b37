package import Programme

/// Whether the texts of a lesson say the same in one of its pieces, as far as anybody confirmed it.
package enum PairState: Hashable, Sendable {
  /// Somebody confirmed it as it stands.
  case confirmed
  /// These languages were changed after somebody confirmed it; the others were not.
  case newer([TeachingLanguage])
  /// Nobody ever confirmed it, or all languages changed since.
  case unconfirmed
  /// These languages lack it.
  case missing([TeachingLanguage])
}
