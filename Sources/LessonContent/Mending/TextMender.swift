import Foundation

/// Puts right what word processors and telephones leave behind in a text, and changes nothing else.
///
/// It works on lines as they lie in the file, so that a file without such traces keeps every byte.
struct TextMender {
  private let labels: LabelMender

  /// A mender for the label words of a language; without any, labels are left alone.
  init(words: HeadingWords?) {
    labels = LabelMender(words: words)
  }

  /// The text put right, and what changed.
  func mend(_ text: String) -> (text: String, mends: [Mend]) {
    var mends: [Mend] = []
    var lines: [String] = []
    for (offset, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated()
    {
      var (mended, kinds) = mend(line: String(Substring(line)))
      if offset == 0, mended.unicodeScalars.first?.value == 0xFEFF {
        mended.unicodeScalars.removeFirst()
        kinds.insert(.byteOrderMark, at: 0)
      }
      if !kinds.isEmpty {
        mends.append(
          Mend(line: offset + 1, kinds: kinds, before: String(Substring(line)), after: mended))
      }
      lines.append(mended)
    }
    return mends.isEmpty ? (text, []) : (lines.joined(separator: "\n"), mends)
  }

  private func mend(line: String) -> (line: String, kinds: [Mend.Kind]) {
    var line = line
    var kinds: [Mend.Kind] = []
    let steps: [(Mend.Kind, (String) -> String)] = [
      (.space, SpaceMender.plainSpaces), (.invisible, SpaceMender.withoutInvisible),
      (.composed, { $0.precomposedStringWithCanonicalMapping }), (.hyphen, HyphenMender.mend),
      (.bullet, labels.mendBullet), (.lookAlike, labels.mendLetters), (.colon, labels.mendColon),
    ]
    for (kind, step) in steps {
      let mended = step(line)
      // Swift takes composed and decomposed letters for equal; bytes do not.
      guard !mended.utf8.elementsEqual(line.utf8) else { continue }
      line = mended
      kinds.append(kind)
    }
    return (line, kinds)
  }
}
