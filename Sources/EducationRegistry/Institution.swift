package import Chronology
package import Programme

/// A kindergarten, school, college or training place.
package struct Institution: Hashable, Sendable {
  /// The code by which everybody names it.
  package let code: String
  /// What it is.
  package let kind: InstitutionKind
  /// A closer kind, such as `mini-centre`, `special`, `boarding`, `small`; empty when there is none.
  package let subtype: String
  /// Who owns it.
  package let ownership: Ownership
  /// Where it stands.
  package let locality: Locality
  /// Why it takes part.
  package let basis: CoverageBasis
  /// The district's place in the registry's list; the region is the district's.
  package let district: Int
  /// Its names.
  package let name: Titles
  /// The days on which it exists; nil means always.
  package let validity: DayRange?

  /// An institution.
  package init(
    code: String, kind: InstitutionKind, subtype: String = "", ownership: Ownership,
    locality: Locality, basis: CoverageBasis, district: Int, name: Titles,
    validity: DayRange? = nil
  ) {
    self.code = code
    self.kind = kind
    self.subtype = subtype
    self.ownership = ownership
    self.locality = locality
    self.basis = basis
    self.district = district
    self.name = name
    self.validity = validity
  }

  /// The same institution with other names, other days, or its district at another place of a registry's list.
  package func with(
    name: Titles? = nil, validity: DayRange? = nil, district: Int? = nil
  ) -> Institution {
    Institution(
      code: code, kind: kind, subtype: subtype, ownership: ownership, locality: locality,
      basis: basis, district: district ?? self.district, name: name ?? self.name,
      validity: validity ?? self.validity)
  }
}
