/// One figure of a benchmark, beside its peer's where there is one.
struct BenchLine {
  /// The dotted name, such as `plan.expand`.
  let name: String
  /// The figure.
  let value: Double
  /// Its unit.
  let unit: String
  /// The peer's figure in the same unit; nil when there is no peer or it is not installed.
  var peer: Double?
  /// What stands in place of a peer's figure: `none`, or why it was skipped.
  var remark = "none"

  /// The heading of the output.
  static let heading = "name,value,unit,peer,ratio"

  /// `name,value,unit,peer,ratio`; the ratio is value over peer.
  var text: String {
    let beside = peer.map(Self.text) ?? remark
    let ratio = peer.map { Self.text(value / $0) } ?? ""
    return "\(name),\(Self.text(value)),\(unit),\(beside),\(ratio)"
  }

  /// Three digits after the point, trailing zeros dropped.
  private static func text(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    var digits = String(thousandths.magnitude % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let whole = (thousandths < 0 ? "-" : "") + String(thousandths.magnitude / 1000)
    return digits.isEmpty ? whole : "\(whole).\(digits)"
  }
}
