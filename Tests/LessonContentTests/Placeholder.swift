import Testing

@Suite struct LessonContentPlaceholder {}
