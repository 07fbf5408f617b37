import Diagnostics
import Foundation
package import ZipArchive

/// Says of packages what they are, whether they conform, and what learning systems would make of them.
///
/// Nothing is unpacked to disk, nothing is asked of the network, and what a package may cost is bounded.
package struct PackageChecker: Sendable {
  private let system: LMSProfile?
  private let limits: ZipLimits
  private let familiar = FamiliarFiles()

  /// A checker.
  ///
  /// - Parameters:
  ///   - system: Whose judgement counts; without one, the standards'.
  ///   - limits: How much of a package is read.
  package init(for system: LMSProfile? = nil, limits: ZipLimits = ZipLimits()) {
    self.system = system
    self.limits = limits
  }

  /// The packages of files and folders, checked on all cores, in the order in which they were named.
  package func check(files: [String]) async throws -> [PackageVerdict] {
    let packages = files.flatMap(Self.packages)
    return try await ParallelMap.map(packages) { file in
      guard let bytes = Self.bytes(of: file, limit: limits.archiveBytes) else {
        return Self.unread(file)
      }
      return check(bytes, named: file)
    }
  }

  /// The verdict on one package in memory.
  package func check(_ bytes: [UInt8], named file: String) -> PackageVerdict {
    let package = ForeignPackage(bytes, named: file, limits: limits, familiar: familiar)
    let checks = PackageCheck.all.filter { $0.kinds.contains(package.kind) }
    var findings = checks.flatMap { check in
      check.faults(package).map { finding(check, $0, in: package) }
    }
    if let system {
      findings.removeAll { finding in !finding.systems.contains { $0.system == system.id } }
      if !system.takes(package.kind) { findings.insert(refusal(of: package, by: system), at: 0) }
    }
    return PackageVerdict(
      file: file, kind: package.kind, edition: package.edition, bytes: bytes.count,
      checks: checks, findings: findings)
  }

  private func finding(
    _ check: PackageCheck, _ fault: PackageFault, in package: ForeignPackage
  ) -> PackageFinding {
    let place = fault.file.isEmpty ? package.name : "\(package.name)/\(fault.file)"
    return PackageFinding(
      check: check,
      diagnostic: Diagnostic(
        check.id, severity: system == nil ? check.severity : .error,
        at: Place(file: place, line: fault.line), facts: fault.facts),
      systems: LMSProfile.all
        .filter { package.kind == .unknown || $0.takes(package.kind) }
        .compactMap { $0.verdict(on: check.id) })
  }

  private func refusal(of package: ForeignPackage, by system: LMSProfile) -> PackageFinding {
    let diagnostic = Diagnostic(
      PackageCheck.formatTaken.id, at: Place(file: package.name),
      facts: ["system": system.name, "kind": package.kind.title])
    return PackageFinding(check: .formatTaken, diagnostic: diagnostic, systems: [])
  }

  private static func unread(_ file: String) -> PackageVerdict {
    let finding = PackageFinding(
      check: .fileRead, diagnostic: Diagnostic(PackageCheck.fileRead.id, at: Place(file: file)),
      systems: [])
    return PackageVerdict(
      file: file, kind: .unknown, edition: "", bytes: 0, checks: [.fileRead], findings: [finding])
  }

  /// A folder stands for the packages in it.
  private static func packages(in path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let endings = [".zip", ".epub", ".imscc"]
    return names.filter { name in endings.contains { name.lowercased().hasSuffix($0) } }
      .sorted().map { "\(path)/\($0)" }
  }

  private static func bytes(of file: String, limit: Int) -> [UInt8]? {
    // A pipe would hold up whoever opens it.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    let count = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let step = read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        guard step > 0 || step < 0 && errno == EINTR else { break }
        filled += max(0, step)
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
