import EducationRegistry
import Programme

/// Goes over the sessions of groups, one group after the other, and counts each where it belongs.
struct SessionScan {
  private let facts: FactTable
  private let counts: RunningCounts
  private let places: TablePlaces
  private let lastDays: [Int32]
  private let institution: [Int32]
  private let language: [UInt8]
  private let planNumber: [Int32]
  private let wants: CountWants
  private let through: Int
  private let hasSettled: Bool
  private let wantsTimeliness: Bool
  private let wantsReasons: Bool
  private let wantsDetails: Bool
  /// Where heads are counted when nothing else is asked of a session; nil where more is, or the table is large.
  private let heads: HeadSums?
  /// The last day on which each cell of the group was reported as not held.
  private let missedDays: UnsafeMutableBufferPointer<Int>

  init(
    _ scan: CountScan, _ facts: FactTable, _ counts: RunningCounts,
    missedDays: UnsafeMutableBufferPointer<Int>
  ) {
    self.missedDays = missedDays
    let asked = scan.wants.intersection(CountWants.ofSessions.union(.reporters))
    heads =
      asked == .heads && counts.layout.places <= HeadSums.placeLimit
      ? HeadSums(places: counts.layout.places) : nil
    self.facts = facts
    self.counts = counts
    places = scan.places
    lastDays = scan.plans.lastDays
    institution = scan.population.institution
    language = scan.population.language
    planNumber = scan.planNumber
    wants = scan.wants
    through = scan.through
    hasSettled = facts.settled.count > 0
    wantsTimeliness = wants.contains(.timeliness)
    wantsReasons = wants.contains(.reasons)
    wantsDetails = !wants.isDisjoint(with: CountWants.ofSessions.union(.reporters))
  }

  /// What the sessions of a group come to.
  @inline(__always)
  func tally(of group: Int, at place: Int) -> GroupTally {
    var tally = GroupTally()
    add(facts.plain, group, place, knownBy: facts.position.map { UInt32(clamping: $0) }, &tally)
    if hasSettled { add(facts.settled, group, place, knownBy: nil, &tally) }
    return tally
  }

  /// Passes on what is counted apart; nothing is counted after it.
  func finish() {
    heads?.pass(on: counts)
  }

  /// Each loop does one thing: what is asked of few sessions would take the registers of all.
  @inline(__always)
  private func add(
    _ columns: FactColumns, _ group: Int, _ place: Int, knownBy limit: UInt32?,
    _ tally: inout GroupTally
  ) {
    let range = Int(columns.starts[group])..<Int(columns.starts[group &+ 1])
    guard !range.isEmpty else { return }
    if wants.contains(.cells) {
      let first = Int(planNumber[group]) &* Cell.count
      addCells(columns, range, firstCell: first, knownBy: limit, &tally)
    }
    let hasReport: Bool
    if let heads, range.count <= HeadSums.sessionLimit {
      hasReport = addHeads(columns, range, at: place, knownBy: limit, heads)
    } else if wantsDetails {
      hasReport = addDetails(columns, range, group: group, at: place, knownBy: limit)
    } else {
      hasReport = addSessions(columns, range, at: place, knownBy: limit)
    }
    if hasReport { tally.hasReport = true }
  }

  /// What the sessions say of planned lessons.
  @inline(never)
  private func addCells(
    _ columns: FactColumns, _ range: Range<Int>, firstCell: Int, knownBy limit: UInt32?,
    _ tally: inout GroupTally
  ) {
    let words = columns.words.span
    let since = columns.since.span
    let lastDays = lastDays.span
    var (held, notHeld, onTime): (UInt32, UInt32, UInt32) = (
      tally.held, tally.notHeld, tally.onTime
    )
    for index in range {
      if let limit, since[index] > limit { continue }
      let word = FactWord(bits: words[index])
      let (day, cell) = (word.day, word.cell)
      guard day <= through, cell != FactWord.noCell else { continue }
      let bit = UInt32(1) &<< UInt32(cell)
      if word.outcome == 0 {
        held |= bit
        if wantsTimeliness, day <= Int(lastDays[firstCell &+ cell]) { onTime |= bit }
      } else {
        if wantsReasons, notHeld & bit == 0 || day >= missedDays[cell] {
          missedDays[cell] = day
          tally.setReason(word.outcome, of: cell)
        }
        notHeld |= bit
      }
    }
    (tally.held, tally.notHeld, tally.onTime) = (held, notHeld, onTime)
  }

  /// Counts the sessions held, each in its place; true when anything was reported.
  @inline(never)
  private func addSessions(
    _ columns: FactColumns, _ range: Range<Int>, at groupPlace: Int, knownBy limit: UInt32?
  ) -> Bool {
    let words = columns.words.span
    let since = columns.since.span
    let (ofDay, ofEntry) = (places.ofDay.span, places.ofEntry.span)
    let (ofPass, ofRole) = (places.ofPass.span, places.ofRole.span)
    let firstDay = places.firstDay
    let days = UInt(bitPattern: ofDay.count)
    let held = counts.sums(of: .heldSessions)
    var hasReport = false
    for index in range {
      if let limit, since[index] > limit { continue }
      let word = FactWord(bits: words[index])
      let day = word.day &- firstDay
      guard UInt(bitPattern: day) < days else { continue }
      let part = ofDay[day] &+ ofEntry[word.entry] &+ ofPass[word.pass] &+ ofRole[word.role]
      guard part >= 0 else { continue }
      hasReport = true
      if word.outcome == 0 { held[groupPlace &+ Int(part)] &+= 1 }
    }
    return hasReport
  }

  /// Counts the sessions held and the heads in them; true when anything was reported.
  @inline(never)
  private func addHeads(
    _ columns: FactColumns, _ range: Range<Int>, at groupPlace: Int, knownBy limit: UInt32?,
    _ heads: HeadSums
  ) -> Bool {
    let words = columns.words.span
    let since = columns.since.span
    let (ofDay, ofEntry) = (places.ofDay.span, places.ofEntry.span)
    let (ofPass, ofRole) = (places.ofPass.span, places.ofRole.span)
    let firstDay = places.firstDay
    let days = UInt(bitPattern: ofDay.count)
    let present = columns.present.span
    let enrolled = columns.enrolled.span
    heads.reserve(range.count, counts)
    let sums = heads.sums
    var hasReport = false
    for index in range {
      if let limit, since[index] > limit { continue }
      let word = FactWord(bits: words[index])
      let day = word.day &- firstDay
      guard UInt(bitPattern: day) < days else { continue }
      let part = ofDay[day] &+ ofEntry[word.entry] &+ ofPass[word.pass] &+ ofRole[word.role]
      guard part >= 0 else { continue }
      hasReport = true
      let held: UInt64 = word.outcome == 0 ? 1 : 0
      let counted = present[index] == FactColumns.notCounted ? 0 : held
      let here = UInt64(present[index]) &<< 32 | UInt64(enrolled[index])
      let place = (groupPlace &+ Int(part)) &* 2
      sums[place] &+= held &<< 32 | counted
      sums[place &+ 1] &+= here & (0 &- counted)
    }
    return hasReport
  }

  /// Counts the sessions held with what few questions ask of them; true when anything was reported.
  @inline(never)
  private func addDetails(
    _ columns: FactColumns, _ range: Range<Int>, group: Int, at groupPlace: Int,
    knownBy limit: UInt32?
  ) -> Bool {
    let words = columns.words.span
    let since = columns.since.span
    let (ofDay, ofEntry) = (places.ofDay.span, places.ofEntry.span)
    let (ofPass, ofRole) = (places.ofPass.span, places.ofRole.span)
    let firstDay = places.firstDay
    let days = UInt(bitPattern: ofDay.count)
    let present = columns.present.span
    let enrolled = columns.enrolled.span
    let ownLanguage = Int(language[group])
    var hasReport = false
    for index in range {
      if let limit, since[index] > limit { continue }
      let word = FactWord(bits: words[index])
      let day = word.day &- firstDay
      guard UInt(bitPattern: day) < days else { continue }
      let part = ofDay[day] &+ ofEntry[word.entry] &+ ofPass[word.pass] &+ ofRole[word.role]
      guard part >= 0 else { continue }
      hasReport = true
      let place = groupPlace &+ Int(part)
      if wants.contains(.reporters) {
        counts.insert(institution[group], in: .reporters, at: place)
      }
      guard word.outcome == 0 else { continue }
      counts.add(1, to: .heldSessions, at: place)
      if wants.contains(.heads), present[index] != FactColumns.notCounted {
        counts.add(1, to: .countedSessions, at: place)
        counts.add(Int(present[index]), to: .present, at: place)
        counts.add(Int(enrolled[index]), to: .expected, at: place)
      }
      if wants.contains(.languages), word.language != ownLanguage {
        counts.add(1, to: .otherLanguage, at: place)
      }
      if wants.contains(.training), word.isKnownDeliverer {
        counts.add(1, to: .namedDeliverers, at: place)
        if word.isTrained { counts.add(1, to: .trainedDeliverers, at: place) }
      }
      if wants.contains(.gatherings) { addGathering(word, columns, index, group, at: place) }
    }
    return hasReport
  }

  @inline(__always)
  private func addGathering(
    _ word: FactWord, _ columns: FactColumns, _ index: Int, _ group: Int, at place: Int
  ) {
    if word.isShared {
      counts.shared.pointee.append(
        SharedSession(
          word, together: columns.together[index], institution: institution[group],
          place: Int32(place)))
    } else {
      counts.add(1, to: .gatherings, at: place)
    }
  }
}
