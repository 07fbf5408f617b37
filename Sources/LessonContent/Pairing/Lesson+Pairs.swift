package import Chronology
import Programme

extension Lesson {
  /// The pieces of the lesson in the order of its first text, each with how its languages stand to each other.
  ///
  /// A piece is known by its digests, not by its place, so that a step inserted in both texts leaves the others alone.
  package var pairedUnits: [PairedUnit] {
    var parts: [TextUnit.Part] = []
    var units: [TextUnit.Part: [TeachingLanguage: TextUnit]] = [:]
    for language in languages {
      for unit in texts[language]?.units ?? [] {
        if units[unit.part] == nil { parts.append(unit.part) }
        units[unit.part, default: [:]][language] = unit
      }
    }
    let known = record.pairs.flatMap(\.pieces)
    return parts.map { part in
      let found = units[part] ?? [:]
      return PairedUnit(
        part: part, title: title(of: part), units: found, state: state(of: found, known))
    }
  }

  /// The record after somebody confirmed every piece that is not confirmed yet; nil when a piece lacks a twin.
  ///
  /// What the texts hold no longer is forgotten, so that the record grows with the lesson and not with its history.
  package func recordWithPairs(confirmedBy name: String, on day: SchoolDay) -> LessonRecord? {
    let pieces = pairedUnits
    let isWhole = pieces.allSatisfy { $0.units.count == languages.count }
    guard isWhole, languages.count > 1 else { return nil }
    let current = Set(pieces.map { $0.units.mapValues(\.digest) })
    let kept = record.pairs.compactMap { confirmation -> PairConfirmation? in
      let pieces = confirmation.pieces.filter { current.contains($0) }
      guard !pieces.isEmpty else { return nil }
      return PairConfirmation(by: confirmation.by, on: confirmation.on, pieces: pieces)
    }
    let new = pieces.filter { $0.state != .confirmed }.map { $0.units.mapValues(\.digest) }
    let added = new.isEmpty ? [] : [PairConfirmation(by: name, on: day, pieces: new)]
    return record.with(pairs: kept + added)
  }

  private func state(
    of units: [TeachingLanguage: TextUnit], _ known: [[TeachingLanguage: String]]
  ) -> PairState {
    let missing = languages.filter { units[$0] == nil }
    guard missing.isEmpty else { return .missing(missing) }
    guard languages.count > 1 else { return .confirmed }
    let digests = units.mapValues(\.digest)
    let same = { (piece: [TeachingLanguage: String]) in
      languages.filter { piece[$0] == digests[$0] }
    }
    let nearest = known.map(same).max { $0.count < $1.count } ?? []
    switch nearest.count {
    case 0: return .unconfirmed
    case languages.count: return .confirmed
    default: return .newer(languages.filter { !nearest.contains($0) })
    }
  }

  private func title(of part: TextUnit.Part) -> String {
    let text = languages.first.flatMap { texts[$0] }
    switch part {
    case .opening: return text?.title ?? ""
    case .step(let pass, let number):
      let steps = text?.pass(pass)?.steps ?? []
      return steps.indices.contains(number - 1) ? steps[number - 1].title : ""
    case .before, .home: return ""
    }
  }
}
