import DeliveryStatistics
import Diagnostics

/// Numbers as a person reads them.
struct NumberText {
  /// The sign of a cell with nothing to count.
  static let missing = "–"
  /// The sign of a withheld cell.
  static let suppressed = "··"

  /// The sign of a total that parts do not add up to.
  static let refused = "×"

  /// The language whose separators hold.
  let language: InterfaceLanguage

  /// Groups of three digits: `1 234 567` with no-break spaces, in English `1,234,567`.
  func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 {
        text += language == .en ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }

  /// `53,4%`, in Russian `53,4 %`, in English `53.4%`.
  func percent(perMille: Int) -> String {
    let whole = count(perMille / 10)
    return switch language {
    case .kk: "\(whole),\(perMille % 10)%"
    case .ru: "\(whole),\(perMille % 10)\u{A0}%"
    case .en: "\(whole).\(perMille % 10)%"
    }
  }

  /// A number: a share in per cent, anything else as a count.
  func figure(_ figure: Figure) -> String {
    figure.perMille.map(percent) ?? count(figure.count)
  }

  /// A cell, by its state.
  func cell(_ cell: TableCell) -> String {
    switch cell {
    case .value(let figure), .zero(let figure): self.figure(figure)
    case .missing: Self.missing
    case .suppressed: Self.suppressed
    }
  }

  /// Both counts of a share; nil for anything else.
  func counts(_ cell: TableCell) -> String? {
    guard let figure = cell.figure, let outOf = figure.outOf else { return nil }
    return ReportWords.outOf.text(
      language, ["count": count(figure.count), "outOf": count(outOf)])
  }

  /// A difference with its sign: a count with its per cent, or points of a percentage.
  func change(_ change: Change) -> String {
    let sign = change.difference > 0 ? "+" : change.difference < 0 ? "−" : "±"
    if change.isOfShares {
      let value = decimal(tenths: abs(change.difference))
      return ReportWords.points.text(language, ["value": "\(sign)\(value)"])
    }
    let count = "\(sign)\(self.count(abs(change.difference)))"
    return change.perMille.map { "\(count) (\(sign)\(percent(perMille: abs($0))))" } ?? count
  }

  private func decimal(tenths: Int) -> String {
    "\(count(tenths / 10))\(language == .en ? "." : ",")\(tenths % 10)"
  }

  /// How many institutions of how many are silent; nothing to say where there are none.
  func silent(_ reporting: Reporting) -> String {
    reporting.institutions == 0
      ? Self.missing : "\(count(reporting.silent))/\(count(reporting.institutions))"
  }
}
