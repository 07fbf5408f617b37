import Diagnostics
import Foundation

/// What a learning system takes, refuses and misreads: data, in `lms-profiles.json`.
package struct LMSProfile: Decodable, Sendable {
  /// What a system does with a package that breaks a rule.
  package enum Effect: String, Sendable {
    /// It does not take the package.
    case refuses
    /// It takes the package, and something in it does not work.
    case misreads
  }

  /// What one system does about one breach.
  package struct Verdict: Hashable, Sendable {
    /// The system's id.
    package let system: String
    /// What it does.
    package let effect: Effect
    /// How that is known.
    package let evidence: String
  }

  /// Its id, such as `moodle`.
  package let id: String
  /// Its name.
  package let name: String
  private let takes: [String]
  private let refuses: [String: String]
  private let misreads: [String: String]

  /// The systems that are known, by name.
  package static let all: [LMSProfile] = {
    let data = Data(Asset.bytes("packs/lms-profiles.json"))
    guard let profiles = try? JSONDecoder().decode([LMSProfile].self, from: data) else {
      preconditionFailure("lms-profiles.json lacks something")
    }
    return profiles
  }()

  /// The system of an id, or nil.
  package static func named(_ id: String) -> LMSProfile? {
    all.first { $0.id == id }
  }

  /// Whether it takes packages of a kind at all.
  package func takes(_ kind: PackageKind) -> Bool {
    takes.contains(kind.rawValue)
  }

  /// The ids of all the rules that it acts upon.
  package var rules: [String] { (Array(refuses.keys) + Array(misreads.keys)).sorted() }

  /// What it does with a package that breaks a rule; nil when it does not mind.
  package func verdict(on id: String) -> Verdict? {
    if let evidence = refuses[id] {
      return Verdict(system: self.id, effect: .refuses, evidence: evidence)
    }
    return misreads[id].map { Verdict(system: self.id, effect: .misreads, evidence: $0) }
  }
}
