import Chronology
package import DeliveryModel
import Programme

/// One journal entry in its 64 bytes, little-endian but for the report id: what is stored, hashed and never changed.
///
/// Group, lesson and staff are the ledger's own numbers; the codes are in their tables. The layout is fixed for ever:
/// a new field takes the reserved bytes or a new segment format.
package struct EntryRecord: Hashable, Sendable {
  /// Bytes of an entry.
  package static let size = 64

  /// Marks of an entry.
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    /// The flags of a raw number.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The head-count was above the enrolment and was left out.
    package static let headCountLeftOut = Flags(rawValue: 1)
    /// Group, lesson and date were known under another id: kept as evidence, counted once.
    package static let evidence = Flags(rawValue: 2)
    /// The pass was derived from the plan, the report did not say it.
    package static let derivedPass = Flags(rawValue: 4)
    /// The claim of when it was reported cannot be: it was before the session, or after the receipt.
    package static let clockOff = Flags(rawValue: 8)
  }

  /// The report's id.
  package var report: ReportID
  /// The group's number in the ledger, from 1.
  package var group: UInt32
  /// The date, as a day number.
  package var day: Int32
  /// The lesson's number in the ledger, from 1.
  package var lesson: UInt16
  /// The pass, 1–3.
  package var pass: UInt8
  /// 0 held, else the raw number of the reason.
  package var outcome: UInt8
  /// The raw number of the language.
  package var language: UInt8
  /// The raw number of the deliverer's role; 255 not given.
  package var role: UInt8
  /// Heads present; 65,535 not counted.
  package var present: UInt16
  /// Heads enrolled by the report; 65,535 not counted.
  package var enrolled: UInt16
  /// Marks.
  package var flags: Flags
  /// The staff number of who taught; 0 not given.
  package var deliverer: UInt32
  /// The staff number of who reports; 0 not given.
  package var reporter: UInt32
  /// Four bytes of the text's digest; 0 the version in force.
  package var text: UInt32
  /// When the reporter says it was reported, in milliseconds UTC; `Int64.min` not given.
  package var reportedAt: Int64
  /// What the entry is; 0 in every entry from before there were kinds.
  package var kind = EntryKind.report
  /// What the groups of one gathering share, by the number of its mark; 0 for none, and in every entry from before.
  package var together: UInt32 = 0

  /// The number that stands for "not counted".
  package static let notCounted = UInt16.max
  /// The number that stands for "no role given".
  package static let noRole = UInt8.max
  /// The number that stands for "no time given".
  package static let noTime = Int64.min

  /// Writes the entry at an address with room for 64 bytes.
  func store(to address: UnsafeMutableRawPointer) {
    address.storeBytes(of: report.high.bigEndian, toByteOffset: 0, as: UInt64.self)
    address.storeBytes(of: report.low.bigEndian, toByteOffset: 8, as: UInt64.self)
    address.storeBytes(of: group.littleEndian, toByteOffset: 16, as: UInt32.self)
    address.storeBytes(of: day.littleEndian, toByteOffset: 20, as: Int32.self)
    address.storeBytes(of: lesson.littleEndian, toByteOffset: 24, as: UInt16.self)
    address.storeBytes(of: pass, toByteOffset: 26, as: UInt8.self)
    address.storeBytes(of: outcome, toByteOffset: 27, as: UInt8.self)
    address.storeBytes(of: language, toByteOffset: 28, as: UInt8.self)
    address.storeBytes(of: role, toByteOffset: 29, as: UInt8.self)
    address.storeBytes(of: present.littleEndian, toByteOffset: 30, as: UInt16.self)
    address.storeBytes(of: enrolled.littleEndian, toByteOffset: 32, as: UInt16.self)
    address.storeBytes(of: flags.rawValue.littleEndian, toByteOffset: 34, as: UInt16.self)
    address.storeBytes(of: deliverer.littleEndian, toByteOffset: 36, as: UInt32.self)
    address.storeBytes(of: reporter.littleEndian, toByteOffset: 40, as: UInt32.self)
    address.storeBytes(of: text.littleEndian, toByteOffset: 44, as: UInt32.self)
    address.storeBytes(of: reportedAt.littleEndian, toByteOffset: 48, as: Int64.self)
    address.storeBytes(of: UInt32(kind.rawValue).littleEndian, toByteOffset: 56, as: UInt32.self)
    address.storeBytes(of: together.littleEndian, toByteOffset: 60, as: UInt32.self)
  }

  /// Gives the entry's 64 bytes to the closure.
  func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try withUnsafeTemporaryAllocation(byteCount: Self.size, alignment: 8) { buffer in
      if let base = buffer.baseAddress { store(to: base) }
      return try body(UnsafeRawBufferPointer(buffer))
    }
  }

  /// Reads the entry at an address of 64 bytes.
  init(at address: UnsafeRawPointer) {
    func load<T: FixedWidthInteger>(_ offset: Int, as: T.Type) -> T {
      T(littleEndian: address.loadUnaligned(fromByteOffset: offset, as: T.self))
    }
    report = ReportID(
      high: UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      low: UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    group = load(16, as: UInt32.self)
    day = load(20, as: Int32.self)
    lesson = load(24, as: UInt16.self)
    pass = load(26, as: UInt8.self)
    outcome = load(27, as: UInt8.self)
    language = load(28, as: UInt8.self)
    role = load(29, as: UInt8.self)
    present = load(30, as: UInt16.self)
    enrolled = load(32, as: UInt16.self)
    flags = Flags(rawValue: load(34, as: UInt16.self))
    kind = EntryKind(rawValue: load(56, as: UInt8.self))
    deliverer = load(36, as: UInt32.self)
    reporter = load(40, as: UInt32.self)
    text = load(44, as: UInt32.self)
    reportedAt = load(48, as: Int64.self)
    together = load(60, as: UInt32.self)
  }

  /// An entry of its parts.
  init(
    report: ReportID, group: UInt32, day: Int32, lesson: UInt16, pass: UInt8, outcome: UInt8,
    language: UInt8
  ) {
    self.report = report
    self.group = group
    self.day = day
    self.lesson = lesson
    self.pass = pass
    self.outcome = outcome
    self.language = language
    role = Self.noRole
    present = Self.notCounted
    enrolled = Self.notCounted
    flags = []
    deliverer = 0
    reporter = 0
    text = 0
    reportedAt = Self.noTime
  }
}
