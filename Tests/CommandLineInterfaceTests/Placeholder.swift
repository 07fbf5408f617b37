import Testing

@Suite struct CommandLineInterfacePlaceholder {}
