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
    package static let lessonRoad = Sentence(
      kk: "Жаңа сабақтың жолы: 1) new – үлгісін ашу; 2) мәтінін кез келген редакторда жазу; "
        + "3) check пен preview – тексеру, көру; 4) pair – екі тілдің мағынасы бір екенін растау; "
        + "5) review, сосын approve – әдіскер мен психолог бекітеді; 6) qorgan pack build – пакет. "
        + "Сабақтар бумасы әлі жоқ болса, алдымен start.",
      ru: "Путь нового урока: 1) new – заготовка; 2) текст пишут в любом редакторе; "
        + "3) check и preview – проверить и посмотреть; 4) pair – подтвердить, что языки говорят "
        + "одно; 5) review, затем approve – утверждают методист и психолог; 6) qorgan pack build "
        + "– пакет. Если папки уроков ещё нет, сначала start.",
      en: "The road of a new lesson: 1) new makes its files; 2) write the texts in any editor; "
        + "3) check and preview them; 4) pair confirms that both languages say the same; "
        + "5) review, then approve by a methodologist and a psychologist; 6) qorgan pack build "
        + "makes the packs. Where there is no folder of lessons yet, begin with start.")
    package static let lessonStart = Sentence(
      kk: "Сабақтар бумасын ашу: бағдарлама, нөмірлер, ортақ мәтіндер; ішінде сабақ жоқ.",
      ru: "Завести папку уроков: программа, номера, общие тексты; уроков в ней нет.",
      en: "Begin a folder of lessons: the programme, help lines, shared texts, and no lesson.")
    package static let lessonStartMore = Sentence(
      kk: "Бос жерде қойылатын бірінші қадам. Ішінде бірдеңе бар бумаға тимейді.",
      ru: "Первый шаг на пустом месте. Папку, в которой что-то есть, не тронет.",
      en: "The first step in an empty place. A folder that holds anything is never touched.")
    package static let startFrom = Sentence(
      kk: "Мына бумадағыны үлгі ету (әйтпесе бағдарламамен бірге келген).",
      ru: "По образцу этой папки (иначе той, что пришла с программой).",
      en: "Take it from this folder (else from the one that came with the program).")
    package static let startNext = Sentence(
      kk: "Енді: qorgan lesson new primary/medicine{option} (саты/аты). Не жазылмағанын "
        + "qorgan lesson status --coverage{option} көрсетеді.",
      ru: "Теперь: qorgan lesson new primary/medicine{option} (ступень/имя). Что ещё не написано, "
        + "покажет qorgan lesson status --coverage{option}.",
      en: "Now: qorgan lesson new primary/medicine{option} (stage/name). What is not written yet "
        + "is shown by qorgan lesson status --coverage{option}.")
    package static let newNamed = Sentence(
      kk: "programme.yaml: {entries} – «lesson: {lesson}» деп жазылды.",
      ru: "programme.yaml: у {entries} записано «lesson: {lesson}».",
      en: "programme.yaml: {entries} now has “lesson: {lesson}”.")
    package static let pairNext = Sentence(
      kk: "Енді қаралуға беріңіз: qorgan lesson review {lesson}",
      ru: "Теперь отдайте на рассмотрение: qorgan lesson review {lesson}",
      en: "Now give it to review: qorgan lesson review {lesson}")
    package static let newNextFill = Sentence(
      kk: "Енді: 1) {folder} ішіндегі kk.md мен ru.md мәтініндегі […] орындарын толтырыңыз;",
      ru: "Теперь: 1) заполните места […] в kk.md и ru.md папки {folder};",
      en: "Now: 1) fill in every […] of kk.md and ru.md in {folder};")
    package static let newNextProgramme = Sentence(
      kk: "  programme.yaml ішінде мына жолдарға «lesson: {lesson}» деп қосыңыз: {entries};",
      ru: "  в programme.yaml допишите «lesson: {lesson}» к строкам: {entries};",
      en: "  in programme.yaml add “lesson: {lesson}” to: {entries};")
    package static let newNextCheck = Sentence(
      kk: "  2) тексеріңіз: qorgan lesson check {lesson}; көріңіз: qorgan lesson preview "
        + "{lesson};\n  3) екі тілін растаңыз: qorgan lesson pair {lesson}",
      ru: "  2) проверьте: qorgan lesson check {lesson}; посмотрите: qorgan lesson preview "
        + "{lesson};\n  3) подтвердите оба языка: qorgan lesson pair {lesson}",
      en: "  2) check it: qorgan lesson check {lesson}; see it: qorgan lesson preview {lesson};\n"
        + "  3) confirm both languages: qorgan lesson pair {lesson}")
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
