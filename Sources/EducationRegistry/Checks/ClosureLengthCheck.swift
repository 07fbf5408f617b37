import Chronology

/// A closure of more than 60 days is likely a slip of the year.
enum ClosureLengthCheck {
  @Sendable static func finding(of closure: Closure) -> RegistryFinding? {
    guard closure.days.count > 60 else { return nil }
    return RegistryFinding(
      warning: "registry.closure.length", ["days": "\(closure.days.count)"])
  }
}
