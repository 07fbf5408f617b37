import DeliveryLedger
import Diagnostics
import Foundation
import LessonContent

/// Takes in a segment of another ledger's journal, and answers it.
struct SegmentArrival {
  /// The segment's file.
  let file: String
  /// The key that a person vouches for, as it was typed.
  let publicKey: String?
  /// The database.
  let database: DatabaseOption
  /// The lessons.
  let lessons: LessonsOption

  /// Where the answer is written.
  var answer: String { file + ".receipt.json" }

  func perform(in dialogue: Dialogue) async throws {
    let ledger = try dialogue.openLedger(database)
    let content = try dialogue.loadProgramme(lessons)
    var request = SegmentImport(
      file: file, publicKey: try publicKey.map(Self.key),
      programme: try content.completeProgramme(of: dialogue.folder(lessons)),
      calendars: content.calendars, now: dialogue.surroundings.now())
    let (receipt, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.importing), in: dialogue
    ) { advance in
      request.progress = { advance(Int($0 * 1000), 1000) }
      return try ledger.importSegment(request)
    }
    try OutputFile.write(Array(try receipt.file()), to: answer)
    try dialogue.say(
      Phrases.Moving.imported,
      [
        "entries": dialogue.number(receipt.entries),
        "accepted": dialogue.number(receipt.accepted),
        "duplicate": dialogue.number(receipt.duplicate),
        "waiting": dialogue.number(receipt.waiting),
        "rejected": dialogue.number(receipt.rejected),
        "through": dialogue.number(receipt.through),
      ])
    for (reason, count) in receipt.reasons.sorted(by: { $0.key < $1.key }) {
      let words = Words.of(reason)?.summary.text(dialogue.language) ?? reason
      dialogue.note(
        Phrases.Moving.reason, ["count": dialogue.number(count), "reason": words, "id": reason])
    }
    dialogue.note(Phrases.Moving.answer, ["file": answer, "code": receipt.shortCode])
    dialogue.noteKind(of: ledger)
    if receipt.rejected > 0 { throw Refusal([]) }
  }

  static func key(_ text: String) throws -> [UInt8] {
    guard let bytes = HexText.bytes(of: text), bytes.count == 32 else {
      throw Refusal("delivery.receipt.key", at: text)
    }
    return bytes
  }
}
