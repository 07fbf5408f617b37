import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import EducationRegistry
import Programme
import StatisticsExport

/// One institution's sessions as sheets for print, in Kazakh and in Russian.
struct ExtractPage {
  /// The institution.
  let institution: Institution
  /// The days.
  let days: DayRange
  /// The sessions that count, the earliest first.
  let sessions: [Session]
  /// The head that they were read under.
  let head: TreeHead?
  /// The key that heads are signed with.
  let publicKey: String
  /// The titles of the programme's lessons, as the ledger was told of them.
  let titles: [String: Titles]
  /// Whether the data is made up.
  let isSynthetic: Bool

  /// The code of what the sessions say: the same sessions have the same code under any later head.
  var code: String {
    let lines = sessions.map { session in
      let parts: [String] = [
        "\(session.position)", session.report.text, session.group, session.lesson,
        session.day.iso, "\(session.pass?.number ?? 0)", session.notHeld?.code ?? "yes",
        ProofText.heads(session.present, session.enrolled), session.text?.text ?? "",
        "\(session.isConflict)",
      ]
      return parts.joined(separator: " ")
    }
    let heading = "qorgan-extract/1 \(institution.code) \(days.first.iso) \(days.last.iso)"
    return ShortCode.of(Array(([heading] + lines).joined(separator: "\n").utf8))
  }

  /// The file.
  func html() -> [UInt8] {
    ProofPage([InterfaceLanguage.kk, .ru].map(sheet)).html()
  }

  private func sheet(in language: InterfaceLanguage) -> ProofPage.Sheet {
    let words = Phrases.Proof.self
    let columns: [Sentence] = [
      words.date, words.group, words.lesson, words.pass, words.held, words.heads, words.text,
      words.position,
    ]
    let name = language == .kk ? institution.name.kk : institution.name.ru
    var sheet = ProofPage.Sheet(
      language: language.rawValue, title: words.extract[language],
      subtitle: words.extractSub.text(
        language,
        [
          "code": institution.code, "name": name, "from": DayText.text(days.first, language),
          "to": DayText.text(days.last, language),
        ]),
      facts: facts(in: language), columns: columns.map { $0[language] },
      rows: sessions.map { row($0, in: language) },
      notes: [words.limit[language], words.howToCompare[language]],
      codeName: words.code[language], code: code)
    sheet.warning = isSynthetic ? words.synthetic[language] : nil
    return sheet
  }

  private func facts(in language: InterfaceLanguage) -> [(name: String, value: String)] {
    let words = Phrases.Proof.self
    let held = sessions.count { $0.notHeld == nil }
    var facts = [
      (
        name: words.sessions[language],
        value: words.heldCount.text(
          language, ["held": "\(held)", "not": "\(sessions.count - held)"])
      )
    ]
    if let head {
      facts.append(
        (
          name: words.head[language],
          value: words.headText.text(
            language,
            ["number": "\(head.number)", "size": "\(head.size)", "root": head.root.text])
        ))
      facts.append(
        (
          name: words.headReceivedAt[language], value: DayText.text(head.receivedAt, language)
        ))
    }
    facts.append((name: words.key[language], value: publicKey))
    return facts
  }

  private func lesson(_ session: Session, in language: InterfaceLanguage) -> String {
    guard let title = titles[session.lesson] else { return session.lesson }
    return "\(language == .kk ? title.kk : title.ru) (\(session.lesson))"
  }

  private func row(_ session: Session, in language: InterfaceLanguage) -> [String] {
    let words = Phrases.Proof.self
    let held = session.notHeld.map { Phrases.Reason.of($0.code)[language] }
    let mark = session.isConflict ? " (\(words.state("conflict")[language]))" : ""
    return [
      session.day.iso, session.group, lesson(session, in: language),
      session.pass.map { "\($0.number)" } ?? "–",
      (held ?? Phrases.Reason.held[language]) + mark,
      session.notHeld == nil ? ProofText.heads(session.present, session.enrolled) : "–",
      session.text?.text ?? words.textInForce[language], "\(session.position)",
    ]
  }
}
