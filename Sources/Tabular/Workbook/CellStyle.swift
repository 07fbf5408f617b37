/// How a number in a cell is shown: workbooks keep dates and times as numbers.
enum CellStyle {
  case plain
  case date
  case time

  /// The style of a number format of the standard itself (ECMA-376, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 18...21, 32, 33, 45...47, 55, 56: self = .time
    default: self = .plain
    }
  }

  /// The style of a format that the workbook made up, such as `dd.mm.yyyy`.
  init(code: String) {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\", "_", "*": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { letters.append(character) }
      }
    }
    if letters.contains("y") || letters.contains("d") {
      self = .date
    } else if letters.contains("h") || letters.contains("s") {
      self = .time
    } else {
      self = letters.contains("m") ? .date : .plain
    }
  }
}
