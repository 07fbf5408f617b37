package import Chronology
package import Programme

/// What became of an institution or a class group, decided with the first day on which it holds.
///
/// Codes are never used again, so numbers of the past stay with the code under which they were reported.
package struct Succession: Hashable, Sendable {
  /// What it is about.
  package enum Subject: String, CaseIterable, Sendable {
    case institution
    case group
  }

  /// What was decided; a closed list.
  package enum Cause: String, CaseIterable, Sendable {
    case merge
    case split
    case close
    case rename
  }

  /// What it is about.
  package let subject: Subject
  /// Its code.
  package let code: String
  /// The code of what goes on in its place; empty when nothing does, the code itself where only something of it changed.
  package let successor: String
  /// The first day on which it holds.
  package let from: SchoolDay
  /// What was decided.
  package let cause: Cause
  /// The names until that day, where they changed.
  package let formerName: Titles?

  /// A decision.
  package init(
    subject: Subject, code: String, successor: String = "", from: SchoolDay, cause: Cause,
    formerName: Titles? = nil
  ) {
    self.subject = subject
    self.code = code
    self.successor = successor
    self.from = from
    self.cause = cause
    self.formerName = formerName
  }

  /// Whether the code ends with the day before.
  package var ends: Bool { successor != code }
}
