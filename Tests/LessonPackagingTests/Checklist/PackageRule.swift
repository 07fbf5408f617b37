import Testing

/// One rule of the checklist of what learning systems ask of a package.
struct PackageRule: Sendable, CustomTestStringConvertible {
  let number: Int
  let promise: String
  let holds: @Sendable (OpenedPackage) -> Bool

  init(_ number: Int, _ promise: String, _ holds: @escaping @Sendable (OpenedPackage) -> Bool) {
    self.number = number
    self.promise = promise
    self.holds = holds
  }

  var testDescription: String { "rule \(number): \(promise)" }
}
