import LibXML
import ZipArchive

/// Reads a Word document that came back from a person.
///
/// Only the text and one property are unpacked; macros, pictures and whatever else is in the archive are never looked at.
struct DocumentReader {
  // A lesson is 20 KB of text: these hold any that was edited by hand, pictures included, and no bomb.
  private static let archive = ZipLimits(
    archiveBytes: 16 << 20, entries: 500, unpackedBytes: 64 << 20, ratio: 100)
  private static let part = XMLLimits(documentBytes: 8 << 20)

  /// The file, as the user named it.
  let file: String

  func read(_ bytes: [UInt8]) throws(ExchangeFault) -> ReturnedSheet {
    let archive: ZipReader
    do throws(ZipFault) {
      archive = try ZipReader(bytes, limits: Self.archive)
    } catch {
      throw ExchangeFault(error, in: file)
    }
    guard archive.names.contains("word/document.xml") else {
      throw ExchangeFault("exchange.file.kind", in: file, facts: ["found": "zip"])
    }
    let document = try xml("word/document.xml", in: archive)
    let rows = TableReader.rows(of: document)
    guard let key = try key(of: rows, in: archive) else {
      throw ExchangeFault("exchange.file.foreign", in: file)
    }
    // The row that names the languages holds no words of the lesson.
    let own = rows.enumerated().filter { !$1.isHead }.map { place, row in
      ReturnedSheet.Row(place: place + 1, key: row.key, cells: row.cells)
    }
    return ReturnedSheet(file: file, key: key, rows: own)
  }

  private func xml(_ name: String, in archive: ZipReader) throws(ExchangeFault) -> XMLElement {
    let bytes: [UInt8]
    do throws(ZipFault) {
      bytes = try archive.read(name)
    } catch {
      throw ExchangeFault(error, in: file)
    }
    do throws(XMLFault) {
      return try XMLReader.read(bytes, limits: Self.part)
    } catch {
      throw ExchangeFault(error, in: file)
    }
  }

  private func key(
    of rows: [TableRow], in archive: ZipReader
  ) throws(ExchangeFault) -> SheetKey? {
    if let key = rows.lazy.compactMap(\.sheet).first { return key }
    guard archive.names.contains("docProps/custom.xml") else { return nil }
    let properties = try xml("docProps/custom.xml", in: archive)
    return properties.elements.lazy
      .filter { $0.attributes["name"] == DocumentParts.property }
      .compactMap { SheetKey($0.text.filter { !$0.isWhitespace }) }.first
  }
}
