import Testing

@Suite struct RegistryExchangePlaceholder {}
