import Testing

@Suite struct StatisticsExportPlaceholder {}
