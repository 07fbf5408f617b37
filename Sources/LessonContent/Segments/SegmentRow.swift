/// Pieces of two texts that stand side by side.
package struct SegmentRow: Hashable, Sendable {
  /// Which part of the lesson they stand in.
  package let section: TextSegment.Section
  /// The place of the piece of the first text, or nil when it has none here.
  package let left: Int?
  /// The place of the piece of the second text, or nil when it has none here.
  package let right: Int?
}

extension SegmentRow {
  /// The rows of two texts: sections by their place in a lesson, pieces within one by what they are, in order.
  package static func align(_ left: EditableText?, _ right: EditableText?) -> [SegmentRow] {
    let (first, second) = (left?.segments ?? [], right?.segments ?? [])
    let lefts = Dictionary(grouping: first.indices) { first[$0].section }
    let rights = Dictionary(grouping: second.indices) { second[$0].section }
    return Set(lefts.keys).union(rights.keys).sorted().flatMap { section in
      let (a, b) = (lefts[section] ?? [], rights[section] ?? [])
      let pairs = SequencePairing.pairs(
        a.map { first[$0].kind.code }, b.map { second[$0].kind.code })
      return pairs.map { pair in
        SegmentRow(section: section, left: pair.left.map { a[$0] }, right: pair.right.map { b[$0] })
      }
    }
  }
}
