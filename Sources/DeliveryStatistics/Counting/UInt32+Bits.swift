extension UInt32 {
  /// How many bits are set in two masks, for what one costs: the oldest processors we run on have no instruction for it.
  @inline(__always)
  func bitCounts(with other: UInt32) -> (own: Int, other: Int) {
    var bits = UInt64(other) << 32 | UInt64(self)
    bits &-= bits >> 1 & 0x5555_5555_5555_5555
    bits = (bits & 0x3333_3333_3333_3333) &+ (bits >> 2 & 0x3333_3333_3333_3333)
    bits = (bits &+ bits >> 4) & 0x0F0F_0F0F_0F0F_0F0F
    bits &+= bits >> 8
    bits &+= bits >> 16
    return (Int(bits & 63), Int(bits >> 32 & 63))
  }

  /// Gives the number of each bit that is set.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
