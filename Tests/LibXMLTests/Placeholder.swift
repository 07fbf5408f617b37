import Testing

@Suite struct LibXMLPlaceholder {}
