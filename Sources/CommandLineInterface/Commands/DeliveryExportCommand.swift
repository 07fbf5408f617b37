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

  @Option(help: ArgumentHelp(Phrases.OptionHelp.maxSize, value: "size"))
  var maxSize: ByteSize?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if let maxSize, maxSize.bytes < Ledger.leastPart {
      throw ValidationError(Phrases.Moving.leastPart.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let parts = try parts(of: ledger, since: head(of: ledger))
    for part in parts {
      try dialogue.say(
        Phrases.Moving.exported,
        [
          "file": part.path, "entries": dialogue.number(part.entries),
          "since": dialogue.number(part.since), "through": dialogue.number(part.through),
        ])
    }
    if maxSize != nil {
      dialogue.note(Phrases.Moving.exportedParts, ["parts": dialogue.number(parts.count)])
    }
    dialogue.note(Phrases.Moving.ownKey, ["key": HexText.of(try ledger.publicKey())])
    dialogue.noteKind(of: ledger)
  }

  private func parts(of ledger: Ledger, since head: Int) throws -> [SegmentExport] {
    let parts =
      try maxSize.map { try ledger.export(since: head, limit: $0.bytes, to: path) }
      ?? ledger.export(since: head, to: output).map { [$0] }
    guard let parts else {
      let last = try ledger.lastHead()?.number ?? 0
      throw Refusal("delivery.head.absent", at: since, facts: ["last": "\(last)"])
    }
    return parts
  }

  /// `name.000012-000040.ext`: parts sorted by name are sorted by what they bring.
  private func path(since: Int, through: Int) -> String {
    func digits(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
    }
    let file = URL(fileURLWithPath: output)
    let stem =
      file.pathExtension.isEmpty ? output : String(output.dropLast(file.pathExtension.count + 1))
    let ending = file.pathExtension.isEmpty ? "" : "." + file.pathExtension
    return "\(stem).\(digits(since))-\(digits(through))\(ending)"
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
