import Testing

@Suite struct LessonPackagingPlaceholder {}
