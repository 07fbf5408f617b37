extension Words {
  /// What can be wrong with the text of a lesson.
  static let lessonTexts: [Words] = [
    Words(
      "text.title.missing",
      summary: Sentence(
        kk: "Сабақтың атауы жоқ.",
        ru: "У урока нет названия.",
        en: "The lesson has no title."),
      remedy: Sentence(
        kk: "Бірінші жолға «# Атауы» деп жазыңыз.",
        ru: "Напишите в первой строке «# Название».",
        en: "Write “# Title” on the first line.")),
    Words(
      "text.aims.missing",
      summary: Sentence(
        kk: "Сабақтың мақсаттары жоқ.",
        ru: "Нет целей урока.",
        en: "The lesson has no aims."),
      remedy: Sentence(
        kk: "Атауынан кейін мақсаттарды «- » тізімімен жазыңыз.",
        ru: "После названия перечислите цели списком «- ».",
        en: "List the aims after the title, each line with “- ”.")),
    Words(
      "text.before.missing",
      summary: Sentence(
        kk: "Мұғалімге арналған «{heading}» бөлімі жоқ немесе бос.",
        ru: "Нет раздела для учителя «{heading}», или он пуст.",
        en: "The teacher's part “{heading}” is missing or empty."),
      remedy: Sentence(
        kk: "«{heading}» бөлімін қосып, сабаққа не керегін жазыңыз.",
        ru: "Добавьте раздел «{heading}» и напишите, что нужно к уроку.",
        en: "Add “{heading}” and say what the lesson needs.")),
    Words(
      "text.pass.missing",
      summary: Sentence(
        kk: "«{heading}» бөлімі жоқ.",
        ru: "Нет раздела «{heading}».",
        en: "The part “{heading}” is missing."),
      remedy: Sentence(
        kk: "Қосыңыз: әр сабақ үш рет өтеді.",
        ru: "Добавьте: каждый урок проходит три раза.",
        en: "Add it: every lesson is taught three times.")),
    Words(
      "text.pass.order",
      summary: Sentence(
        kk: "{pass}-рет өз орнында емес.",
        ru: "Раздел раза {pass} не на своём месте.",
        en: "Pass {pass} is not in its place."),
      remedy: Sentence(
        kk: "Бөлімдерді 1, 2, 3 ретімен қойыңыз.",
        ru: "Поставьте разделы по порядку: 1, 2, 3.",
        en: "Put the passes in the order 1, 2, 3.")),
    Words(
      "text.pass.copy",
      summary: Sentence(
        kk: "{pass}-рет {other}-ретпен бірдей.",
        ru: "Раз {pass} повторяет раз {other}.",
        en: "Pass {pass} is a copy of pass {other}."),
      remedy: Sentence(
        kk: "Қайта жазыңыз: танимыз, жаттығамыз, үйретеміз – тереңдей түседі.",
        ru: "Перепишите: узнаём, упражняемся, учим других – каждый раз глубже.",
        en: "Rewrite it: recognise, practise, teach – each goes deeper.")),
    Words(
      "text.pass.alike",
      summary: Sentence(
        kk:
          "{pass}-рет {other}-ретке тым ұқсас: қатар тұрған сөздердің {found} пайызы сол жақтан (шегі – {limit}).",
        ru:
          "Раз {pass} слишком похож на раз {other}: оттуда {found} % соседних слов (предел {limit} %).",
        en:
          "Pass {pass} is too much like pass {other}: {found} % of its word pairs (limit {limit} %)."
      ),
      remedy: Sentence(
        kk:
          "Басқа жағдай, басқа тапсырма алыңыз: танимыз, жаттығамыз, үйретеміз – тереңдей түседі.",
        ru:
          "Возьмите другой случай и другое задание: узнаём, упражняемся, учим других – каждый раз глубже.",
        en: "Take another case and another task: recognise, practise, teach – each goes deeper.")),
    Words(
      "text.steps.missing",
      summary: Sentence(
        kk: "{pass}-ретте қадам жоқ.",
        ru: "В разе {pass} нет шагов.",
        en: "Pass {pass} has no steps."),
      remedy: Sentence(
        kk: "«### Қадам (минут)» тақырыпшаларын қосыңыз.",
        ru: "Добавьте заголовки «### Шаг (минуты)».",
        en: "Add headings “### Step (minutes)”.")),
    Words(
      "text.home.missing",
      summary: Sentence(
        kk: "«{heading}» бөлімі жоқ немесе бос.",
        ru: "Нет раздела «{heading}», или он пуст.",
        en: "The part “{heading}” is missing or empty."),
      remedy: Sentence(
        kk: "Үйге арналған екі-төрт сөйлем жазыңыз.",
        ru: "Напишите для дома два-четыре предложения.",
        en: "Write two to four sentences for home.")),
    Words(
      "text.home.sensitive",
      summary: Sentence(
        kk: "Сезімтал сабақта үйге арналған бөлім болмайды.",
        ru: "У чувствительного урока не бывает раздела для дома.",
        en: "A sensitive lesson has no part for home."),
      remedy: Sentence(
        kk: "Бөлімді алып тастаңыз: ата-анаға бір жалпы хат алдын ала жіберіледі.",
        ru: "Уберите раздел: родителям заранее отправляют одно общее письмо.",
        en: "Take the part out: one general letter is sent beforehand.")),
    Words(
      "text.minutes.missing",
      summary: Sentence(
        kk: "Қадамның уақыты жоқ: «{found}».",
        ru: "У шага нет времени: «{found}».",
        en: "The step does not say how long it lasts: “{found}”."),
      remedy: Sentence(
        kk: "Тақырыпшаның соңына уақытын жазыңыз: {example}.",
        ru: "Допишите время в конце заголовка: {example}.",
        en: "End the heading with its time: {example}.")),
    Words(
      "text.minutes.sum",
      summary: Sentence(
        kk: "{pass}-реттің қадамдары {found} минут, {expected} болуы керек.",
        ru: "Шаги раза {pass} длятся {found} мин, должно быть {expected}.",
        en: "The steps of pass {pass} last {found} minutes, they must last {expected}."),
      remedy: Sentence(
        kk: "Қадамдардың минутын түзетіңіз.",
        ru: "Исправьте минуты шагов.",
        en: "Correct the minutes of the steps.")),
    Words(
      "text.heading.unknown",
      summary: Sentence(
        kk: "Белгісіз тақырыпша: «{found}».",
        ru: "Неизвестный заголовок: «{found}».",
        en: "Unknown heading: “{found}”."),
      remedy: Sentence(
        kk: "shared/headings.yaml ішіндегі тақырыпшаларды ғана қолданыңыз.",
        ru: "Используйте только заголовки из shared/headings.yaml.",
        en: "Use only the headings of shared/headings.yaml.")),
    Words(
      "text.heading.misspelt",
      summary: Sentence(
        kk: "Тақырыпша қате жазылған: «{found}».",
        ru: "Заголовок написан с ошибкой: «{found}».",
        en: "The heading is misspelt: “{found}”."),
      remedy: Sentence(
        kk: "Былай жазыңыз: «{meant}».",
        ru: "Запишите так: «{meant}».",
        en: "Write “{meant}”.")),
    Words(
      "text.heading.repeated",
      summary: Sentence(
        kk: "«{found}» бөлімі екінші рет тұр.",
        ru: "Раздел «{found}» встретился второй раз.",
        en: "The part “{found}” is there a second time."),
      remedy: Sentence(
        kk: "Біріктіріңіз не нөмірін түзетіңіз.",
        ru: "Объедините разделы или исправьте номер.",
        en: "Join the two or correct the number.")),
    Words(
      "text.label.unknown",
      summary: Sentence(
        kk: "Жол басында белгісіз белгі тұр: «{found}:».",
        ru: "В начале строки неизвестная метка: «{found}:».",
        en: "A line begins with an unknown label: “{found}:”."),
      remedy: Sentence(
        kk: "Бұл белгі болмаса, сөйлемді басқаша бастаңыз: қос нүктелі сөз белгі деп оқылады.",
        ru: "Если это не метка, начните строку иначе: слово с двоеточием читается как метка.",
        en: "If it is no label, begin the line otherwise: a word with a colon is read as one.")),
    Words(
      "text.label.misspelt",
      summary: Sentence(
        kk: "Белгі қате жазылған: «{found}».",
        ru: "Метка написана с ошибкой: «{found}».",
        en: "The label is misspelt: “{found}”."),
      remedy: Sentence(
        kk: "Былай жазыңыз: «{meant}:».",
        ru: "Запишите так: «{meant}:».",
        en: "Write “{meant}:”.")),
    Words(
      "text.label.misplaced",
      summary: Sentence(
        kk: "«{found}» белгісінің орны бұл емес.",
        ru: "Метке «{found}» здесь не место.",
        en: "The label “{found}” does not belong here."),
      remedy: Sentence(
        kk:
          "Экран, сурет, сұрақ қадамның ішінде тұрады; жауап пен түсіндірме сұрақтан кейін жүреді.",
        ru: "Экран, рисунок и вопрос стоят внутри шага; ответы и пояснение – после вопроса.",
        en:
          "Screens, pictures and questions stand in a step; answers and explanation follow a question."
      )),
    Words(
      "text.stray",
      summary: Sentence(
        kk: "Бұл мәтін еш жерге жатпайды: «{found}».",
        ru: "Этот текст ни к чему не относится: «{found}».",
        en: "This text belongs to nothing: “{found}”."),
      remedy: Sentence(
        kk: "Оны қадамның не бөлімнің ішіне көшіріңіз.",
        ru: "Перенесите его в шаг или раздел.",
        en: "Move it into a step or a part.")),
    Words(
      "text.question.right",
      summary: Sentence(
        kk: "Сұрақта дұрыс жауап жоқ.",
        ru: "У вопроса нет верного ответа.",
        en: "The question has no right answer."),
      remedy: Sentence(
        kk: "«{label} …» жолын қосыңыз.",
        ru: "Добавьте строку «{label} …».",
        en: "Add a line “{label} …”.")),
    Words(
      "text.question.wrong",
      summary: Sentence(
        kk: "Сұрақта бұрыс жауап жоқ.",
        ru: "У вопроса нет неверного ответа.",
        en: "The question has no wrong answer."),
      remedy: Sentence(
        kk: "«{label} …» жолын қосыңыз.",
        ru: "Добавьте строку «{label} …».",
        en: "Add a line “{label} …”.")),
    Words(
      "text.question.because",
      summary: Sentence(
        kk: "Сұрақтың түсіндірмесі жоқ.",
        ru: "У вопроса нет пояснения.",
        en: "The question has no explanation."),
      remedy: Sentence(
        kk: "Жауаптардан кейін «{label} …» деп жазыңыз.",
        ru: "После ответов напишите «{label} …».",
        en: "Write “{label} …” after the answers.")),
    Words(
      "text.question.empty",
      summary: Sentence(
        kk: "Сұрақтың не жауаптың мәтіні бос.",
        ru: "Текст вопроса или ответа пуст.",
        en: "The question or one of its answers is empty."),
      remedy: Sentence(
        kk: "«{label}» мен жауаптардың мәтінін жазыңыз.",
        ru: "Напишите текст «{label}» и ответов.",
        en: "Write the words of “{label}” and of the answers.")),
    Words(
      "text.question.unmarked",
      summary: Sentence(
        kk: "Жауап дұрыс па, бұрыс па – белгіленбеген: «{found}».",
        ru: "Не отмечено, верен ли ответ: «{found}».",
        en: "The answer is not marked right or wrong: “{found}”."),
      remedy: Sentence(
        kk: "«{right}» не «{wrong}» деп бастаңыз.",
        ru: "Начните с «{right}» или «{wrong}».",
        en: "Begin it with “{right}” or “{wrong}”.")),
    Words(
      "text.question.missing",
      summary: Sentence(
        kk: "{pass}-ретте сұрақ жоқ.",
        ru: "В разе {pass} нет вопроса.",
        en: "Pass {pass} has no question."),
      remedy: Sentence(
        kk: "Бастауыштан бастап алғашқы екі ретте кемінде бір сұрақ болады: қосыңыз.",
        ru: "Начиная с младших классов в первых двух разах есть хотя бы один вопрос: добавьте его.",
        en: "From primary school up the first two passes have a question: add one.")),
    Words(
      "text.question.kindergarten",
      summary: Sentence(
        kk: "Балабақша сабағында жауабы таңдалатын сұрақ болмайды.",
        ru: "В уроке для детского сада не бывает вопросов с выбором ответа.",
        en: "A kindergarten lesson has no question with answers to choose."),
      remedy: Sentence(
        kk: "Сұрақты тәрбиешінің сөзіне айналдырыңыз.",
        ru: "Сделайте вопрос частью слов воспитателя.",
        en: "Make the question part of the teacher's words.")),
    Words(
      "text.picture.missing",
      summary: Sentence(
        kk: "«{found}» деген сурет файлы жоқ.",
        ru: "Нет файла рисунка «{found}».",
        en: "There is no picture file “{found}”."),
      remedy: Sentence(
        kk: "media/ қалтасына қосыңыз не атауын түзетіңіз: {allowed}.",
        ru: "Добавьте его в media/ или исправьте имя: {allowed}.",
        en: "Add it to media/ or correct the name: {allowed}.")),
    Words(
      "text.picture.alt",
      summary: Sentence(
        kk: "«{found}» суретінің сипаттамасы жоқ.",
        ru: "У рисунка «{found}» нет описания.",
        en: "The picture “{found}” has no description."),
      remedy: Sentence(
        kk: "Атауынан кейін нүкте қойып, суретте не барын жазыңыз.",
        ru: "После имени поставьте точку и опишите, что на рисунке.",
        en: "Put a full stop after the name and say what the picture shows.")),
    Words(
      "text.screen.without",
      summary: Sentence(
        kk: "«{step}» қадамында сурет бар, бірақ экран жоқ болса не істеу керегі айтылмаған.",
        ru: "В шаге «{step}» есть рисунок, но не сказано, что делать без экрана.",
        en: "The step “{step}” has a picture but does not say what to do without a screen."),
      remedy: Sentence(
        kk: "«{label} …» деп қосыңыз.",
        ru: "Добавьте «{label} …».",
        en: "Add “{label} …”.")),
    Words(
      "text.screen.aloud",
      summary: Sentence(
        kk: "«{step}» қадамында экран бар, бірақ экран жоқ болса не істеу керегі айтылмаған.",
        ru: "В шаге «{step}» есть экран, но не сказано, что делать без него.",
        en: "The step “{step}” has a screen but does not say what to do without one."),
      remedy: Sentence(
        kk: "«{label} …» деп қосыңыз, әйтпесе мәтін дауыстап оқылады.",
        ru: "Добавьте «{label} …», иначе текст прочтут вслух.",
        en: "Add “{label} …”, or the words will be read aloud.")),
    Words(
      "text.screen.long",
      summary: Sentence(
        kk: "Экранда {found} сөз бар, бұл жасқа {limit} жетеді.",
        ru: "На экране {found} слов, для этого возраста хватит {limit}.",
        en: "The screen has {found} words; {limit} are enough at this age."),
      remedy: Sentence(
        kk: "Экран мәтінін қысқартыңыз.",
        ru: "Сократите текст экрана.",
        en: "Shorten the screen.")),
    Words(
      "text.html",
      summary: Sentence(
        kk: "Мәтінде HTML бар ({found}), ол қабылданбайды.",
        ru: "В тексте есть HTML ({found}), он не принимается.",
        en: "The text holds raw HTML ({found}), which is refused."),
      remedy: Sentence(
        kk: "HTML белгілерін алып тастап, жай мәтінмен жазыңыз.",
        ru: "Уберите теги HTML и напишите обычным текстом.",
        en: "Take the tags out and write plain text.")),
    Words(
      "text.markdown",
      summary: Sentence(
        kk: "Мұндай белгілеу қолданылмайды: {found}.",
        ru: "Такая разметка не используется: {found}.",
        en: "This markup is not used here: {found}."),
      remedy: Sentence(
        kk: "Абзац пен «- » тізімін ғана қалдырыңыз.",
        ru: "Оставьте только абзацы и списки «- ».",
        en: "Keep to paragraphs and “- ” lists.")),
    Words(
      "text.space.no-break",
      summary: Sentence(
        kk: "{column}-таңба – кәдімгі емес бос орын ({found}).",
        ru: "Символ {column} – не обычный пробел ({found}).",
        en: "Character {column} is not a plain space ({found})."),
      remedy: Sentence(
        kk: "Орнына кәдімгі бос орын қойыңыз.",
        ru: "Поставьте вместо него обычный пробел.",
        en: "Put a plain space in its place.")),
    Words(
      "text.space.invisible",
      summary: Sentence(
        kk: "{column}-таңба көрінбейді ({found}).",
        ru: "Символ {column} не виден ({found}).",
        en: "Character {column} is invisible ({found})."),
      remedy: Sentence(
        kk: "Өшіріп тастаңыз не кәдімгі бос орынмен ауыстырыңыз.",
        ru: "Удалите его или замените обычным пробелом.",
        en: "Delete it or put a plain space in its place.")),
    Words(
      "text.letters.mixed",
      summary: Sentence(
        kk: "Бір сөзде латын әрпі мен кирилл әрпі араласқан: «{found}».",
        ru: "В одном слове смешаны латиница и кириллица: «{found}».",
        en: "One word mixes Latin and Cyrillic letters: “{found}”."),
      remedy: Sentence(
        kk: "Сөзді бір әліпбимен қайта теріңіз.",
        ru: "Наберите слово заново одним алфавитом.",
        en: "Type the word again in one alphabet.")),
    Words(
      "text.telephone",
      summary: Sentence(
        kk: "«{found}» нөмірі қазіргі көмек нөмірлерінің ішінде жоқ.",
        ru: "Номера «{found}» нет среди действующих номеров помощи.",
        en: "The number “{found}” is not among the current help lines."),
      remedy: Sentence(
        kk: "Түзетіңіз не алып тастаңыз. Жарамдысы: {allowed}.",
        ru: "Исправьте или уберите. Действуют: {allowed}.",
        en: "Correct it or take it out. Current are: {allowed}.")),
    Words(
      "lesson.pair.before",
      summary: Sentence(
        kk: "Сабаққа дейінгі бөлім {other} мәтініндегідей емес.",
        ru: "Раздел до урока не такой, как в {other}.",
        en: "The part before the lesson differs from {other}."),
      remedy: Sentence(
        kk: "Екі тілде абзац пен ескертпе саны бірдей болсын.",
        ru: "Пусть абзацев и предостережений в обоих языках будет поровну.",
        en: "Give both languages the same paragraphs and notes.")),
    Words(
      "lesson.pair.steps",
      summary: Sentence(
        kk: "{pass}-ретте {found} қадам бар, {other} мәтінінде – {expected}.",
        ru: "В разе {pass} шагов {found}, а в {other} – {expected}.",
        en: "Pass {pass} has {found} steps here and {expected} in {other}."),
      remedy: Sentence(
        kk: "Екі мәтінде де бірдей қадамдар болсын.",
        ru: "Сделайте шаги в обоих текстах одинаковыми.",
        en: "Give both texts the same steps.")),
    Words(
      "lesson.pair.minutes",
      summary: Sentence(
        kk: "Бұл қадам {found} минут, {other} мәтінінде ({line}-жол) – {expected}.",
        ru: "Этот шаг длится {found} мин, а в {other} (строка {line}) – {expected}.",
        en: "This step lasts {found} minutes here and {expected} in {other} (line {line})."),
      remedy: Sentence(
        kk: "Екі мәтінде де бірдей уақыт қойыңыз.",
        ru: "Поставьте в обоих текстах одно время.",
        en: "Give both texts the same time.")),
    Words(
      "lesson.pair.blocks",
      summary: Sentence(
        kk: "Бұл қадамның құрамы {other} мәтініндегідей емес ({line}-жол).",
        ru: "Состав этого шага не такой, как в {other} (строка {line}).",
        en: "This step is not made up as in {other} (line {line})."),
      remedy: Sentence(
        kk: "Экран, сурет, сұрақ, жауаптар екі тілде бірдей ретпен тұрсын.",
        ru: "Пусть экран, рисунок, вопрос и ответы идут в обоих языках в одном порядке.",
        en: "Put screens, pictures, questions and answers in the same order in both.")),
  ]
}
