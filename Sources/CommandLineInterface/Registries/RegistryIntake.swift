import DeliveryLedger
import Diagnostics
import EducationRegistry
import Foundation
import RegistryExchange

/// A registry that comes in: read from whatever it is in, and held against what the ledger knows.
struct RegistryIntake {
  /// The registry as the ledger would have it.
  let registry: RegistrySnapshot
  /// The registry as the ledger has it; nil where there is no ledger yet.
  let known: RegistrySnapshot?
  /// What an export has beside the registry; nil for tables.
  let counts: OneRosterFiles.Counts?

  /// Reads a folder, a workbook or an export.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - ledger: What is known; nil where there is no ledger yet.
  ///   - compares: Whether the known registry is wanted in any case.
  ///   - dialogue: Is told of warnings.
  /// - Throws: A ``Refusal`` with everything that is wrong.
  init(_ path: String, ledger: Ledger?, compares: Bool, in dialogue: Dialogue) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal("registry.source.missing", at: path, code: .missingInput)
    }
    var known: RegistrySnapshot?
    var read: (registry: RegistrySnapshot, diagnostics: [Diagnostic])
    if OneRosterFiles.isExport(path) {
      known = try ledger?.registry()
      let found = OneRosterFiles.read(path, known: known)
      read = (found.registry, found.diagnostics)
      counts = found.counts
    } else {
      counts = nil
      read = RegistryFiles.read(path)
      // Tables may refer to what is known already; reading that costs as much as the tables, so only when they do.
      if Self.refersToKnown(read.diagnostics), let ledger {
        known = try ledger.registry()
        read = RegistryFiles.read(path, known: known)
      }
    }
    guard !read.diagnostics.hasErrors else { throw Refusal(read.diagnostics) }
    if known == nil, let ledger, try compares || ledger.hasDecisions() {
      known = try ledger.registry()
    }
    if let known {
      let held = KeptDecisions.hold(read.registry, against: known, file: path)
      read = (held.registry, read.diagnostics + held.warnings)
    }
    dialogue.report(read.diagnostics)
    registry = read.registry
    self.known = known
  }

  private static func refersToKnown(_ diagnostics: [Diagnostic]) -> Bool {
    let ids = [
      "registry.file.missing", "registry.institution.unknown", "registry.district.unknown",
    ]
    return diagnostics.contains { ids.contains($0.id) }
  }
}
