import Testing

@Suite struct ProgrammePlaceholder {}
