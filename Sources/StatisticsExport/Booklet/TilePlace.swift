/// Where each region's tile lies: neighbours stay near each other, and every region has the same room.
enum TilePlace {
  /// Column and row by ISO 3166-2 code.
  static let all: [String: (column: Int, row: Int)] = [
    "KZ-39": (2, 0), "KZ-59": (3, 0), "KZ-55": (4, 0),
    "KZ-27": (0, 1), "KZ-15": (1, 1), "KZ-11": (2, 1), "KZ-71": (3, 1), "KZ-35": (4, 1),
    "KZ-10": (5, 1), "KZ-63": (6, 1),
    "KZ-23": (0, 2), "KZ-43": (2, 2), "KZ-62": (3, 2), "KZ-31": (4, 2), "KZ-33": (5, 2),
    "KZ-47": (0, 3), "KZ-61": (2, 3), "KZ-79": (3, 3), "KZ-75": (4, 3), "KZ-19": (5, 3),
  ]
  static let columns = 7
  static let rows = 4
}
