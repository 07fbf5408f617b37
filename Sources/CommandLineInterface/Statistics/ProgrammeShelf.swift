import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import LessonContent
import Programme

/// Gives the programme that a state of a ledger is counted by.
///
/// A past state is counted by the files that the ledger knew then, whatever became of the folder since; today's state by
/// the folder, so that who edits a calendar sees at once what it does.
struct ProgrammeShelf: Sendable {
  private let ledger: Ledger
  private let folder: Result<CountedProgramme, any Error>

  /// A shelf of a ledger and the folder beside it; a folder that cannot be read is refused when it is needed.
  init(_ ledger: Ledger, _ lessons: LessonsOption, in dialogue: Dialogue) {
    self.ledger = ledger
    folder = Result {
      let content = try dialogue.loadProgramme(lessons)
      return CountedProgramme(
        programme: try content.completeProgramme(of: dialogue.folder(lessons)), content: content)
    }
  }

  /// What the folder holds now.
  func ofFolder() throws -> CountedProgramme { try folder.get() }

  /// What numbers of today are counted by: the folder; marks of lessons count where numbers are split by them.
  func ofToday(wantsMarks: Bool = false) throws -> CountedProgramme {
    var counted = try folder.get()
    let known = try ledger.programmeFiles()
    guard !known.isEmpty else { return counted }
    counted.untold = counted.programme.files.names(differingFrom: known)
      .filter { wantsMarks || !ProgrammeFile(name: $0, bytes: []).isOfLesson }
    if !counted.untold.isEmpty { counted.note = .programmeUntold }
    return counted
  }

  /// What numbers of a past state are counted by: what the ledger knew then, and the folder where it knew nothing.
  func known(by registry: KnownRegistry) throws -> CountedProgramme {
    let files = try registry.programmeFiles()
    guard !files.isEmpty else {
      var counted = try folder.get()
      // Where not even the registry is that of then, one note says so of both.
      if registry.isOfThen { counted.note = .programmeOfToday }
      return counted
    }
    if let counted = try? folder.get(), !counted.programme.files.differs(from: files) {
      return counted
    }
    let content = ContentRepository(recorded: files, name: ledger.path).loadProgramme()
    // Rules that came since judge nothing that was counted by then.
    guard let programme = content.programme else { throw Refusal(content.diagnostics) }
    return CountedProgramme(programme: programme, content: content)
  }
}

extension Dialogue {
  /// Says which files the ledger has not been told of.
  func note(_ counted: CountedProgramme) {
    guard !counted.untold.isEmpty else { return }
    note(Phrases.Statistics.untoldFiles, ["files": counted.untold.joined(separator: ", ")])
  }
}
