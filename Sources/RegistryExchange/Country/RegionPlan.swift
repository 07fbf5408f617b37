import EducationRegistry

/// What is to be made of one region.
struct RegionPlan {
  /// The region's place in ``RegionTable``.
  let place: Int
  let region: Region
  let assumption: RegionAssumption
  let schools: Int
  let privateSchools: Int
  let pupils: Int
  let preschools: Int
  let miniCentres: Int
  let seniorGroups: Int
  let colleges: Int
  let students: Int

  init(place: Int) {
    func figure(_ quantity: PublishedFigure.Quantity) -> Int {
      RegistryFigures.values(of: quantity)[place]
    }
    self.place = place
    region = RegionTable.all[place]
    assumption = RegionAssumptions.all[place]
    schools = figure(.schools)
    privateSchools = figure(.privateSchools)
    pupils = figure(.pupils)
    preschools = figure(.preschools)
    miniCentres = figure(.miniCentres)
    seniorGroups = Self.seniorGroups[place]
    colleges = figure(.colleges)
    students = figure(.students)
  }

  /// The number in the region's code and KATO prefix, such as `19`.
  var number: Substring { region.code.suffix(2) }

  /// Districts are made up: one for about 45 schools, four to nine, as many as KATO has numbers free below 10.
  var districtCount: Int { min(9, max(4, schools / 45)) }

  /// Every preschool organisation has one senior group; the further ones go by the kindergartens proper.
  private static let seniorGroups: [Int] = {
    let organisations = RegistryFigures.values(of: .preschools)
    let proper = zip(organisations, RegistryFigures.values(of: .miniCentres))
      .map { Double($0 - $1) }
    let further = Apportionment.parts(
      of: RegistryFigures.seniorGroups - organisations.reduce(0, +), weights: proper)
    return zip(organisations, further).map { $0 + $1 }
  }()
}
