import Diagnostics
import EducationRegistry

/// What is worth asking about, a row a question.
enum RegistryDoubtListing {
  /// The rows in the order of the checks.
  static func listing(
    of doubts: [RegistryDoubt], registry: RegistrySnapshot, language: InterfaceLanguage
  ) -> Listing {
    var listing = Listing([
      .init("check", Phrases.Registry.checkName), .init("region", Phrases.Heading.region),
      .init("institution", Phrases.Heading.institution), .init("group", Phrases.Heading.group),
      .init("detail", Phrases.Registry.detail), .init("ask", Phrases.Registry.ask),
    ])
    for doubt in doubts {
      let institution = registry.institutions[doubt.institution]
      let words = Phrases.Registry.doubt(doubt.kind.rawValue)
      listing.append([
        .text(doubt.kind.rawValue),
        .text(registry.regions[registry.region(of: institution)].code), .text(institution.code),
        doubt.group.map { .text(registry.groups.code[$0]) } ?? .nothing,
        .text(words.what.text(language, doubt.facts)), .text(words.ask[language]),
      ])
    }
    return listing
  }
}
