import Testing

@Suite struct DeliveryModelPlaceholder {}
