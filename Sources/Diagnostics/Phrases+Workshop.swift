extension Phrases {
  /// What the commands for people who write lessons say.
  package enum Workshop {
    package static let lessonNew = Sentence(
      kk: "Жаңа сабақты бастау: код файлы және екі тілдегі үлгі мәтін.",
      ru: "Начать новый урок: файл кодов и заготовки текста на двух языках.",
      en: "Begin a lesson: its codes and a text to fill in for each language.")
    package static let lessonNewMore = Sentence(
      kk: "Мысалы: qorgan lesson new primary/street --topic stray-dogs --grades 2,3. Айтылмағанын "
        + "бағдарламадан алады, терминалда өзі сұрайды. Бар сабаққа тимейді.",
      ru: "Например: qorgan lesson new primary/street --topic stray-dogs --grades 2,3. Чего не "
        + "сказано, берёт из программы, на терминале спросит. Готовый урок не тронет.",
      en: "For example: qorgan lesson new primary/street --topic stray-dogs --grades 2,3. What is "
        + "not said comes from the programme, on a terminal it asks. A lesson that is there stays "
        + "untouched.")
    package static let newPlace = Sentence(
      kk: "Кезең және атау, мысалы primary/street.", ru: "Ступень и имя, например primary/street.",
      en: "The stage and a name, such as primary/street.")
    package static let newTopic = Sentence(
      kk: "Тақырыптың programme.yaml ішіндегі коды.", ru: "Код темы из programme.yaml.",
      en: "The topic's code in programme.yaml.")
    package static let newGrades = Sentence(
      kk: "Сыныптар (әйтпесе тақырыптың жазылмаған сыныптары).",
      ru: "Классы (иначе все, где тема ещё не написана).",
      en: "The grades (else all where the topic is not written yet).")
    package static let newSeason = Sentence(
      kk: "Мезгілі (әйтпесе бағдарламадағысы).", ru: "Сезон (иначе как в программе).",
      en: "The season (else the programme's).")
    package static let newSensitivity = Sentence(
      kk: "Қаншалықты абайлау керек (әйтпесе бағдарламадағысы).",
      ru: "Сколько нужно бережности (иначе как в программе).",
      en: "How much care it needs (else as the programme says).")
    package static let newDeliverer = Sentence(
      kk: "Кім өткізеді; қайталауға болады, біріншісі – негізгісі.",
      ru: "Кто ведёт; можно несколько раз, первый – главный.",
      en: "Who teaches it; may be repeated, the first one leads.")
    package static let newProgramme = Sentence(
      kk: "Көрші бағдарлама, мысалы adal-azamat; қайталауға болады.",
      ru: "Соседняя программа, например adal-azamat; можно несколько раз.",
      en: "A neighbouring programme, such as adal-azamat; may be repeated.")
    package static let newTitleKazakh = Sentence(
      kk: "Қазақша атауы.", ru: "Название по-казахски.", en: "The title in Kazakh.")
    package static let newTitleRussian = Sentence(
      kk: "Орысша атауы.", ru: "Название по-русски.", en: "The title in Russian.")
    package static let askTopic = Sentence(
      kk: "Қай тақырып? ({known})", ru: "Какая тема? ({known})", en: "Which topic? ({known})")
    package static let askGrades = Sentence(
      kk: "Қай сыныптарға? (мысалы 2,3)", ru: "Для каких классов? (например 2,3)",
      en: "For which grades? (such as 2,3)")
    package static let askSensitivity = Sentence(
      kk: "Қаншалықты абайлау керек? ({known})", ru: "Сколько нужно бережности? ({known})",
      en: "How much care does it need? ({known})")
    package static let askTitleKazakh = Sentence(
      kk: "Қазақша атауы (кейін жазсаңыз, Enter):",
      ru: "Название по-казахски (позже – Enter):", en: "The title in Kazakh (later: Enter):")
    package static let askTitleRussian = Sentence(
      kk: "Орысша атауы (кейін жазсаңыз, Enter):", ru: "Название по-русски (позже – Enter):",
      en: "The title in Russian (later: Enter):")
    package static let newNextFill = Sentence(
      kk: "Енді: 1) {folder} ішіндегі kk.md мен ru.md мәтініндегі […] орындарын толтырыңыз;",
      ru: "Теперь: 1) заполните места […] в kk.md и ru.md папки {folder};",
      en: "Now: 1) fill in every […] of kk.md and ru.md in {folder};")
    package static let newNextProgramme = Sentence(
      kk: "  programme.yaml ішінде мына жолдарға «lesson: {lesson}» деп қосыңыз: {entries};",
      ru: "  в programme.yaml допишите «lesson: {lesson}» к строкам: {entries};",
      en: "  in programme.yaml add “lesson: {lesson}” to: {entries};")
    package static let newNextCheck = Sentence(
      kk: "  2) тексеріңіз: qorgan lesson check {lesson}",
      ru: "  2) проверьте: qorgan lesson check {lesson}",
      en: "  2) check it: qorgan lesson check {lesson}")
    package static let checkFix = Sentence(
      kk: "Word пен телефоннан қалған бөтен таңбаларды түзетіп, не өзгергенін айту.",
      ru: "Исправить знаки, оставшиеся от Word и телефона, и сказать, что изменено.",
      en: "Put right what Word and telephones leave behind, and say what changed.")
    package static let nothingToFix = Sentence(
      kk: "Түзететін ештеңе табылмады.", ru: "Исправлять нечего.", en: "There was nothing to fix.")
    package static let fixed = Sentence(
      kk: "Түзетілді: {files} файл, {lines} жол.",
      ru: "Исправлено файлов: {files}, строк: {lines}.",
      en: "Put right {lines} lines in {files} files.")
    package static let lessonPair = Sentence(
      kk: "Сабақтың қазақша және орысша мәтіні бір мағынада екенін растау.",
      ru: "Подтвердить, что казахский и русский тексты урока говорят одно и то же.",
      en: "Confirm that the Kazakh and the Russian text of a lesson say the same.")
    package static let lessonPairMore = Sentence(
      kk: "Екі мәтінді қатар оқып шығыңыз, содан кейін ғана растаңыз. Кім, қашан растағаны "
        + "record.yaml ішіне әр қадамның ізімен жазылады.",
      ru: "Прочтите оба текста рядом и только потом подтверждайте. Кто и когда подтвердил, "
        + "записывается в record.yaml с отпечатком каждого шага.",
      en: "Read both texts side by side first. Who confirmed and when goes into record.yaml, with "
        + "a digest of every step.")
    package static let by = Sentence(
      kk: "Кім растайды: аты-жөні.", ru: "Кто подтверждает: имя.", en: "Who it is: a name.")
    package static let askName = Sentence(
      kk: "Аты-жөніңіз?", ru: "Ваше имя?", en: "Your name?")
    package static let paired = Sentence(
      kk: "{lesson}: {pieces} бөлік расталды ({by}).",
      ru: "{lesson}: подтверждено частей {pieces} ({by}).",
      en: "{lesson}: {pieces} pieces confirmed by {by}.")
    package static let pairedAlready = Sentence(
      kk: "{lesson}: бәрі бұрын расталған, өзгерген жоқ.",
      ru: "{lesson}: всё уже подтверждено и не менялось.",
      en: "{lesson}: everything was confirmed already and has not changed.")
    package static let lessonStatus = Sentence(
      kk: "Сабақтардың күйі: қай тілдегі мәтін жаңа, не жазылған.",
      ru: "Состояние уроков: на каком языке текст новее, что написано.",
      en: "How far the lessons are: which language is newer, what is written.")
    package static let lessonStatusMore = Sentence(
      kk: "Сабақ аталса, әр қадамы көрсетіледі. --coverage бағдарламаның тақырыптары мен "
        + "деңгейлерін көрсетеді. Бұл хабар ғана, қате емес.",
      ru: "Если назван урок, показан каждый его шаг. --coverage показывает темы и уровни "
        + "программы. Это справка, а не ошибка.",
      en: "With a lesson it shows every step; --coverage shows the programme's topics by level. It "
        + "informs and never fails.")
    package static let statusLesson = Sentence(
      kk: "Осы сабақтың әр қадамы; көрсетілмесе, барлық сабақ.",
      ru: "Шаги этого урока; иначе все уроки.", en: "The steps of this lesson; else all lessons.")
    package static let coverage = Sentence(
      kk: "Тақырып пен деңгей бойынша не жазылғаны, қай тілде.",
      ru: "Что написано по темам и уровням и на каких языках.",
      en: "What is written, by topic and level, in which languages.")
    package static let covered = Sentence(
      kk: "Бағдарламада {entries} сабақ бар, екі тілде жазылғаны: {written}.",
      ru: "Из {entries} уроков программы на двух языках написано: {written}.",
      en: "{written} of the programme's {entries} lessons are written in both languages.")
    package static let piece = Sentence(kk: "Бөлік", ru: "Часть", en: "Piece")
    package static let pieces = Sentence(kk: "Бөліктер", ru: "Частей", en: "Pieces")
    package static let confirmed = Sentence(kk: "Расталған", ru: "Подтверждено", en: "Confirmed")
    package static let unconfirmed = Sentence(
      kk: "Расталмаған", ru: "Не подтверждено", en: "Not confirmed")
    package static let newer = Sentence(kk: "Жаңасы", ru: "Новее", en: "Newer")
    package static let newerIn = Sentence(
      kk: "{languages} жаңа", ru: "Новее {languages}", en: "{languages} is newer")
    package static let missingIn = Sentence(
      kk: "{languages} жоқ", ru: "Нет {languages}", en: "{languages} is missing")
    package static let topic = Sentence(kk: "Тақырып", ru: "Тема", en: "Topic")
    package static let kindergarten = Sentence(kk: "балаб.", ru: "сад", en: "kg")
    package static let college = Sentence(kk: "колл.", ru: "колл.", en: "coll.")
    package static let lessonSearch = Sentence(
      kk: "Сабақтардан сөз не код іздеу, барлық тілде бірден.",
      ru: "Искать слова и коды в уроках, сразу на всех языках.",
      en: "Find words and codes in the lessons, in all languages at once.")
    package static let lessonSearchMore = Sentence(
      kk:
        "Сөздің жалғауы маңызды емес: «мұз» деп іздесеңіз, «мұзға», «мұздың» да табылады. Сөзсіз, тек "
        + "--topic сияқты шартпен де іздеуге болады.",
      ru: "Окончания не важны: по слову «собака» найдётся и «собаку», и «собаки». Можно искать "
        + "и без слов, например по --topic.",
      en: "Endings do not matter: «собака» finds «собаку». It searches without words too, by "
        + "--topic and the like.")
    package static let searchWords = Sentence(
      kk: "Бір жолда бәрі тұруы керек сөздер.", ru: "Слова, которые стоят в одной строке.",
      en: "Words that all stand in one line.")
    package static let searchGrade = Sentence(
      kk: "Тек осы сынып.", ru: "Только этот класс.", en: "Only this grade.")
    package static let searchTopic = Sentence(
      kk: "Тек осы тақырып.", ru: "Только эта тема.", en: "Only this topic.")
    package static let searchSeason = Sentence(
      kk: "Тек осы мезгіл.", ru: "Только этот сезон.", en: "Only this season.")
    package static let searchProgramme = Sentence(
      kk: "Тек осы көрші бағдарлама.", ru: "Только эта соседняя программа.",
      en: "Only this neighbouring programme.")
    package static let found = Sentence(
      kk: "{lessons} сабақта {hits} жер табылды.", ru: "Найдено мест: {hits}, уроков: {lessons}.",
      en: "Found {hits} places in {lessons} lessons.")
    package static let text = Sentence(kk: "Мәтін", ru: "Текст", en: "Text")
  }
}
