import Testing

@Suite struct DeliveryLedgerPlaceholder {}
