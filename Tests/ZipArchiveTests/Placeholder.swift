import Testing

@Suite struct ZipArchivePlaceholder {}
