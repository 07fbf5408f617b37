extension Phrases {
  /// What the preview says.
  package enum Preview {
    package static let lessonPreview = Sentence(
      kk: "Сабақтарды браузерде көру; файл сақталған сайын бет жаңарады.",
      ru: "Смотреть уроки в браузере; страница обновляется при каждом сохранении файла.",
      en: "Look at the lessons in a browser; pages renew themselves whenever a file is saved.")
    package static let lessonPreviewMore = Sentence(
      kk: "Оқушының экраны, мұғалімнің парағы, үйге арналған мәтін және екі тіл қатар; қателер өз "
        + "орнында. Тек осы компьютерден көрінеді. Тоқтату: Ctrl-C.",
      ru: "Экраны ученика, лист учителя, текст для дома и два языка рядом; ошибки – там, где они "
        + "есть. Видно только с этого компьютера. Остановить: Ctrl-C.",
      en: "The pupil's screens, the teacher's card, the text for home, and both languages side by "
        + "side, with what is wrong beside it. Seen from this computer only. Stop it with Ctrl-C.")
    package static let previewLesson = Sentence(
      kk: "Осы сабақтан бастау; көрсетілмесе, тізімнен.",
      ru: "Начать с этого урока; иначе со списка.",
      en: "The lesson to begin with; else the list.")
    package static let port = Sentence(
      kk: "Порт (әйтпесе 8130 не бос порт).", ru: "Порт (иначе 8130 или свободный).",
      en: "The port (else 8130 or a free one).")
    package static let ready = Sentence(
      kk: "Браузерде ашыңыз: {address} (тоқтату: Ctrl-C)",
      ru: "Откройте в браузере: {address} (остановить: Ctrl-C)",
      en: "Open in a browser: {address} (stop it with Ctrl-C)")
    package static let stopped = Sentence(
      kk: "Көрсету тоқтады.", ru: "Просмотр остановлен.", en: "The preview has stopped.")
    package static let skip = Sentence(
      kk: "Мазмұнға өту", ru: "К содержанию", en: "Skip to content")
    package static let preview = Sentence(
      kk: "алдын ала көру", ru: "предпросмотр", en: "preview")
    package static let lessons = Sentence(kk: "Сабақтар", ru: "Уроки", en: "Lessons")
    package static let live = Sentence(
      kk: "Өзгерісті күтіп тұр", ru: "Ждёт изменений", en: "Waiting for changes")
    package static let away = Sentence(
      kk: "Бағдарлама жауап бермейді", ru: "Программа не отвечает",
      en: "The program does not answer")
    package static let pair = Sentence(
      kk: "Екі тіл қатар", ru: "Два языка рядом", en: "Side by side")
    package static let pupil = Sentence(kk: "Оқушыға", ru: "Ученику", en: "Pupil")
    package static let teacher = Sentence(kk: "Мұғалімге", ru: "Учителю", en: "Teacher")
    package static let home = Sentence(kk: "Үйге", ru: "Домой", en: "Home")
    package static let errors = Sentence(kk: "Қате", ru: "Ошибок", en: "Errors")
    package static let warnings = Sentence(kk: "Назар аударатын", ru: "Внимание", en: "Warnings")
    package static let clean = Sentence(
      kk: "Қатесіз", ru: "Без замечаний", en: "Nothing wrong")
    package static let elsewhere = Sentence(
      kk: "Сабақтан тыс файлдарда не оқылмаған сабақтарда",
      ru: "В общих файлах и в непрочитанных уроках",
      en: "In shared files and in lessons that could not be read")
    package static let frame = Sentence(
      kk: "Бетті жеке ашу", ru: "Открыть страницу отдельно", en: "Open the page by itself")
    package static let noTwin = Sentence(
      kk: "Бұл тілде жұбы жоқ", ru: "На этом языке пары нет", en: "No counterpart in this language")
    package static let nothingHome = Sentence(
      kk: "Бұл сабақтың үйге берілетін мәтіні жоқ.", ru: "У этого урока нет текста для дома.",
      en: "This lesson sends nothing home.")

    /// Where a lesson stands, by the code of `record.yaml`.
    package static let states = [
      "draft": Sentence(kk: "Жоба", ru: "Черновик", en: "Draft"),
      "review": Sentence(
        kk: "Қаралып жатыр, бекітілмеген", ru: "На рассмотрении, не утверждён",
        en: "In review, not approved"),
      "approved": Sentence(kk: "Бекітілген", ru: "Утверждён", en: "Approved"),
      "retired": Sentence(kk: "Қолданыстан шыққан", ru: "Выведен", en: "Retired"),
      "recalled": Sentence(kk: "Кері алынған", ru: "Отозван", en: "Recalled"),
    ]

    /// The stages by their code.
    package static let stages = [
      "kindergarten": Sentence(kk: "Балабақша", ru: "Детский сад", en: "Kindergarten"),
      "primary": Sentence(kk: "Бастауыш сынып", ru: "Начальная школа", en: "Primary school"),
      "middle": Sentence(kk: "Орта сынып", ru: "Средние классы", en: "Middle school"),
      "senior": Sentence(kk: "Жоғары сынып", ru: "Старшие классы", en: "Senior school"),
      "college": Sentence(kk: "Колледж", ru: "Колледж", en: "College"),
      "staff": Sentence(kk: "Педагогтерге", ru: "Педагогам", en: "Staff"),
      "parents": Sentence(kk: "Ата-аналарға", ru: "Родителям", en: "Parents"),
    ]

    /// What a piece of a text is, by its code.
    package static let pieces = [
      "title": Sentence(kk: "Атауы", ru: "Название", en: "Title"),
      "aim": Sentence(kk: "Мақсаты", ru: "Цель", en: "Aim"),
      "part": Sentence(kk: "Бөлім", ru: "Раздел", en: "Part"),
      "pass": Sentence(kk: "Рет", ru: "Раз", en: "Pass"),
      "step": Sentence(kk: "Қадам", ru: "Шаг", en: "Step"),
      "teacher": Sentence(kk: "Мұғалімге", ru: "Учителю", en: "For the teacher"),
      "caution": Sentence(kk: "Абай болыңыз", ru: "Осторожно", en: "Caution"),
      "screen": Sentence(kk: "Экран", ru: "Экран", en: "Screen"),
      "without-screen": Sentence(kk: "Экран жоқ болса", ru: "Без экрана", en: "Without a screen"),
      "picture": Sentence(kk: "Сурет", ru: "Рисунок", en: "Picture"),
      "sound": Sentence(kk: "Дыбыс", ru: "Звук", en: "Sound"),
      "film": Sentence(kk: "Бейне", ru: "Видео", en: "Film"),
      "question": Sentence(kk: "Сұрақ", ru: "Вопрос", en: "Question"),
      "right": Sentence(kk: "Дұрыс", ru: "Верно", en: "Right"),
      "wrong": Sentence(kk: "Бұрыс", ru: "Неверно", en: "Wrong"),
      "because": Sentence(kk: "Түсіндірме", ru: "Пояснение", en: "Explanation"),
      "stray": Sentence(kk: "Орынсыз мәтін", ru: "Текст не на месте", en: "Stray text"),
    ]
  }
}
