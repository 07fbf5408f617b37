/// The paper of a print kit.
package enum PaperSize: String, CaseIterable, Sendable {
  case a4
  case a5

  /// The size as a style sheet has it.
  var styleName: String { rawValue.uppercased() }
}
