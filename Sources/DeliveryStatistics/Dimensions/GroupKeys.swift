/// Each group's place among the values of a dimension: the population's own column where there is one.
enum GroupKeys {
  case bytes([UInt8])
  case numbers([Int32])
}
