/// How much of a document is read before it is refused.
package struct XMLLimits: Sendable {
  /// The most bytes of a document.
  package var documentBytes: Int
  /// The most bytes of one start tag; 40 thousand attributes in one take libxml2 ten seconds.
  package var startTagBytes: Int
  /// The most tags, start and end counted; each costs libxml2 and this target some two hundred bytes.
  package var tags: Int

  /// Limits; the defaults hold any lesson, drawing or manifest.
  package init(documentBytes: Int = 16 << 20, startTagBytes: Int = 64 << 10, tags: Int = 1 << 20) {
    self.documentBytes = documentBytes
    self.startTagBytes = startTagBytes
    self.tags = tags
  }
}
