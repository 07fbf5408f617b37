import LessonContent
import LibXML

/// Reads XLIFF 2 that came back from a translation tool.
struct TranslationReader {
  /// The file, as the user named it.
  let file: String

  func read(_ bytes: [UInt8]) throws(ExchangeFault) -> ReturnedSheet {
    let root: XMLElement
    do throws(XMLFault) {
      root = try XMLReader.read(bytes)
    } catch {
      throw ExchangeFault(error, in: file)
    }
    guard root.localName == "xliff" else {
      throw ExchangeFault("exchange.file.kind", in: file, facts: ["found": root.name])
    }
    let version = root.attributes["version"] ?? ""
    guard version.hasPrefix("2.") else {
      throw ExchangeFault("exchange.xliff.version", in: file, facts: ["found": version])
    }
    for element in root.elements where element.localName == "file" {
      guard let key = SheetKey(element.attributes["id"] ?? "") else { continue }
      var units: [XMLElement] = []
      element.forEach { if $0.localName == "unit" { units.append($0) } }
      return ReturnedSheet(
        file: file, key: key, rows: units.enumerated().map { row($1, place: $0 + 1) })
    }
    throw ExchangeFault("exchange.file.foreign", in: file)
  }

  /// A tool may have cut a unit into segments although it was told not to: they are put together again.
  private func row(_ unit: XMLElement, place: Int) -> ReturnedSheet.Row {
    var (source, target) = ("", String?.none)
    for piece in unit.elements where ["segment", "ignorable"].contains(piece.localName) {
      source += piece.first("source")?.text ?? ""
      if let words = piece.first("target")?.text {
        target = (target ?? "") + words
      } else if piece.localName == "ignorable", target != nil {
        // XLIFF 2.1, 4.2.2.6: an ignorable without a target has the same words in both.
        target = (target ?? "") + (piece.first("source")?.text ?? "")
      }
    }
    let cells = [source, target].map { words in
      words.map { ReturnedSheet.Cell(words: SegmentWords.tidy($0)) }
    }
    return ReturnedSheet.Row(place: place, key: RowKey(unit.attributes["id"] ?? ""), cells: cells)
  }
}
