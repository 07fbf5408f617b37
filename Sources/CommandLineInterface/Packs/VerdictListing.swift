import ArgumentParser
import Diagnostics
import LessonPackaging

/// Verdicts on packages as text: for a person, or for a program.
enum VerdictListing {
  /// How verdicts are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// The packages as a table, and below it what is wrong.
    case table
    /// An array of packages with their findings.
    case json
    /// The XML that continuous integration reads.
    case junit
  }

  /// The packages, and below them every finding with its rule and the systems that mind.
  static func text(of verdicts: [PackageVerdict], in dialogue: Dialogue) -> String {
    let language = dialogue.language
    var text = packages(verdicts).table(in: language)
    let findings = verdicts.flatMap(\.findings)
    for finding in findings {
      let lines = DiagnosticText.lines(for: finding.diagnostic, in: language)
      text += "\n" + lines.joined(separator: "\n") + "\n"
      text += "    " + Phrases.Packs.clause.text(language, ["clause": finding.check.clause]) + "\n"
      let minding = finding.systems.map { verdict in
        let sentence = verdict.effect == .refuses ? Phrases.Packs.refuses : Phrases.Packs.misreads
        let name = LMSProfile.named(verdict.system)?.name ?? verdict.system
        return sentence.text(language, ["system": name, "evidence": verdict.evidence])
      }
      for line in minding { text += "    \(line)\n" }
    }
    return text
  }

  private static func packages(_ verdicts: [PackageVerdict]) -> Listing {
    var listing = Listing([
      .init("file", Phrases.Heading.file), .init("kind", Phrases.Heading.kind),
      .init("version", Phrases.Heading.version), .init("rules", Phrases.Packs.rules),
      .init("errors", Phrases.Packs.errors), .init("warnings", Phrases.Packs.warnings),
      .init("notes", Phrases.Packs.notes),
    ])
    for verdict in verdicts {
      let counts = Dictionary(grouping: verdict.findings, by: \.diagnostic.severity)
        .mapValues(\.count)
      listing.append([
        .text(verdict.file), .text(verdict.kind.title), .text(verdict.edition),
        .number(verdict.checks.count), .number(counts[.error] ?? 0),
        .number(counts[.warning] ?? 0), .number(counts[.note] ?? 0),
      ])
    }
    return listing
  }
}
