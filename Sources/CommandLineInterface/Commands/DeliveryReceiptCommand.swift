import ArgumentParser
import DeliveryLedger
import DeliveryModel
import Diagnostics
import Foundation

/// Gives the receipt of a report, or checks one.
struct DeliveryReceiptCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "receipt", abstract: Phrases.Help.deliveryReceipt.inHelp,
      discussion: Phrases.Help.deliveryReceiptMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.reportID))
  var report: ReportID?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.verify, value: "file"))
  var verify: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.publicKey, value: "key"))
  var publicKey: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (report == nil) != (verify == nil) else {
      throw ValidationError(Phrases.Proof.oneOf.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    if let verify { return try check(verify, in: dialogue) }
    guard let report else { return }
    let ledger = try dialogue.openLedger(database)
    guard let receipt = try ledger.receipt(for: report) else {
      throw Refusal("delivery.report.absent", at: report.text)
    }
    let isPage = output?.hasSuffix(".html") == true
    let bytes = isPage ? ReceiptPage.html(of: receipt) : Array(try receipt.file())
    try dialogue.deliver(String(decoding: bytes, as: UTF8.self), to: output)
    dialogue.noteKind(of: ledger)
  }

  private func check(_ file: String, in dialogue: Dialogue) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Refusal("file.unreadable", at: file, code: .missingInput)
    }
    if let receipt = SegmentReceipt(file: data) {
      return try check(receipt, at: file, in: dialogue)
    }
    guard let receipt = Receipt(file: data) else {
      throw Refusal("delivery.receipt.form", at: file)
    }
    if let fault = receipt.fault(key: try publicKey.map(SegmentArrival.key)) {
      let id =
        switch fault {
        case .form: "delivery.receipt.form"
        case .key: "delivery.receipt.key"
        default: "delivery.receipt.false"
        }
      throw Refusal(
        id, at: file, facts: ["what": Phrases.Proof.fault(fault.rawValue)[dialogue.language]])
    }
    try say(receipt, in: dialogue)
    if database.database != nil { try compare(receipt, at: file, in: dialogue) }
  }

  /// Checks what another ledger answered a segment with.
  private func check(_ receipt: SegmentReceipt, at file: String, in dialogue: Dialogue) throws {
    guard receipt.isGenuine(key: try publicKey.map(SegmentArrival.key)) else {
      let what = Phrases.Proof.fault("signature")[dialogue.language]
      throw Refusal("delivery.receipt.false", at: file, facts: ["what": what])
    }
    try dialogue.say(
      Phrases.Moving.verified,
      [
        "entries": dialogue.number(receipt.entries),
        "accepted": dialogue.number(receipt.accepted),
        "duplicate": dialogue.number(receipt.duplicate),
        "waiting": dialogue.number(receipt.waiting),
        "rejected": dialogue.number(receipt.rejected), "code": receipt.shortCode,
      ])
    if publicKey == nil { dialogue.note(Phrases.Proof.ownKey, ["key": receipt.publicKey]) }
    if receipt.isSynthetic { dialogue.note(Phrases.Result.synthetic) }
  }

  private func say(_ receipt: Receipt, in dialogue: Dialogue) throws {
    try dialogue.say(
      Phrases.Proof.verified,
      [
        "report": receipt.report, "group": receipt.group, "date": receipt.date,
        "lesson": receipt.lesson, "position": dialogue.number(receipt.position),
        "head": dialogue.number(receipt.headNumber), "code": receipt.shortCode,
      ])
    if publicKey == nil { dialogue.note(Phrases.Proof.ownKey, ["key": receipt.publicKey]) }
    if receipt.isSynthetic { dialogue.note(Phrases.Result.synthetic) }
  }

  /// Whether the ledger of today goes on from the head of the receipt.
  private func compare(_ receipt: Receipt, at file: String, in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    guard HexText.of(try ledger.publicKey()) == receipt.publicKey else {
      throw Refusal("delivery.receipt.key", at: file)
    }
    guard let old = receipt.signedHead, let new = try ledger.lastHead(),
      try ledger.extends(old, to: new)
    else { throw Refusal("delivery.receipt.inconsistent", at: file, code: .foreignData) }
    try dialogue.say(Phrases.Proof.consistent)
  }
}
