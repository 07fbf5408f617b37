import ArgumentParser
import DeliveryLedger
import Diagnostics
import Foundation

/// Writes what was reported since a head into a signed file for another ledger.
struct DeliveryExportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Phrases.Help.deliveryExport.inHelp,
      discussion: Phrases.Help.deliveryExportMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.since, value: "head"))
  var since: String

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.segmentFile, value: "file"))
  var output: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let head = try head(of: ledger)
    guard let export = try ledger.export(since: head, to: output) else {
      let last = try ledger.lastHead()?.number ?? 0
      throw Refusal("delivery.head.absent", at: since, facts: ["last": "\(last)"])
    }
    try dialogue.say(
      Phrases.Moving.exported,
      [
        "file": output, "entries": dialogue.number(export.entries),
        "since": dialogue.number(export.since), "through": dialogue.number(export.through),
      ])
    dialogue.note(Phrases.Moving.ownKey, ["key": HexText.of(try ledger.publicKey())])
    dialogue.noteKind(of: ledger)
  }

  /// The number of a head, or the head that the other ledger's receipt ends with.
  private func head(of ledger: Ledger) throws -> Int {
    if let number = Int(since) { return number }
    guard let data = FileManager.default.contents(atPath: since) else {
      throw Refusal("file.unreadable", at: since, code: .missingInput)
    }
    guard let receipt = SegmentReceipt(file: data), receipt.isGenuine(),
      receipt.sender == HexText.of(try ledger.publicKey()),
      try ledger.head(number: receipt.through)?.root.text == receipt.root
    else { throw Refusal("delivery.segment.receipt", at: since, code: .foreignData) }
    return receipt.through
  }
}
