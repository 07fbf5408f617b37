import Testing

@Suite struct SchedulingPlaceholder {}
