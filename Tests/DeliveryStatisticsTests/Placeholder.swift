import Testing

@Suite struct DeliveryStatisticsPlaceholder {}
