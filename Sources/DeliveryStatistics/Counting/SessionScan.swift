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

  /// Adds what the sessions of some groups come to.
  func tally(_ block: GroupBlock) {
    let limit = facts.position.map { UInt32(clamping: $0) }
    if wants.contains(.cells) { addCells(block, knownBy: limit) }
    add(facts.plain, block, knownBy: limit)
    if hasSettled { add(facts.settled, block, knownBy: nil) }
  }

  /// Whether the groups of a block must be of one institution: each of its reports would else come in two goes.
  var endsAtInstitutions: Bool { hasSettled && wants.contains(.reporters) }

  /// Passes on what is counted apart; nothing is counted after it.
  func finish() {
    heads?.pass(on: counts)
  }

  /// Each loop does one thing: what is asked of few sessions would take the registers of all.
  private func add(_ columns: FactColumns, _ block: GroupBlock, knownBy limit: UInt32?) {
    if let heads, heads.reserve(columns.count(of: block), counts) {
      addHeads(columns, block, knownBy: limit, heads)
    } else if wantsDetails {
      addDetails(columns, block, knownBy: limit)
    } else {
      addSessions(columns, block, knownBy: limit)
    }
  }

  /// What the sessions say of planned lessons; all of a group behind each other, for the last of its reasons.
  @inline(never)
  private func addCells(_ block: GroupBlock, knownBy limit: UInt32?) {
    let (starts, words) = (facts.plain.starts.span, facts.plain.words.span)
    let since = facts.plain.since.span
    let (settledStarts, settledWords) = (facts.settled.starts.span, facts.settled.words.span)
    let (lastDays, planNumber) = (lastDays.span, planNumber.span)
    block.forEach { group, _, member in
      let firstCell = Int(planNumber[group]) &* Cell.count
      var tally = block.tallies[member]
      for index in Int(starts[group])..<Int(starts[group &+ 1]) {
        if let limit, since[index] > limit { continue }
        add(FactWord(bits: words[index]), lastDays, firstCell, to: &tally)
      }
      if hasSettled {
        for index in Int(settledStarts[group])..<Int(settledStarts[group &+ 1]) {
          add(FactWord(bits: settledWords[index]), lastDays, firstCell, to: &tally)
        }
      }
      block.tallies[member] = tally
    }
  }

  /// What a session says of a planned lesson.
  @inline(__always)
  private func add(
    _ word: FactWord, _ lastDays: Span<Int32>, _ firstCell: Int, to tally: inout GroupTally
  ) {
    let (day, cell) = (word.day, word.cell)
    guard day <= through, cell != FactWord.noCell else { return }
    let bit = UInt32(1) &<< UInt32(cell)
    if word.outcome == 0 {
      tally.held |= bit
      if wantsTimeliness, day <= Int(lastDays[firstCell &+ cell]) { tally.onTime |= bit }
    } else {
      if wantsReasons, tally.notHeld & bit == 0 || day >= missedDays[cell] {
        missedDays[cell] = day
        tally.setReason(word.outcome, of: cell)
      }
      tally.notHeld |= bit
    }
  }

  /// Gives each session that is known and in the table, with its place; notes which groups have one.
  @inline(__always)
  private func forEach(
    _ columns: FactColumns, of block: GroupBlock, knownBy limit: UInt32?,
    _ body: (_ group: Int, _ place: Int, _ index: Int, _ word: FactWord) -> Void
  ) {
    let (starts, words, since) = (columns.starts.span, columns.words.span, columns.since.span)
    let (ofDay, ofEntry) = (places.ofDay.span, places.ofEntry.span)
    let (ofPass, ofRole) = (places.ofPass.span, places.ofRole.span)
    let (asksForLessons, asksForRoles) = (places.asksForLessons, places.asksForSessions)
    let firstDay = places.firstDay
    let days = UInt(bitPattern: ofDay.count)
    block.forEach { group, groupPlace, member in
      var hasReport = false
      var next = Int(starts[group])
      let end = Int(starts[group &+ 1])
      while next < end {
        let index = next
        next &+= 1
        if let limit, since[unchecked: index] > limit { continue }
        let word = FactWord(bits: words[unchecked: index])
        let day = word.day &- firstDay
        guard UInt(bitPattern: day) < days else { continue }
        var part = ofDay[unchecked: day]
        if asksForLessons {
          part &+= ofEntry[unchecked: word.entry] &+ ofPass[unchecked: word.pass]
        }
        if asksForRoles { part &+= ofRole[unchecked: word.role] }
        guard part >= 0 else { continue }
        hasReport = true
        body(group, groupPlace &+ Int(part), index, word)
      }
      if hasReport { block.tallies[member].hasReport = true }
    }
  }

  /// Counts the sessions held, each in its place.
  @inline(never)
  private func addSessions(_ columns: FactColumns, _ block: GroupBlock, knownBy limit: UInt32?) {
    let held = counts.sums(of: .heldSessions)
    forEach(columns, of: block, knownBy: limit) { _, place, _, word in
      if word.outcome == 0 { held[place] &+= 1 }
    }
  }

  /// Counts the sessions held and the heads in them.
  @inline(never)
  private func addHeads(
    _ columns: FactColumns, _ block: GroupBlock, knownBy limit: UInt32?, _ sums: HeadSums
  ) {
    let (present, enrolled) = (columns.present.span, columns.enrolled.span)
    let slots = sums.slots
    forEach(columns, of: block, knownBy: limit) { _, place, index, word in
      let held: UInt64 = word.outcome == 0 ? 1 : 0
      let heads = present[unchecked: index]
      let counted = heads == FactColumns.notCounted ? 0 : held
      let here = UInt64(heads) &<< 32 | UInt64(enrolled[unchecked: index])
      let slot = HeadSums.slot(of: place, index)
      slots[slot] &+= held &<< 32 | counted
      slots[slot &+ 1] &+= here & (0 &- counted)
    }
  }

  /// Counts the sessions held with what few questions ask of them.
  @inline(never)
  private func addDetails(_ columns: FactColumns, _ block: GroupBlock, knownBy limit: UInt32?) {
    let (present, enrolled) = (columns.present.span, columns.enrolled.span)
    forEach(columns, of: block, knownBy: limit) { group, place, index, word in
      if wants.contains(.reporters) {
        counts.insert(institution[group], in: .reporters, at: place)
      }
      guard word.outcome == 0 else { return }
      counts.add(1, to: .heldSessions, at: place)
      if wants.contains(.heads), present[index] != FactColumns.notCounted {
        counts.add(1, to: .countedSessions, at: place)
        counts.add(Int(present[index]), to: .present, at: place)
        counts.add(Int(enrolled[index]), to: .expected, at: place)
      }
      if wants.contains(.languages), word.language != Int(language[group]) {
        counts.add(1, to: .otherLanguage, at: place)
      }
      if wants.contains(.training), word.isKnownDeliverer {
        counts.add(1, to: .namedDeliverers, at: place)
        if word.isTrained { counts.add(1, to: .trainedDeliverers, at: place) }
      }
      if wants.contains(.gatherings) { addGathering(word, columns, index, group, at: place) }
    }
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

extension FactColumns {
  /// How many sessions some groups have.
  fileprivate func count(of block: GroupBlock) -> Int {
    let starts = starts.span
    var count = 0
    block.forEach { group, _, _ in count &+= Int(starts[group &+ 1] &- starts[group]) }
    return count
  }
}
