/// How much of a document is read before it is refused.
package struct XMLLimits: Sendable {
  /// The most bytes of a document.
  package var documentBytes: Int
  /// The most bytes of one start tag; 40 thousand attributes in one take libxml2 ten seconds.
  package var startTagBytes: Int

  /// Limits; the defaults hold any lesson, drawing or manifest.
  package init(documentBytes: Int = 16 << 20, startTagBytes: Int = 64 << 10) {
    self.documentBytes = documentBytes
    self.startTagBytes = startTagBytes
  }
}
