import LibXML

/// Finds the table of a document and takes its rows apart, whatever a word processor wrapped them in.
enum TableReader {
  /// The rows of the first table that bears a key, else of the first table with two columns or more.
  static func rows(of document: XMLElement) -> [TableRow] {
    var tables: [XMLElement] = []
    collect("tbl", below: document, into: &tables)
    let all = tables.map { $0.rows.map(row) }
    return all.first { rows in rows.contains { $0.sheet != nil || $0.key != nil } }
      ?? all.first { rows in rows.contains { $0.cells.count >= 2 } } ?? []
  }

  /// The tables in order, those inside a cell of another left out.
  private static func collect(
    _ name: String, below element: XMLElement, into found: inout [XMLElement]
  ) {
    for child in element.elements {
      if child.localName == name {
        found.append(child)
      } else {
        collect(name, below: child, into: &found)
      }
    }
  }

  private static func row(_ row: XMLElement) -> TableRow {
    let cells = row.wrapped("tc")
    var found = TableRow()
    found.isHead = row.first("trPr")?.first("tblHeader") != nil
    // The first column is looked at first: what somebody pasted elsewhere must not win.
    for cell in cells {
      cell.forEach { element in keys(in: element, into: &found) }
    }
    if found.sheet != nil { found.isHead = true }
    found.cells =
      cells.count >= 2 ? cells.suffix(2).map(CellReader.cell) : cells.map(CellReader.cell)
    if cells.count > 3 { found.cells = cells.dropFirst().map(CellReader.cell) }
    return found
  }

  private static func keys(in element: XMLElement, into row: inout TableRow) {
    let texts: [Substring]
    switch element.localName {
    case "tag": texts = [element.attribute("val")[...]]
    case "bookmarkStart": texts = [element.attribute("name")[...]]
    case "t": texts = element.text.split(whereSeparator: \.isWhitespace)
    default: return
    }
    for text in texts where text.first == "q" {
      row.key = row.key ?? RowKey(text)
      row.sheet = row.sheet ?? SheetKey(text)
    }
  }
}

extension XMLElement {
  /// The value of an attribute by its local name; empty without one.
  func attribute(_ localName: String) -> String {
    attributes.all.first { attribute in
      attribute.name == localName || attribute.name.hasSuffix(":\(localName)")
    }?.value ?? ""
  }

  /// The rows of a table; one whose deletion is tracked counts as gone.
  fileprivate var rows: [XMLElement] {
    wrapped("tr").filter { $0.first("trPr")?.first("del") == nil }
  }

  /// The children of a name, also those that content controls and the like were put around.
  fileprivate func wrapped(_ localName: String) -> [XMLElement] {
    elements.flatMap { child -> [XMLElement] in
      if child.localName == localName { return [child] }
      switch child.localName {
      case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo":
        return child.wrapped(localName)
      default: return []
      }
    }
  }
}
