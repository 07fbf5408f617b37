import CQREncode

/// A QR code as an inline SVG, one square a module, with the quiet zone of four that scanners need.
enum QRCode {
  /// The drawing of a text, or nil when the text is empty or too long for a code.
  static func svg(_ text: String, label: String) -> String? {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else {
      return nil
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        // Bit 0 of a module is its colour.
        while column < width, code.pointee.data[row * width + column] & 1 == 1 { column += 1 }
        if column > start { path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z" }
        column = max(column, start + 1)
      }
    }
    let side = width + 8
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 \(side) \(side)" role="img" \
      aria-label="\(label)" shape-rendering="crispEdges"><path d="\(path)" fill="#000"/></svg>
      """
  }
}
