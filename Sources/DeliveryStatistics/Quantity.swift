/// What the cube sums over class groups; measures are made of these.
package enum Quantity: Int, CaseIterable, Sendable {
  case groups
  case pupils
  case due
  case fulfilled
  case notHeld
  case notReported
  case closedHours
  case heldSessions
  case present
  case expected
}
