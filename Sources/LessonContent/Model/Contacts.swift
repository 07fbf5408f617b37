package import Chronology

/// The help lines that the machine puts into every pack, and the address behind the QR code.
package struct Contacts: Hashable, Sendable {
  /// The help lines in the order of the file.
  package let contacts: [Contact]
  /// Where the QR code leads; empty until the organisation sets it, and then there is no code.
  package let qrTarget: String

  /// The help lines.
  package init(contacts: [Contact], qrTarget: String) {
    self.contacts = contacts
    self.qrTarget = qrTarget
  }

  /// The line with a number that works on a day, or nil.
  package func current(number: some StringProtocol, on day: SchoolDay?) -> Contact? {
    contacts.first { $0.number == number && $0.isCurrent(on: day) }
  }
}
