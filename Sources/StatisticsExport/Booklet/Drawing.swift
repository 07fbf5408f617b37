import LibXML

/// Shapes of an SVG as values; lengths are whole pixels or tenths, so that no floating-point text differs.
enum Drawing {
  /// A picture with a text for who cannot see it.
  static func picture(
    width: Int, height: Int, label: String, id: String, _ shapes: [XMLElement]
  ) -> XMLElement {
    XMLElement(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": label,
        "xmlns": "http://www.w3.org/2000/svg", "style": "max-width:\(width)px",
      ], elements: [hatching(id)] + shapes)
  }

  /// The pattern of what is not known.
  private static func hatching(_ id: String) -> XMLElement {
    XMLElement(
      "defs",
      elements: [
        XMLElement(
          "pattern",
          [
            "id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ],
          elements: [
            XMLElement("rect", ["width": "6", "height": "6", "fill": "#fff"]),
            XMLElement("rect", ["width": "2", "height": "6", "fill": "#9aa5b0"]),
          ])
      ])
  }

  /// A rectangle in tenths of a pixel.
  static func box(
    _ left: Int, _ top: Int, _ width: Int, _ height: Int, _ kind: String,
    fill: String? = nil
  ) -> XMLElement {
    var attributes: XMLAttributes = [
      "class": kind, "x": tenths(left), "y": tenths(top), "width": tenths(width),
      "height": tenths(height),
    ]
    // A fill of its own must win over the style sheet.
    if let fill { attributes["style"] = "fill:\(fill)" }
    return XMLElement("rect", attributes)
  }

  /// A text at a point in tenths of a pixel.
  static func text(_ left: Int, _ top: Int, _ text: String, _ kind: String) -> XMLElement {
    XMLElement("text", ["class": kind, "x": tenths(left), "y": tenths(top)], text: text)
  }

  /// A line through points in tenths of a pixel.
  static func path(_ points: [(Int, Int)], _ kind: String) -> XMLElement {
    XMLElement(
      "polyline",
      [
        "class": kind,
        "points": points.map { "\(tenths($0.0)),\(tenths($0.1))" }.joined(separator: " "),
      ])
  }

  /// `12.3`.
  static func tenths(_ number: Int) -> String {
    number < 0
      ? "-\(-number / 10).\(-number % 10)" : "\(number / 10).\(number % 10)"
  }
}
