/// The attributes of an element in the order in which they are written.
package struct XMLAttributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One attribute, its name as written, prefix included.
  package struct Attribute: Hashable, Sendable {
    /// The qualified name.
    package let name: String
    /// The value, unescaped.
    package let value: String
  }

  /// The attributes in order.
  package private(set) var all: [Attribute] = []

  /// No attributes.
  package init() {}

  /// The attributes of a literal, in its order.
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a name; setting nil takes the attribute away, setting a new name appends it.
  package subscript(name: String) -> String? {
    get { all.first { $0.name == name }?.value }
    set {
      let place = all.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): all[place] = Attribute(name: name, value: value)
      case (let place?, nil): all.remove(at: place)
      case (nil, let value?): all.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
