package import Chronology
package import Diagnostics
package import LessonContent
package import Programme
import ZipArchive

/// One school's week as one file: the lessons of its groups, each in the group's language, for screen and paper.
package struct WeekPack: Sendable {
  /// The institution's code.
  let institution: String
  /// The institution's name.
  let name: Titles
  /// The Monday of the week.
  let monday: SchoolDay
  /// Its class hours in order.
  let sessions: [WeekSession]

  /// A school's week.
  package init(institution: String, name: Titles, monday: SchoolDay, sessions: [WeekSession]) {
    self.institution = institution
    self.name = name
    self.monday = monday
    self.sessions = sessions.sorted {
      ($0.day, $0.minute, $0.group) < ($1.day, $1.minute, $1.group)
    }
  }

  /// The name of the file: the code's letters and digits, and the Monday.
  package var fileName: String {
    let code = institution.lowercased().map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    return "\(String(code)).\(monday.iso).zip"
  }

  /// The file, and what is wrong with lessons that it should hold.
  package func build(
    from repository: LoadedRepository, drafts: Bool = false
  ) throws(PackFault) -> (bytes: [UInt8], lessons: Int, diagnostics: [Diagnostic]) {
    let wanted = Set(sessions.compactMap(\.lesson))
    let selection = PackSelection(
      repository,
      PackOptions(lessons: wanted, formats: [.html, .print], day: monday, drafts: drafts))
    let pairs = Set(
      sessions.compactMap { session in
        session.lesson.map { "\($0.text).\(session.language.code)" }
      })
    let packs = selection.jobs.joined().filter { job in
      job.parts.allSatisfy(pairs.contains) && !job.stem.hasSuffix(".light")
    }.map(PackRenderer.pack)
    let stems = Set(packs.map(\.stem))
    let pages = WeekPage.pages(of: self, packed: stems).flatMap { page in
      page.isFirst
        ? [
          ("index.html", PageTemplates.bytes(of: page)), (page.file, PageTemplates.bytes(of: page)),
        ]
        : [(page.file, PageTemplates.bytes(of: page))]
    }
    return (
      try Self.zip(pages, packs, named: fileName), stems.count,
      (selection.diagnostics + packs.flatMap(PackValidator.faults)).sorted()
    )
  }

  private static func zip(
    _ pages: [(String, [UInt8])], _ packs: [RenderedPack], named name: String
  ) throws(PackFault) -> [UInt8] {
    do throws(ZipFault) {
      var writer = ZipWriter()
      for (file, bytes) in pages { try writer.add(ZipEntry(file, bytes)) }
      for pack in packs {
        for file in pack.files {
          guard case .page(let bytes) = file.body else { continue }
          try writer.add(ZipEntry(pack.name(of: file), bytes))
        }
      }
      return try writer.finish()
    } catch {
      throw .notPacked(name, "\(error)")
    }
  }
}
