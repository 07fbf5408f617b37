/// The assumptions region by region, in the order of ``RegionTable``.
///
/// Languages are chosen so that 70 % of pupils learn in Kazakh (facts 2.5: 70 % of first-graders) and 65 % in Pavlodar
/// (baq.kz, 2025-12-19); numbers of Uzbek, Uighur and Tajik classes are published nowhere that was found.
enum RegionAssumptions {
  static let all: [RegionAssumption] = [
    RegionAssumption(
      "KZ-10", urban: 0.28, privately: 0.04, russian: 0.37, pupilWeight: 20, schoolDensity: 2.6),
    RegionAssumption("KZ-11", urban: 0.20, privately: 0.04, russian: 0.52),
    RegionAssumption(
      "KZ-15", urban: 0.28, privately: 0.05, russian: 0.22, pupilWeight: 34, schoolDensity: 1.9),
    RegionAssumption("KZ-19", urban: 0.15, privately: 0.10, russian: 0.24)
      .with(\.uighur, 0.03)
      .with(\.small, 0.20),
    RegionAssumption("KZ-23", urban: 0.35, privately: 0.06, russian: 0.09, schoolDensity: 1.4)
      .with(\.small, 0.25),
    RegionAssumption("KZ-27", urban: 0.25, privately: 0.04, russian: 0.31),
    RegionAssumption("KZ-31", urban: 0.20, privately: 0.05, russian: 0.22)
      .with(\.uzbek, 0.01)
      .with(\.small, 0.30),
    RegionAssumption(
      "KZ-33", urban: 0.18, privately: 0.04, russian: 0.24, pupilWeight: 24, schoolDensity: 2.3
    )
    .with(\.uighur, 0.02),
    RegionAssumption("KZ-35", urban: 0.45, privately: 0.06, russian: 0.54, schoolDensity: 2.6),
    RegionAssumption("KZ-39", urban: 0.25, privately: 0, russian: 0.60),
    RegionAssumption("KZ-43", urban: 0.25, privately: 0.06, russian: 0.03)
      .with(\.small, 0.20)
      .with(\.hasRussianSchools, false),
    RegionAssumption("KZ-47", urban: 0.45, privately: 0.12, russian: 0.08).with(\.small, 0.10),
    RegionAssumption("KZ-55", urban: 0.28, privately: 0.03, russian: 0.35, schoolDensity: 3.0),
    RegionAssumption(
      "KZ-59", urban: 0.13, privately: 0.02, russian: 0.66, pupilWeight: 14, schoolDensity: 5.6
    )
    .with(\.small, 0.85),
    RegionAssumption("KZ-61", urban: 0.15, privately: 0.10, russian: 0.03)
      .with(\.uzbek, 0.13)
      .with(\.tajik, 0.012)
      .with(\.small, 0.25),
    RegionAssumption(
      "KZ-62", urban: 0.35, privately: 0.03, russian: 0.13, pupilWeight: 8, schoolDensity: 2.2
    )
    .with(\.hasRussianSchools, false),
    RegionAssumption("KZ-63", urban: 0.35, privately: 0.04, russian: 0.52),
    RegionAssumption("KZ-71", urban: 1, privately: 0.37, russian: 0.33),
    RegionAssumption("KZ-75", urban: 1, privately: 0.38, russian: 0.46).with(\.uighur, 0.015),
    RegionAssumption("KZ-79", urban: 1, privately: 0.40, russian: 0.18)
      .with(\.uzbek, 0.12)
      .with(\.hasRussianSchools, false),
  ]
}
