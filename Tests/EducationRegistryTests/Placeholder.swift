import Testing

@Suite struct EducationRegistryPlaceholder {}
