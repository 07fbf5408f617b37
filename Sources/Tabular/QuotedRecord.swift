import Glibc

/// The end of one record that has quotes in it, and where its fields are (RFC 4180, section 2).
struct QuotedRecord {
  /// The place of its line feed, or the end of the bytes.
  var end = 0
  /// How many fields were found.
  var count = 0
  /// What is wrong with its form.
  var flaw: CSVFlaw?
  /// Whether the bytes ended before the record surely did.
  var reachesEnd = false

  private let base: UnsafePointer<UInt8>
  private let limit: Int
  private let separator: UInt8
  private let fields: UnsafeMutablePointer<CSVField>
  private let unescaped: UnsafeMutablePointer<UInt8>?
  private var unescapedCount = 0

  private static let quote = UInt8(ascii: "\"")

  /// Reads the record that begins at a place into room for ``CSVReader/columnLimit`` fields.
  ///
  /// Doubled quotes are undone in `unescaped`, which is nil when only the record's end matters.
  init(
    at start: Int, in base: UnsafePointer<UInt8>, limit: Int, separator: UInt8,
    fields: UnsafeMutablePointer<CSVField>, unescaped: UnsafeMutablePointer<UInt8>?
  ) {
    self.base = base
    self.limit = limit
    self.separator = separator
    self.fields = fields
    self.unescaped = unescaped
    var place = start
    while true {
      let next =
        place < limit && base[place] == Self.quote ? quotedField(at: place) : plainField(at: place)
      guard let next else {
        breakOff(at: start)
        return
      }
      place = next
      if place >= limit {
        end = limit
        reachesEnd = true
        return
      }
      if base[place] == 10 {
        end = place
        return
      }
      place += 1
    }
  }

  /// Reads up to the separator, the line feed or the end, and returns its place.
  private mutating func plainField(at start: Int) -> Int {
    var place = start
    while place < limit, base[place] != separator, base[place] != 10 { place += 1 }
    append(start, endWithoutReturn(start, place))
    return place
  }

  /// Reads a quoted field; nil when its quote is never closed.
  private mutating func quotedField(at start: Int) -> Int? {
    var place = start + 1
    var hasDoubled = false
    while true {
      let reach = min(limit, start + 1 + CSVReader.fieldLimit + 1)
      guard place < reach, let found = memchr(base + place, Int32(Self.quote), reach - place)
      else {
        reachesEnd = reach == limit
        return nil
      }
      let close = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
      if close + 1 < limit, base[close + 1] == Self.quote {
        hasDoubled = true
        place = close + 2
        continue
      }
      return closed(from: start, at: close, hasDoubled: hasDoubled)
    }
  }

  private mutating func closed(from start: Int, at close: Int, hasDoubled: Bool) -> Int {
    var place = close + 1
    if place < limit, base[place] == 13, place + 1 >= limit || base[place + 1] == 10 { place += 1 }
    if place >= limit || base[place] == separator || base[place] == 10 {
      if hasDoubled, unescaped != nil {
        appendUnescaped(start + 1, close)
      } else {
        append(start + 1, close)
      }
      return place
    }
    flaw = flaw ?? .strayQuote
    while place < limit, base[place] != separator, base[place] != 10 { place += 1 }
    append(start, endWithoutReturn(start, place))
    return place
  }

  /// A quote that is never closed: the record is its first line, and the next line is a record of its own.
  private mutating func breakOff(at start: Int) {
    flaw = .unclosedQuote
    count = 0
    var place = plainField(at: start)
    while place < limit, base[place] != 10 {
      place = plainField(at: place + 1)
    }
    if place >= limit { reachesEnd = true }
    end = place
  }

  private func endWithoutReturn(_ start: Int, _ end: Int) -> Int {
    let isLast = end >= limit || base[end] == 10
    return isLast && end > start && base[end - 1] == 13 ? end - 1 : end
  }

  private mutating func append(_ start: Int, _ end: Int) {
    if end - start > CSVReader.fieldLimit { flaw = flaw ?? .fieldTooLong }
    guard count < CSVReader.columnLimit else {
      flaw = flaw ?? .tooManyFields
      return
    }
    fields[count] = CSVField(start: Int32(start), end: Int32(end))
    count += 1
  }

  private mutating func appendUnescaped(_ start: Int, _ end: Int) {
    guard let unescaped, count < CSVReader.columnLimit else { return append(start, end) }
    let first = unescapedCount
    var place = start
    while place < end {
      unescaped[unescapedCount] = base[place]
      unescapedCount += 1
      place += base[place] == Self.quote ? 2 : 1
    }
    fields[count] = CSVField(start: ~Int32(first), end: ~Int32(unescapedCount))
    count += 1
  }
}
