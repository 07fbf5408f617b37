import Chronology
import EducationRegistry
import Programme
import Scheduling

extension EntryRecord {
  /// Stands for "the group's language" until the group is known.
  static let groupLanguage = UInt8.max
}

extension DeliveryContext {
  /// Fills in what depends on the group: lesson, range of dates, language, pass, head-counts.
  func settle(
    _ entry: inout EntryRecord, group: Int, lessonCode: Int
  ) throws(RowFault) {
    let facts = facts[group]
    let entryNumber = Int(
      lessons.entryByLevel[lessonCode * Level.count + Int(facts.level)])
    guard entryNumber >= 0 else {
      throw RowFault("delivery.lesson.level", ["lesson": lessons.codes.code(lessonCode)])
    }
    let day = SchoolDay(number: entry.day)
    guard facts.firstDay <= entry.day, entry.day <= facts.lastDay else {
      throw RowFault("delivery.date.outside", ["date": day.iso])
    }
    guard day <= lastDay else { throw RowFault("delivery.date.future", ["date": day.iso]) }
    entry.group = UInt32(group + 1)
    entry.lesson = lessons.lessonOfEntry[entryNumber]
    if entry.language == EntryRecord.groupLanguage { entry.language = facts.language }
    if entry.pass == 0,
      let pass = plan.passNearest(group: group, entryNumber: entryNumber, day: day)
    {
      entry.pass = pass.number
      entry.flags.insert(.derivedPass)
    }
    settleHeads(&entry, enrolled: facts.enrolled)
    if isImpossible(entry.reportedAt, of: entry.day) { entry.flags.insert(.clockOff) }
  }

  /// A claim of time from before the session or after the receipt, by more than a day: a clock that was off.
  private func isImpossible(_ claim: Int64, of day: Int32) -> Bool {
    let oneDay: Int64 = 86_400_000
    guard claim != EntryRecord.noTime else { return false }
    return claim > receivedAt + oneDay || claim < (Int64(day) - 1) * oneDay
  }

  /// A count above the enrolment is left out and marked; a count without an enrolment takes the registry's.
  private func settleHeads(_ entry: inout EntryRecord, enrolled: UInt16) {
    guard entry.present != EntryRecord.notCounted else { return }
    guard entry.outcome == 0 else {
      entry.present = EntryRecord.notCounted
      return
    }
    let known = entry.enrolled == EntryRecord.notCounted ? enrolled : entry.enrolled
    if entry.present > known {
      entry.present = EntryRecord.notCounted
      entry.flags.insert(.headCountLeftOut)
    } else {
      entry.enrolled = known
    }
  }
}
