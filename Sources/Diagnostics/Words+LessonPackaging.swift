extension Words {
  /// Why a lesson gets no pack.
  static let lessonPackaging: [Words] = [
    Words(
      "pack.lesson.errors",
      summary: Sentence(
        kk: "«{lesson}» сабағында қате бар, сондықтан пакет жасалмады.",
        ru: "В уроке «{lesson}» есть ошибки, пакет не собран.",
        en: "Lesson “{lesson}” has errors, so no pack was made."),
      remedy: Sentence(
        kk: "`qorgan lesson check` көрсеткен қателерді түзетіңіз.",
        ru: "Исправьте ошибки, которые показывает `qorgan lesson check`.",
        en: "Correct what `qorgan lesson check` shows.")),
    Words(
      "pack.lesson.status",
      summary: Sentence(
        kk: "«{lesson}» сабағының күйі – {status}: бекітілген мәтіні жоқ, пакет жасалмады.",
        ru: "Урок «{lesson}»: {status}: утверждённого текста нет, пакет не собран.",
        en: "Lesson “{lesson}” is {status}: no text of it is approved, so no pack was made."),
      remedy: Sentence(
        kk: "Бекітілгенін күтіңіз не белгі салынған жобасын жасаңыз: qorgan pack build --drafts",
        ru: "Дождитесь утверждения или соберите помеченный черновик: qorgan pack build --drafts",
        en: "Wait for its approval, or build the marked draft: qorgan pack build --drafts")),
    Words(
      "pack.nothing.approved",
      summary: Sentence(
        kk: "Бекітілген сабақ жоқ, сондықтан пакет жасалмады. Бекітуді күтіп тұрғаны: {lessons}.",
        ru: "Утверждённых уроков нет, пакеты не собраны. Ждут утверждения: {lessons}.",
        en: "No lesson is approved, so no packs were made. Waiting for approval: {lessons}."),
      remedy: Sentence(
        kk: "Әр бетіне белгі салынған жобаларын көру үшін: qorgan pack build --drafts",
        ru: "Черновики с пометкой на каждой странице: qorgan pack build --drafts",
        en: "For drafts that are marked on every page: qorgan pack build --drafts")),
    Words(
      "pack.words.missing",
      summary: Sentence(
        kk: "«{language}» тіліндегі пакеттің өз сөздері жоқ.",
        ru: "Для языка «{language}» нет слов самого пакета.",
        en: "The words of the pack itself are missing in “{language}”."),
      remedy: Sentence(
        kk: "Ол тілді `shared/headings.yaml` бен `player-words.json` ішіне қосыңыз.",
        ru: "Добавьте этот язык в `shared/headings.yaml` и `player-words.json`.",
        en: "Add that language to `shared/headings.yaml` and `player-words.json`.")),
    Words(
      "pack.shared.missing",
      summary: Sentence(
        kk: "«{kind}» ортақ мәтіні {language} тілінде жоқ.",
        ru: "Нет общего текста «{kind}» на языке {language}.",
        en: "The shared text “{kind}” is missing in {language}."),
      remedy: Sentence(
        kk: "Оны `shared` бумасына жазыңыз.",
        ru: "Напишите его в папке `shared`.",
        en: "Write it in the folder `shared`.")),
    Words(
      "pack.picture.missing",
      summary: Sentence(
        kk: "«{picture}» суреті жоқ.",
        ru: "Нет рисунка «{picture}».",
        en: "The picture “{picture}” is missing."),
      remedy: Sentence(
        kk: "Суретті сабақтың `media` бумасына салыңыз немесе атын түзетіңіз.",
        ru: "Положите рисунок в папку `media` урока или исправьте имя.",
        en: "Put it into the lesson's folder `media`, or correct the name.")),
    Words(
      "pack.title.long",
      summary: Sentence(
        kk: "Сабақтың аты {limit} таңбадан ұзын.",
        ru: "Название урока длиннее {limit} знаков.",
        en: "The title is longer than {limit} characters."),
      remedy: Sentence(
        kk: "Атын қысқартыңыз: оқу жүйелері ұзын атты қабылдамайды.",
        ru: "Сократите название: системы обучения не принимают длинных.",
        en: "Shorten it: learning systems refuse longer ones.")),
    Words(
      "pack.manifest.invalid",
      summary: Sentence(
        kk: "Манифест схемаға сай емес: {message}.",
        ru: "Манифест не соответствует схеме: {message}.",
        en: "The manifest does not fit its schema: {message}."),
      remedy: Sentence(
        kk: "Бұл – бағдарламаның қатесі: хабарды әзірлеушілерге жіберіңіз.",
        ru: "Это ошибка программы: передайте сообщение разработчикам.",
        en: "This is a fault of the program: report it to its makers.")),
    Words(
      "pack.course.programme",
      summary: Sentence(
        kk: "Бағдарлама оқылмады, сондықтан жылдық пакет құрастырылмады.",
        ru: "Программа не прочитана, поэтому курс не собран.",
        en: "The programme could not be read, so no course was made."),
      remedy: Sentence(
        kk: "`qorgan lesson check` көрсеткен қателерді түзетіңіз.",
        ru: "Исправьте ошибки, которые показывает `qorgan lesson check`.",
        en: "Correct what `qorgan lesson check` shows.")),
    Words(
      "pack.course.empty",
      summary: Sentence(
        kk: "Таңдалған деңгейлер мен тілдерде жазылған сабақ жоқ.",
        ru: "Для выбранных ступеней и языков нет написанных уроков.",
        en: "No lesson is written for those levels and languages."),
      remedy: Sentence(
        kk: "`qorgan lesson list --programme` не жазылғанын көрсетеді.",
        ru: "Что написано, показывает `qorgan lesson list --programme`.",
        en: "`qorgan lesson list --programme` shows what is written.")),
    Words(
      "pack.course.gaps",
      summary: Sentence(
        kk: "«{level}» деңгейінің {total} сабағынан пакетке кіргені: {written}.",
        ru: "В курс ступени «{level}» вошло уроков: {written} из {total}.",
        en: "{written} of the {total} lessons of “{level}” are in the course."),
      remedy: Sentence(
        kk: "Қалғаны жазылған соң пакетті қайта жасаңыз.",
        ru: "Соберите курс снова, когда остальные будут написаны.",
        en: "Build it again when the others are written.")),
    Words(
      "pack.course.several",
      summary: Sentence(
        kk: "Пакетте {scos} SCO бар: әр рет – бөлек SCO.",
        ru: "В пакете SCO: {scos}, каждый раз – отдельный.",
        en: "The package holds {scos} SCOs, one a pass."),
      remedy: Sentence(
        kk: "Open edX секілді бір ғана SCO көрсететін жүйеге сабақтарды бөлек-бөлек салыңыз.",
        ru: "В системы, которые показывают лишь один SCO (Open edX), загружайте уроки по одному.",
        en: "For a system that shows one SCO only (Open edX), upload the lessons one by one.")),
    Words(
      "pack.scope.options",
      summary: Sentence(
        kk: "--scope {scope} бұл таңдаулармен бірге жүрмейді.",
        ru: "--scope {scope} не сочетается с тем, что выбрано.",
        en: "--scope {scope} does not go with what else was chosen."),
      remedy: Sentence(
        kk: "Сабақ аттары – тек --scope lesson үшін, --level – year мен school үшін.",
        ru: "Имена уроков – для --scope lesson, --level – для year и school.",
        en: "Lesson names go with --scope lesson, --level with year and school.")),
    Words(
      "pack.check.lms",
      summary: Sentence(
        kk: "«{code}» деген жүйе белгісіз.", ru: "Система «{code}» неизвестна.",
        en: "The system “{code}” is not known."),
      remedy: Sentence(
        kk: "`{command}` белгілі жүйелерді атайды.", ru: "Известные системы называет `{command}`.",
        en: "`{command}` names those that are.")),
    Words(
      "pack.check.lms.near",
      summary: Sentence(
        kk: "«{code}» деген жүйе белгісіз.", ru: "Система «{code}» неизвестна.",
        en: "The system “{code}” is not known."),
      remedy: Sentence(
        kk: "Мүмкін, «{near}»?", ru: "Может быть, «{near}»?", en: "Did you mean “{near}”?")),
    Words(
      "pack.write",
      summary: Sentence(
        kk: "Файл жазылмады: {reason}.",
        ru: "Файл не записан: {reason}.",
        en: "The file was not written: {reason}."),
      remedy: Sentence(
        kk: "Дискідегі орынды және бумаға жазу құқығын тексеріңіз.",
        ru: "Проверьте место на диске и право записи в папку.",
        en: "Check the space on the disk and the right to write there.")),
    Words(
      "pack.printer.missing",
      summary: Sentence(
        kk: "PDF жасалмады: WeasyPrint бағдарламасы табылмады.",
        ru: "PDF не сделаны: программа WeasyPrint не найдена.",
        en: "No PDF was made: the program WeasyPrint was not found."),
      remedy: Sentence(
        kk:
          "`apt install weasyprint` деп орнатыңыз немесе `--format print` беттерін браузерден басып шығарыңыз.",
        ru:
          "Установите её: `apt install weasyprint`, или печатайте из браузера страницы `--format print`.",
        en:
          "Install it: `apt install weasyprint`, or print the pages of `--format print` from a browser."
      )),
    Words(
      "pack.printer.failed",
      summary: Sentence(
        kk: "WeasyPrint бетті PDF-ке айналдыра алмады: {reason}.",
        ru: "WeasyPrint не справился со страницей: {reason}.",
        en: "WeasyPrint could not print the page: {reason}."),
      remedy: Sentence(
        kk: "Осы бетті `--format print` арқылы жасап, браузерден басып шығарыңыз.",
        ru: "Соберите её через `--format print` и напечатайте из браузера.",
        en: "Build it with `--format print` and print it from a browser.")),
    Words(
      "pack.catalogue.empty",
      summary: Sentence(
        kk: "Бұл бумада пакет жоқ.", ru: "В этой папке нет пакетов.",
        en: "There are no packs in this folder."),
      remedy: Sentence(
        kk: "Алдымен `qorgan pack build` орындаңыз.", ru: "Сначала выполните `qorgan pack build`.",
        en: "Build them first: `qorgan pack build`.")),
    Words(
      "pack.week.empty",
      summary: Sentence(
        kk: "{monday} басталатын аптада бұл ұйымда сабақ жоспарланбаған.",
        ru: "На неделю с {monday} у этой организации уроков нет.",
        en: "This institution has no lessons in the week of {monday}."),
      remedy: Sentence(
        kk: "Каникул емес аптаны `--date` арқылы таңдаңыз.",
        ru: "Выберите через `--date` неделю не на каникулах.",
        en: "Choose a week outside the vacations with `--date`.")),
    Words(
      "pack.pull.curl",
      summary: Sentence(
        kk: "Вебтен алуға керек curl бағдарламасы табылмады.",
        ru: "Не найдена программа curl, которая нужна для загрузки из сети.",
        en: "The program curl, which fetches from the web, was not found."),
      remedy: Sentence(
        kk: "`apt install curl` деп орнатыңыз немесе пакеттерді бумадан алыңыз.",
        ru: "Установите её: `apt install curl`, или берите пакеты из папки.",
        en: "Install it: `apt install curl`, or pull from a folder.")),
    Words(
      "pack.pull.fetch",
      summary: Sentence(
        kk: "Файл алынбады: {reason}.", ru: "Файл не получен: {reason}.",
        en: "The file was not brought: {reason}."),
      remedy: Sentence(
        kk: "Мекенжайды және байланысты тексеріп, сол бұйрықты қайталаңыз: жалғасады.",
        ru: "Проверьте адрес и связь и повторите команду: она продолжит.",
        en: "Check the address and the line and run the command again: it goes on.")),
    Words(
      "pack.pull.digest",
      summary: Sentence(
        kk: "Файл тізімдегі дайджестке сай емес, сондықтан алынбады.",
        ru: "Файл не совпадает с дайджестом из списка и не взят.",
        en: "The file does not match the list's digest and was not taken."),
      remedy: Sentence(
        kk: "Каталогты жүргізетін адамға айтыңыз: файл бұзылған не тізім ескірген.",
        ru: "Скажите тому, кто ведёт каталог: файл испорчен или список устарел.",
        en: "Tell who keeps the catalogue: the file is damaged or the list is old.")),
    Words(
      "pack.pull.unsafe",
      summary: Sentence(
        kk: "Тізімде бумадан тыс жерді көрсететін файл аты бар, ол алынбады.",
        ru: "В списке есть имя файла, ведущее за пределы папки; файл не взят.",
        en: "The list names a file outside the folder; it was not taken."),
      remedy: Sentence(
        kk: "Бұл каталогқа сенбеңіз, оны жүргізетін адамға айтыңыз.",
        ru: "Не доверяйте этому каталогу и сообщите тому, кто его ведёт.",
        en: "Do not trust this catalogue, and tell who keeps it.")),
    Words(
      "pack.pull.nothing",
      summary: Sentence(
        kk: "Шартқа сай пакет жоқ.", ru: "Подходящих пакетов нет.",
        en: "No pack fits what was asked."),
      remedy: Sentence(
        kk: "`--grade`, `--language`, `--format` шарттарын азайтыңыз.",
        ru: "Ослабьте условия `--grade`, `--language`, `--format`.",
        en: "Ask for less with `--grade`, `--language`, `--format`.")),
    Words(
      "pack.pull.recalled",
      summary: Sentence(
        kk: "«{lesson}» сабағының {version}-нұсқасы кері қайтарылды.",
        ru: "Урок «{lesson}», версия {version}, отозван.",
        en: "Lesson “{lesson}”, version {version}, was recalled."),
      remedy: Sentence(
        kk: "Бұл файлды қолданбаңыз, өшіріңіз.", ru: "Не используйте этот файл, удалите его.",
        en: "Do not use this file; delete it.")),
    Words(
      "pack.zip",
      summary: Sentence(
        kk: "Пакет жабылмады: {reason}.",
        ru: "Пакет не закрыт: {reason}.",
        en: "The package was not closed: {reason}."),
      remedy: Sentence(
        kk: "Суреттердің атын тексеріңіз: тек кіші латын әрпі, цифр, сызықша.",
        ru: "Проверьте имена рисунков: только строчная латиница, цифры и дефис.",
        en: "Check the pictures' names: lower-case letters, digits and hyphens only.")),
  ]
}
