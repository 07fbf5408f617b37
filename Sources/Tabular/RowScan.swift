import Glibc

/// Walks over a block's records, a 64-bit word at a time where there are no quotes.
struct RowScan {
  let base: UnsafePointer<UInt8>
  let limit: Int
  let separator: UInt8
  let fields: UnsafeMutablePointer<CSVField>
  let unescaped: UnsafeMutablePointer<UInt8>

  private let separators: UInt64
  private var word: Int
  private var pending: UInt64 = 0
  private var nextQuote: Int
  private var start = 0
  private var nextLine: Int

  private var rowStart = 0
  private var rowEnd = 0
  private var rowLine = 0
  private var count = 0
  private var flaw: CSVFlaw?

  init(
    base: UnsafePointer<UInt8>, limit: Int, separator: UInt8, line: Int, hasQuotes: Bool,
    fields: UnsafeMutablePointer<CSVField>, unescaped: UnsafeMutablePointer<UInt8>
  ) {
    self.base = base
    self.limit = limit
    self.separator = separator
    self.fields = fields
    self.unescaped = unescaped
    separators = WordScan.pattern(separator)
    nextLine = line
    word = -8
    nextQuote = hasQuotes ? 0 : limit
    if hasQuotes { nextQuote = quote(from: 0) }
  }

  /// The row that the last step came to.
  var row: CSVRow {
    CSVRow(
      base: base, unescaped: unescaped, fields: fields, count: count, line: rowLine, flaw: flaw,
      endsWithoutNewline: rowEnd >= limit, start: rowStart,
      end: rowEnd > rowStart && base[rowEnd - 1] == 13 ? rowEnd - 1 : rowEnd)
  }

  /// Steps to the next row; false when there is none.
  mutating func advance() -> Bool {
    while start < limit {
      rowStart = start
      rowLine = nextLine
      flaw = nil
      rowEnd = plainRow()
      if nextQuote < rowEnd {
        rowEnd = quotedRow()
      } else {
        nextLine += 1
      }
      start = rowEnd + 1
      if count == 1, fields[0].end == fields[0].start, flaw == nil { continue }
      return true
    }
    return false
  }

  /// Splits the row that begins at `start` as if it had no quotes, and returns the place of its line feed.
  @inline(__always)
  private mutating func plainRow() -> Int {
    var fieldStart = start
    var found = 0
    while true {
      while pending == 0 {
        word &+= 8
        guard word < limit else { return finish(found, fieldStart, limit) }
        let bytes = UnsafeRawPointer(base + word).loadUnaligned(as: UInt64.self)
        pending =
          WordScan.matches(bytes, separators) | WordScan.matches(bytes, WordScan.pattern(10))
      }
      let place = word &+ pending.trailingZeroBitCount &>> 3
      pending &= pending &- 1
      if base[place] == 10 { return finish(found, fieldStart, place) }
      if found < CSVReader.columnLimit - 1 {
        fields[found] = CSVField(
          start: Int32(truncatingIfNeeded: fieldStart), end: Int32(truncatingIfNeeded: place))
        found &+= 1
        fieldStart = place &+ 1
      } else {
        flaw = .tooManyFields
      }
    }
  }

  @inline(__always)
  private mutating func finish(_ found: Int, _ fieldStart: Int, _ place: Int) -> Int {
    var end = place
    if end > fieldStart, base[end - 1] == 13 { end -= 1 }
    fields[found] = CSVField(
      start: Int32(truncatingIfNeeded: fieldStart), end: Int32(truncatingIfNeeded: end))
    count = found &+ 1
    if place - start > CSVReader.fieldLimit { checkLengths() }
    return place
  }

  private mutating func checkLengths() {
    for field in UnsafeBufferPointer(start: fields, count: count)
    where Int(field.end - field.start) > CSVReader.fieldLimit {
      flaw = flaw ?? .fieldTooLong
    }
  }

  private mutating func quotedRow() -> Int {
    let record = QuotedRecord(
      at: start, in: base, limit: limit, separator: separator, fields: fields, unescaped: unescaped)
    count = record.count
    flaw = record.flaw
    let lines = UnsafeBufferPointer(start: base + start, count: record.end - start)
    nextLine += WordScan.newlines(in: lines) + 1
    resume(at: record.end + 1)
    return record.end
  }

  /// Takes up the plain scan at a place behind a quoted record.
  private mutating func resume(at place: Int) {
    nextQuote = quote(from: place)
    word = place & ~7
    pending = 0
    guard word < limit else { return }
    let bytes = UnsafeRawPointer(base + word).loadUnaligned(as: UInt64.self)
    let found = WordScan.matches(bytes, separators) | WordScan.matches(bytes, WordScan.pattern(10))
    pending = found & (~0 << UInt64((place & 7) * 8))
  }

  private func quote(from place: Int) -> Int {
    guard place < limit,
      let found = memchr(base + place, Int32(UInt8(ascii: "\"")), limit - place)
    else { return limit }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }
}
