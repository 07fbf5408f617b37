package import Chronology
import Foundation
import GRDB
package import Programme

extension Ledger {
  /// The files of the programme as the ledger was last told; empty when it never was.
  package func programmeFiles() throws -> [ProgrammeFile] {
    try read { try Self.programmeFiles($0) }
  }

  /// Tells the ledger of a programme, as an import does, where it knows another.
  ///
  /// - Parameters:
  ///   - programme: The programme with the files that it was read from.
  ///   - now: When it is received.
  /// - Throws: A ``LedgerError``.
  package func tell(_ programme: LessonProgramme, now: Instant) throws {
    guard try programme.files.differs(from: programmeFiles()) else { return }
    try write { db in
      try guardClock(now, db)
      _ = try lessonNumbers(programme, now: now, db)
    }
  }

  /// Brings the recorded files into line with those of a programme; one that is gone keeps its row without bytes.
  ///
  /// A programme that was not read from files says nothing of them.
  static func synchroniseFiles(of programme: LessonProgramme, _ db: Database) throws {
    guard !programme.files.isEmpty else { return }
    var known: [String: [UInt8]?] = [:]
    let rows = try RawStatement(db, allProgrammeFiles)
    while try rows.next() {
      known.updateValue(rows.isNull(1) ? nil : Array(rows.bytes(1)), forKey: rows.text(0))
    }
    let put = try db.makeStatement(sql: putProgrammeFile)
    for file in programme.files {
      if let old = known.removeValue(forKey: file.name), old == file.bytes { continue }
      try put.execute(arguments: [file.name, Data(file.bytes)])
    }
    for (name, bytes) in known.sorted(by: { $0.key < $1.key }) where bytes != nil {
      try put.execute(arguments: [name, nil])
    }
  }

  private static func programmeFiles(_ db: Database) throws -> [ProgrammeFile] {
    var files: [ProgrammeFile] = []
    let rows = try RawStatement(db, allProgrammeFiles)
    while try rows.next() {
      guard !rows.isNull(1) else { continue }
      files.append(ProgrammeFile(name: rows.text(0), bytes: Array(rows.bytes(1))))
    }
    return files
  }
}

extension [ProgrammeFile] {
  /// The names of the files that are otherwise in another version, or in one of the two alone.
  package func names(differingFrom other: [ProgrammeFile]) -> [String] {
    let (one, two) = (Set(self), Set(other))
    return Set(one.symmetricDifference(two).map(\.name)).sorted()
  }

  /// Whether any is.
  package func differs(from other: [ProgrammeFile]) -> Bool {
    !names(differingFrom: other).isEmpty
  }
}
