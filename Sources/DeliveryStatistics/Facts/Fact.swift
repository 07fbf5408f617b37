/// One session as it stands in the ledger, as a table takes it in.
package struct Fact: Sendable {
  /// The group's place in the population.
  package var group: Int32
  /// The day number.
  package var day: Int32
  /// The programme entry's number; nil for a lesson that the programme does not know.
  package var entry: UInt8?
  /// The cell's bit, when the lesson is of the group's level and the pass is known.
  package var cell: UInt8?
  /// The pass, 1–3; 0 when neither report nor plan tells it.
  package var pass: UInt8
  /// 0 held, else the raw number of the reason.
  package var outcome: UInt8
  /// The raw number of the language.
  package var language: UInt8
  /// The raw number of the deliverer's role; nil when not given.
  package var role: UInt8?
  /// Heads present; nil when not counted.
  package var present: UInt16?
  /// Heads enrolled, when they were counted.
  package var enrolled: UInt16
  /// The gathering that groups share; 0 for none.
  package var together: UInt32
  /// Whether the deliverer has a certificate; nil when the registry does not know them.
  package var isTrained: Bool?
  /// Its place in the journal.
  package var position: UInt32
  /// How many entries numbers knew when they knew this one.
  package var since: UInt32

  /// A session.
  package init(
    group: Int32, day: Int32, entry: UInt8?, cell: UInt8?, pass: UInt8, outcome: UInt8,
    language: UInt8, role: UInt8? = nil, present: UInt16? = nil, enrolled: UInt16 = 0,
    together: UInt32 = 0, isTrained: Bool? = nil, position: UInt32 = 0, since: UInt32 = 0
  ) {
    self.group = group
    self.day = day
    self.entry = entry
    self.cell = cell
    self.pass = pass
    self.outcome = outcome
    self.language = language
    self.role = role
    self.present = present
    self.enrolled = enrolled
    self.together = together
    self.isTrained = isTrained
    self.position = position
    self.since = since
  }
}
