/// What no source gives about a region and the synthetic country needs all the same: this project's assumptions, no facts.
struct RegionAssumption {
  /// ISO 3166-2.
  let region: String
  /// Relative number of pupils; used only where no number is published.
  var pupilWeight = 0.0
  /// Schools per thousand pupils, relatively; used only where no number is published.
  var schoolDensity = 0.0
  /// Share of schools that are urban; 5,260 of 7,687 were rural in 2022-23 (liter.kz, 2023-06-01).
  let urban: Double
  /// Share of rural schools that are small; 74 % of all schools in North Kazakhstan (zakon.kz 6500017).
  var small = 0.40
  /// Share of schools that are private; used only where no number is published.
  let privately: Double
  /// Shares of pupils taught in Russian, Uzbek, Uighur and Tajik; Kazakh is the rest.
  let russian: Double
  var uzbek = 0.0
  var uighur = 0.0
  var tajik = 0.0
  /// Whether a whole school may be taught in Russian: none is in KZ-43, KZ-62, KZ-79 (malim.kz 33611).
  var hasRussianSchools = true

  init(
    _ region: String, urban: Double, privately: Double, russian: Double, pupilWeight: Double = 0,
    schoolDensity: Double = 0
  ) {
    self.region = region
    self.urban = urban
    self.privately = privately
    self.russian = russian
    self.pupilWeight = pupilWeight
    self.schoolDensity = schoolDensity
  }

  /// The same region with one thing changed.
  func with<Value>(_ path: WritableKeyPath<RegionAssumption, Value>, _ value: Value) -> Self {
    var copy = self
    copy[keyPath: path] = value
    return copy
  }
}
