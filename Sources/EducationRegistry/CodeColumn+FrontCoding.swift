/// Codes as what each shares with the one before, and the rest: 12 bytes of a code become 4.
extension CodeColumn {
  /// Some codes, the first of them whole: a byte that says how many bytes are the one before's, one that says how many
  /// follow, and these.
  package func frontCoded(_ places: Range<Int>) -> [UInt8] {
    var size = 0
    for place in places { size += length(of: place) + 2 }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      bytes.withUnsafeBufferPointer { all in
        var last = 0..<0
        for place in places {
          let code = range(of: place)
          var shared = 0
          let limit = Swift.min(last.count, code.count, Int(UInt8.max))
          while shared < limit,
            all[last.lowerBound + shared] == all[code.lowerBound + shared]
          {
            shared += 1
          }
          let rest = (code.lowerBound + shared)..<code.upperBound
          precondition(rest.count <= Int(UInt8.max), "a code has at most 64 bytes")
          buffer[count] = UInt8(shared)
          buffer[count + 1] = UInt8(rest.count)
          count += 2
          for byte in rest {
            buffer[count] = all[byte]
            count += 1
          }
          last = code
        }
      }
    }
  }

  /// Adds codes that were written so; false, and some of them may be added, when they cannot be read.
  package mutating func append(frontCoded coded: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    var code: [UInt8] = []
    while place + 1 < coded.count {
      let shared = Int(coded[place])
      let rest = (place + 2)..<(place + 2 + Int(coded[place + 1]))
      guard shared <= code.count, rest.upperBound <= coded.count else { return false }
      code.removeLast(code.count - shared)
      code.append(contentsOf: UnsafeRawBufferPointer(rebasing: coded[rest]))
      code.withUnsafeBytes { append($0) }
      place = rest.upperBound
    }
    return place == coded.count
  }
}
