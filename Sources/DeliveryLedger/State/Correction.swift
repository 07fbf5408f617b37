package import DeliveryModel

/// What is said later of a report that was made.
package struct Correction: Hashable, Sendable {
  /// What is done with the report.
  package enum Act: Hashable, Sendable {
    /// It says this now.
    case amend
    /// It is taken back.
    case withdraw(WithdrawalReason)
  }

  /// The act.
  package var act: Act
  /// The report's id, group, lesson and date; of an amendment all that the report says now.
  package var delivery: Delivery

  /// A correction of the report whose id it has.
  package init(_ act: Act, of delivery: Delivery) {
    self.act = act
    self.delivery = delivery
  }
}
