import EducationRegistry

/// The figures on which the synthetic country is built: published where there are any, else estimated so that
/// the nation's totals hold.
package enum RegistryFigures {
  /// Every quantity of every region, by region in the order of ``RegionTable``, then by quantity.
  package static let all: [RegionFigure] = RegionTable.all.indices.flatMap { place in
    PublishedFigure.Quantity.allCases.map { quantity in
      RegionFigure(
        region: RegionTable.all[place].code, quantity: quantity,
        value: values(of: quantity)[place],
        published: published(quantity, in: RegionTable.all[place].code))
    }
  }

  /// Senior groups of all preschool organisations: no source gives a number, about two fifths of the million
  /// preschool children are in their last year or the one before, at 20 a group.
  package static let seniorGroups = 20_000

  private static let byQuantity: [PublishedFigure.Quantity: [Int]] = computed()

  /// One quantity of all regions, in the order of ``RegionTable``.
  package static func values(of quantity: PublishedFigure.Quantity) -> [Int] {
    byQuantity[quantity] ?? []
  }

  private static func computed() -> [PublishedFigure.Quantity: [Int]] {
    let assumptions = RegionAssumptions.all
    let pupils = filled(.pupils, weights: assumptions.map(\.pupilWeight))
    let schools = filled(
      .schools, weights: zip(assumptions, pupils).map { $0.schoolDensity * Double($1) })
    let preschools = filled(.preschools, weights: pupils.map(Double.init))
    let colleges = filled(.colleges, weights: pupils.map(Double.init))
    return [
      .pupils: pupils, .schools: schools, .preschools: preschools, .colleges: colleges,
      .students: filled(.students, weights: colleges.map(Double.init)),
      .privateSchools: shares(.privateSchools, of: schools, assumptions.map(\.privately)),
      // 3,070 of 11,346 preschool organisations were mini-centres in 2023 (qostanay.tv, kaztag).
      .miniCentres: shares(
        .miniCentres, of: preschools,
        assumptions.map { $0.urban == 1 ? 0.02 : 0.34 }),
    ]
  }

  /// The published cells, and the rest of the national total divided over the others.
  private static func filled(_ quantity: PublishedFigure.Quantity, weights: [Double]) -> [Int] {
    let known = RegionTable.all.map { published(quantity, in: $0.code)?.value }
    let total = PublishedFigures.national.first { $0.quantity == quantity }?.value ?? 0
    let rest = total - known.reduce(0) { $0 + ($1 ?? 0) }
    let estimates = Apportionment.parts(
      of: rest, weights: zip(known, weights).map { $0 == nil ? $1 : 0 })
    return zip(known, estimates).map { $0 ?? $1 }
  }

  private static func shares(
    _ quantity: PublishedFigure.Quantity, of whole: [Int], _ shares: [Double]
  ) -> [Int] {
    RegionTable.all.indices.map { place in
      published(quantity, in: RegionTable.all[place].code)?.value
        ?? Int((Double(whole[place]) * shares[place]).rounded())
    }
  }

  private static func published(
    _ quantity: PublishedFigure.Quantity, in region: String
  ) -> PublishedFigure? {
    PublishedFigures.regional.first { $0.region == region && $0.quantity == quantity }
  }
}
