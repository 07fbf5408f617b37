package import Programme

/// One of the 20 regions.
package struct Region: Hashable, Sendable {
  /// ISO 3166-2, such as `KZ-19`.
  package let code: String
  /// The KATO classifier's nine digits, as text.
  package let kato: String
  /// Its names.
  package let name: Titles

  /// A region.
  package init(code: String, kato: String, name: Titles) {
    self.code = code
    self.kato = kato
    self.name = name
  }
}
