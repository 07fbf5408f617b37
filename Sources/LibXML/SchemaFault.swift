/// One sentence of libxml2 about a schema or about a document that does not fit it.
package struct SchemaFault: Error, Hashable, Sendable {
  /// The line in the document (or in the schema), counted from 1; 0 when unknown.
  package let line: Int
  /// What is wrong, in libxml2's English.
  package let message: String
}
