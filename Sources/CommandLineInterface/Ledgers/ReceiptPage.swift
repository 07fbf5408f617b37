import Chronology
import DeliveryLedger
import Diagnostics
import StatisticsExport

/// A receipt as a sheet for print, in Kazakh and in Russian.
enum ReceiptPage {
  /// The file.
  static func html(of receipt: Receipt) -> [UInt8] {
    ProofPage([InterfaceLanguage.kk, .ru].map { sheet(of: receipt, in: $0) }).html()
  }

  private static func sheet(of receipt: Receipt, in language: InterfaceLanguage) -> ProofPage.Sheet
  {
    let words = Phrases.Proof.self
    let held =
      receipt.held == "yes"
      ? Phrases.Reason.held[language]
      : Phrases.Reason.notHeld[language] + ": " + Phrases.Reason.of(receipt.held)[language]
    let date = SchoolDay(iso: receipt.date).map { DayText.text($0, language) } ?? receipt.date
    let facts: [(Sentence, String)] = [
      (words.number, receipt.report), (words.institution, receipt.institution),
      (words.group, receipt.group), (words.lesson, receipt.lesson),
      (words.pass, receipt.pass == 0 ? "–" : "\(receipt.pass)"), (words.date, date),
      (words.held, held), (words.heads, ProofText.heads(receipt.present, receipt.enrolled)),
      (words.text, receipt.text.isEmpty ? words.textInForce[language] : receipt.text),
      (words.state, words.state(receipt.state.rawValue)[language]),
      (
        words.receivedAt, DayText.text(Instant(milliseconds: receipt.receivedAt), language)
      ),
      (words.position, "\(receipt.position)"),
      (
        words.head,
        words.headText.text(
          language,
          [
            "number": "\(receipt.headNumber)", "size": "\(receipt.treeSize)", "root": receipt.root,
          ])
      ),
      (words.key, receipt.publicKey),
    ]
    var sheet = ProofPage.Sheet(
      language: language.rawValue, title: words.receipt[language],
      subtitle: words.receiptSub[language],
      facts: facts.map { (name: $0.0[language], value: $0.1) },
      notes: [words.limit[language], words.howToVerify[language]],
      codeName: words.code[language], code: receipt.shortCode)
    sheet.warning = receipt.isSynthetic ? words.synthetic[language] : nil
    return sheet
  }
}
