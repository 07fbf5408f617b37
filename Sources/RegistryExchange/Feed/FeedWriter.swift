import Chronology
import DeliveryModel
import Programme
import Tabular

/// Writes the rows of a feed, in the customary columns and their order, each row marked as made up.
struct FeedWriter {
  let plan: FeedPlan
  let words: FeedWords
  /// Digests by entry number and language, 0 where nothing is written.
  let texts: [UInt64]
  private(set) var counts = FeedCounts()

  /// The columns: the customary ones, and the mark of a gathering.
  static let columns = DeliveryColumn.customary + [.together]

  private static let languages = TeachingLanguage.allCases.count
  private static let end = Array(",\(SyntheticMark.value)\n".utf8)

  init(
    plan: FeedPlan, words: FeedWords, texts: [Int: [TeachingLanguage: TextDigest]], entries: Int
  ) {
    self.plan = plan
    self.words = words
    var table = [UInt64](repeating: 0, count: entries * Self.languages)
    for (entry, byLanguage) in texts where (0..<entries).contains(entry) {
      for (language, digest) in byLanguage {
        // A digest of zero would read as none.
        table[entry * Self.languages + Int(language.rawValue)] = 1 << 32 | UInt64(digest.value)
      }
    }
    self.texts = table
  }

  /// Writes all rows, in the order of the keys.
  mutating func write(_ keys: [FeedKey], to path: String) throws(TableFault) {
    var writer = try CSVWriter(path: path)
    try writer.writeRow(Self.columns.map(\.rawValue) + [SyntheticMark.column])
    var line = FeedLine()
    for key in keys {
      line.clear()
      put(key, into: &line)
      writer.write(rows: line.buffer)
      counts.count(key.kind)
    }
    try writer.finish()
  }

  private mutating func put(_ key: FeedKey, into line: inout FeedLine) {
    let group = plan.groups.groups[key.group]
    let draw = FeedDraw(seed: plan.seed, group: key.group, session: key.session)
    let cell = Cell(bit: Int(plan.groups.cells[Int(group.firstSession) + key.session]))
    // What is repeated or doubled is a held session's row.
    let kind = key.kind == .repeated || key.kind == .doubled ? .held : key.kind
    let day = plan.day(of: group, session: key.session, kind: kind, draw)
    let first = kind == .held ? plan.gathering(of: key.group, session: key.session) : nil
    let entry = Int(group.level) * LessonProgramme.topicsPerLevel + (cell?.topic ?? 0)
    putIdentity(key.kind, draw, into: &line)
    putGroup(key.kind, group, into: &line)
    putLesson(key.kind, entry, into: &line)
    if !draw.happens(FeedChances.noPass, .pass) { line.put(number: Int(cell?.pass.number ?? 1)) }
    line.comma()
    putDate(key.kind, day, into: &line)
    putOutcome(kind, draw, into: &line)
    putLanguage(group, draw, into: &line)
    putHeads(key.kind, group, draw, into: &line)
    putPeople(key, group, draw, taughtAs: first ?? key.group, into: &line)
    if kind != .notHeld { putText(entry, group, draw, into: &line) }
    line.comma()
    let arrival =
      key.kind == .repeated
      ? plan.arrivals.arrival(day: day, minute: group.minute, draw) : key.arrival
    putTime(arrival, into: &line)
    line.comma()
    if let first { putGathering(of: first, day, into: &line) }
    if key.kind == .held, let first, first != key.group { counts.together += 1 }
    line.put(Self.end)
  }
}

// MARK: - One column each

extension FeedWriter {
  /// A random UUID, version 4 (RFC 9562, 5.4).
  private func putIdentity(_ kind: FeedKind, _ draw: FeedDraw, into line: inout FeedLine) {
    let isOther = kind == .doubled || kind == .caughtUp
    let high = draw.bits(isOther ? .otherIdentity : .identity)
    let low = SeededNumbers.mixed(high ^ 0xA5A5_A5A5_A5A5_A5A5)
    line.put(hex: high >> 32, digits: 8)
    line.put(45)
    line.put(hex: high >> 16, digits: 4)
    line.put(45)
    line.put(hex: high & 0x0FFF | 0x4000, digits: 4)
    line.put(45)
    line.put(hex: low >> 48 & 0x3FFF | 0x8000, digits: 4)
    line.put(45)
    // A broken id lost its last digits on the way.
    line.put(hex: low, digits: kind == .brokenID ? 7 : 12)
    line.comma()
  }

  private func putGroup(
    _ kind: FeedKind, _ group: FeedGroups.Group, into line: inout FeedLine
  ) {
    let (start, count) = (Int(group.codeStart), Int(group.codeCount))
    if kind == .unknownGroup, count > 5 {
      // `S19-00123-3A` becomes `S19-90123-3A`: no region has ninety thousand institutions.
      line.put(plan.groups.codes, start, 4)
      line.put(57)
      line.put(plan.groups.codes, start + 5, count - 5)
    } else {
      line.put(plan.groups.codes, start, count)
      if kind == .unknownGroup { line.put("-N") }
    }
    line.comma()
  }

  private func putLesson(_ kind: FeedKind, _ entry: Int, into line: inout FeedLine) {
    line.put(words.lessons[entry])
    if kind == .unknownLesson { line.put("-x") }
    line.comma()
  }

  private func putDate(_ kind: FeedKind, _ day: Int32, into line: inout FeedLine) {
    let shift: Int32 = kind == .lastYear ? 364 : 0
    let start = Int(day - shift - words.firstDate) * 10
    if kind == .impossibleDate {
      line.put(words.dates, start, 8)
      line.put("32")
    } else {
      line.put(words.dates, start, 10)
    }
    line.comma()
  }

  private func putOutcome(_ kind: FeedKind, _ draw: FeedDraw, into line: inout FeedLine) {
    if kind == .notHeld {
      line.put("no,")
      line.put(words.reasons[draw.below(words.reasons.count, .reason)])
      line.comma()
    } else {
      line.put("yes,,")
    }
  }

  private func putLanguage(
    _ group: FeedGroups.Group, _ draw: FeedDraw, into line: inout FeedLine
  ) {
    if !draw.happens(FeedChances.noLanguage, .language) {
      line.put(words.languages[Int(group.language)])
    }
    line.comma()
  }

  /// Enrolled and present.
  private mutating func putHeads(
    _ kind: FeedKind, _ group: FeedGroups.Group, _ draw: FeedDraw, into line: inout FeedLine
  ) {
    let enrolled = Int(group.enrolled)
    let counting = draw.unit(.counting)
    if kind == .crowded {
      line.put(number: enrolled)
      line.comma()
      line.put(number: enrolled + 1 + draw.below(9, .absent))
    } else if kind == .notHeld || counting < FeedChances.uncounted {
      if kind == .held || kind == .caughtUp { counts.uncounted += 1 }
      line.comma()
    } else {
      if counting < 1 - FeedChances.onlyPresent { line.put(number: enrolled) }
      line.comma()
      // At most a sixth is away, most often hardly anybody.
      let away = draw.unit(.absent) * draw.unit(.absent) * Double(enrolled) / 6
      line.put(number: enrolled - Int(away.rounded()))
    }
    line.comma()
  }

  /// Role, deliverer and reporter: `T` and a number that stands for nobody.
  ///
  /// Who teaches two groups together is the one who teaches the first.
  private func putPeople(
    _ key: FeedKey, _ group: FeedGroups.Group, _ draw: FeedDraw, taughtAs first: Int,
    into line: inout FeedLine
  ) {
    let roles = group.isKindergarten ? words.kindergartenRoles : words.schoolRoles
    let role = FeedDraw(seed: plan.seed, group: first, session: key.session)
      .below(roles.count, .role)
    let isUsual = role < 88
    let teacher = FeedCode.number(ofGroup: key.group)
    let other = FeedCode.number(ofOther: Int(group.institution))
    let isReportedByOther =
      key.kind == .doubled || draw.happens(FeedChances.reportedByOther, .reporter)
    if key.kind != .notHeld {
      line.put(roles[role])
      line.put(",T")
      line.put(number: isUsual ? FeedCode.number(ofGroup: first) : other)
    } else {
      line.comma()
    }
    line.put(",T")
    line.put(number: isReportedByOther ? other : teacher)
    line.comma()
  }

  private func putText(
    _ entry: Int, _ group: FeedGroups.Group, _ draw: FeedDraw, into line: inout FeedLine
  ) {
    let text = texts[entry * Self.languages + Int(group.language)]
    guard text != 0, !draw.happens(FeedChances.noText, .text) else { return }
    line.put(hex: text & 0xFFFF_FFFF, digits: 8)
  }

  /// The first group's code and the day, `S10-00001-3A/2025-10-06`: one gathering's only.
  private func putGathering(of first: Int, _ day: Int32, into line: inout FeedLine) {
    let group = plan.groups.groups[first]
    line.put(plan.groups.codes, Int(group.codeStart), Int(group.codeCount))
    line.put(47)
    line.put(words.dates, Int(day - words.firstDate) * 10, 10)
  }

  /// `2025-10-06T08:25:00+05:00`.
  private func putTime(_ arrival: Int, into line: inout FeedLine) {
    let day = plan.arrivals.range.first.number + Int32(arrival / 86_400)
    line.put(words.dates, Int(day - words.firstDate) * 10, 10)
    line.put(84)
    line.put(number: arrival / 3600 % 24, width: 2)
    line.put(58)
    line.put(number: arrival / 60 % 60, width: 2)
    line.put(58)
    line.put(number: arrival % 60, width: 2)
    line.put("+05:00")
  }
}
