/// A closure of the nation has no code, any other has one.
enum ClosureCodeCheck {
  @Sendable static func finding(of closure: Closure) -> RegistryFinding? {
    guard (closure.scope == .nation) != closure.code.isEmpty else { return nil }
    return RegistryFinding(
      error: "registry.closure.code",
      ["scope": closure.scope.rawValue, "code": closure.code])
  }
}
