import Diagnostics
import EducationRegistry
import Programme

/// Lists of what the registry has, in the order of the registry.
struct RegistryListing {
  private let registry: RegistrySnapshot
  private let region: Int?
  private let institution: Int?
  private let onlyCombined: Bool
  private let language: InterfaceLanguage

  /// The lists of a registry, or of the part of it in a region or an institution.
  init(
    _ registry: RegistrySnapshot, region: Int?, institution: Int?, onlyCombined: Bool,
    language: InterfaceLanguage
  ) {
    self.registry = registry
    self.region = region
    self.institution = institution
    self.onlyCombined = onlyCombined
    self.language = language
  }

  /// A row a region, with what it has.
  func regions() -> Listing {
    var institutions = [Int](repeating: 0, count: registry.regions.count)
    var groups = institutions
    let regionOf = registry.institutions.map(registry.region)
    for region in regionOf { institutions[region] += 1 }
    for institution in registry.groups.institution { groups[regionOf[Int(institution)]] += 1 }
    var listing = Listing([
      .init("region", Phrases.Heading.code), .init("name", Phrases.Heading.name),
      .init("institutions", Phrases.Heading.institutions), .init("groups", Phrases.Heading.groups),
    ])
    for (place, item) in registry.regions.enumerated() where region == nil || region == place {
      listing.append([
        .text(item.code), .text(item.name.text(language)), .number(institutions[place]),
        .number(groups[place]),
      ])
    }
    return listing
  }

  /// A row an institution.
  func institutions() -> Listing {
    var listing = Listing([
      .init("institution", Phrases.Heading.code), .init("name", Phrases.Heading.name),
      .init("kind", Phrases.Heading.kind), .init("ownership", Phrases.Heading.ownership),
      .init("locality", Phrases.Heading.locality), .init("region", Phrases.Heading.region),
      .init("district", Phrases.Heading.district),
    ])
    for (place, item) in registry.institutions.enumerated() where isWanted(place) {
      let district = registry.districts[item.district]
      listing.append([
        .text(item.code), .text(item.name.text(language)), .text(item.kind.code),
        .text(item.ownership.code), .text(item.locality.code),
        .text(registry.regions[district.region].code), .text(district.name.text(language)),
      ])
    }
    return listing
  }

  /// A row a class group.
  func groups() -> Listing {
    var listing = Listing([
      .init("group", Phrases.Heading.group), .init("stage", Phrases.Heading.stage),
      .init("grades", Phrases.Heading.grades), .init("language", Phrases.Heading.language),
      .init("shift", Phrases.Heading.shift), .init("enrolled", Phrases.Heading.enrolled),
      .init("weekday", Phrases.Heading.weekday), .init("time", Phrases.Heading.classHour),
      .init("institution", Phrases.Heading.institution),
    ])
    let wanted = registry.institutions.indices.map(isWanted)
    for place in 0..<registry.groups.count where wanted[Int(registry.groups.institution[place])] {
      let group = registry.groups[place]
      guard !onlyCombined || group.grades.isCombined else { continue }
      listing.append([
        .text(group.code), .text(group.stage.rawValue), .text(group.grades.code),
        .text(group.language.code), .number(group.shift), .number(group.enrolled),
        .term(String(group.weekday), Phrases.Plan.weekdays[group.weekday - 1]),
        .text(DateText.time(minute: group.minute)),
        .text(registry.institutions[group.institution].code),
      ])
    }
    return listing
  }

  private func isWanted(_ place: Int) -> Bool {
    (institution == nil || institution == place)
      && (region == nil || region == registry.region(of: registry.institutions[place]))
  }
}
