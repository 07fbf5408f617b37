import Diagnostics
import EducationRegistry

/// What an import would change, a row a thing, and the sums of it.
enum RegistryChangesListing {
  /// A row for each thing that would be new, changed or closed.
  static func listing(of changes: RegistryChanges) -> Listing {
    var listing = Listing([
      .init("subject", Phrases.Registry.subject), .init("code", Phrases.Heading.code),
      .init("change", Phrases.Registry.change), .init("fields", Phrases.Registry.fields),
    ])
    for row in changes.rows {
      let fields = row.fields.map { "\($0.name): \($0.before) → \($0.after)" }
      listing.append([
        .term(row.subject.rawValue, Phrases.Registry.name(of: row.subject.rawValue)),
        .text(row.code), .term(row.kind.rawValue, Phrases.Registry.name(of: row.kind.rawValue)),
        .text(fields.joined(separator: "; ")),
      ])
    }
    return listing
  }

  /// Says the sums beside the list, a line a subject that there is.
  static func noteSums(of changes: RegistryChanges, in dialogue: Dialogue) {
    for subject in RegistryChanges.Subject.allCases {
      let counts = RegistryChanges.Kind.allCases.map { changes.count(subject, $0) }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      dialogue.note(
        Phrases.Registry.sums,
        [
          "subject": dialogue.text(Phrases.Registry.name(of: subject.rawValue)),
          "new": dialogue.number(counts[0]), "changed": dialogue.number(counts[1]),
          "closed": dialogue.number(counts[2]), "unchanged": dialogue.number(counts[3]),
        ])
    }
    if changes.absentGroups > 0 {
      dialogue.note(
        Phrases.Registry.absentGroups, ["count": dialogue.number(changes.absentGroups)])
    }
  }
}
