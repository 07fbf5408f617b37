import DeliveryLedger
import Diagnostics
import DisclosureControl

extension DisclosurePolicy {
  /// The policy of options, else of settings, else five and ten; refused where it would protect nobody.
  init(threshold: String?, outside: String?, _ settings: Settings) throws {
    let own = try Self.count(
      threshold, "--threshold", settings.threshold, "QORGAN_THRESHOLD", least: Self.leastThreshold)
    let other = try Self.count(
      outside, "--outside-threshold", settings.outsideThreshold, "QORGAN_OUTSIDE_THRESHOLD",
      least: Self.leastOutsideThreshold)
    let standard = DisclosurePolicy()
    self.init(
      threshold: own ?? standard.threshold,
      outsideThreshold: other ?? max(standard.outsideThreshold, own ?? 0))
  }

  /// The policy under which a publication went out: the database keeps it with every number.
  init(of stored: StoredPublication, outside: Int?) {
    let standard = DisclosurePolicy()
    func threshold(_ zeros: ProtectionRule.Zeros) -> Int? {
      stored.numbers.first { $0.zeros == zeros.rawValue }?.threshold
    }
    self.init(
      threshold: threshold(.shown) ?? standard.threshold,
      outsideThreshold: threshold(.withheld) ?? outside ?? standard.outsideThreshold)
  }

  private static func count(
    _ option: String?, _ name: String, _ setting: String?, _ variable: String, least: Int
  ) throws -> Int? {
    guard let text = option ?? setting else { return nil }
    guard let count = Int(text), (least...mostThreshold).contains(count) else {
      throw Refusal(
        "statistics.threshold", at: option == nil ? variable : name,
        facts: ["found": text, "least": "\(least)", "most": "\(mostThreshold)"])
    }
    return count
  }
}

extension DisclosureFault {
  /// The numbers that it is about, by name and without their values.
  var reason: String {
    switch self {
    case .negative(let key), .contradiction(let key, _, _), .notAdditive(let key, _, _, _),
      .unprotectable(let key):
      key.text
    case .exposed(let intervals): intervals.prefix(5).map(\.key.text).joined(separator: "; ")
    case .solver(let status): "Clp \(status)"
    }
  }
}
