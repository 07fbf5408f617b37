/// What an element may hold; comments and processing instructions are not kept.
package enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(String)
}
