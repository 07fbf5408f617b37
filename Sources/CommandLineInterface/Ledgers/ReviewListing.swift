import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import EducationRegistry

/// The list of findings, the institution first.
struct ReviewListing {
  /// Which findings are asked for.
  struct Wanted {
    /// Only this institution's, by its place.
    let institution: Int?
    /// Only this region's, by its place.
    let region: Int?
    /// Only this rule's.
    let rule: PlausibilityRule?
    /// Those that were decided too.
    let isAll: Bool
  }

  let registry: RegistrySnapshot
  let wanted: Wanted

  /// The findings that are asked for.
  func shown(of findings: [ReviewedFinding]) -> [ReviewedFinding] {
    findings.filter { reviewed in
      let finding = reviewed.finding
      guard wanted.isAll || reviewed.isOpen, wanted.rule.map({ $0 == finding.rule }) ?? true
      else { return false }
      if let institution = wanted.institution { return finding.institution == institution }
      guard let region = wanted.region else { return true }
      return finding.institution.map { registry.region(of: registry.institutions[$0]) == region }
        ?? false
    }
  }

  /// A row a finding.
  func listing(of findings: [ReviewedFinding]) -> Listing {
    var listing = Listing([
      .init("institution", Phrases.Heading.institution), .init("region", Phrases.Heading.region),
      .init("rule", Phrases.Review.rule), .init("found", Phrases.Review.found),
      .init("out_of", Phrases.Review.outOf), .init("group", Phrases.Heading.group),
      .init("date", Phrases.Heading.date), .init("state", Phrases.Proof.state),
      .init("explanation", Phrases.Review.explanation),
      .init("position", Phrases.Heading.position),
    ])
    for reviewed in findings { listing.append(row(reviewed)) }
    return listing
  }

  private func row(_ reviewed: ReviewedFinding) -> [Listing.Field] {
    let finding = reviewed.finding
    let institution = finding.institution.map { registry.institutions[$0] }
    let state = reviewed.isOpen ? "open" : reviewed.decision?.kind.code ?? "open"
    let isRate = finding.rule == .rateAside
    let group = finding.unknownGroup ?? finding.group.map { registry.groups.code[$0] }
    return [
      institution.map { .text($0.code) } ?? .nothing,
      institution.map { .text(registry.regions[registry.region(of: $0)].code) } ?? .nothing,
      .term(finding.rule.code, Phrases.Review.title(finding.rule.code)),
      isRate ? .text(Self.percent(finding.count)) : .number(finding.count),
      isRate ? .text(Self.percent(finding.outOf)) : .number(finding.outOf),
      group.map { .text($0) } ?? .nothing, finding.day.map { .text($0.iso) } ?? .nothing,
      .term(state, Phrases.Review.decision(state)),
      reviewed.decision?.explanation.map {
        .term($0.code, Phrases.Review.explanation($0.code))
      } ?? .nothing,
      reviewed.position.map { .number($0) } ?? .nothing,
    ]
  }

  private static func percent(_ perMille: Int) -> String {
    "\(perMille / 10).\(perMille % 10)%"
  }
}
