extension Words {
  /// What can be wrong with the files and data of a content repository.
  static let lessonContent: [Words] = [
    Words(
      "file.missing",
      summary: Sentence(
        kk: "Файл жоқ.",
        ru: "Файла нет.",
        en: "The file is missing."),
      remedy: Sentence(
        kk: "Файлды қосыңыз немесе атауын тексеріңіз.",
        ru: "Добавьте файл или проверьте его имя.",
        en: "Add the file or check its name.")),
    Words(
      "file.unreadable",
      summary: Sentence(
        kk: "Файл ашылмады.",
        ru: "Файл не открывается.",
        en: "The file cannot be opened."),
      remedy: Sentence(
        kk: "Файлды оқу құқығын және оның кәдімгі файл екенін тексеріңіз.",
        ru: "Проверьте права на чтение и то, что это обычный файл.",
        en: "Check that you may read it and that it is an ordinary file.")),
    Words(
      "file.link",
      summary: Sentence(
        kk: "Бұл – символдық сілтеме, сілтеме оқылмайды.",
        ru: "Это символическая ссылка, ссылки не читаются.",
        en: "This is a symbolic link, and links are not followed."),
      remedy: Sentence(
        kk: "Сілтеменің орнына файлдың өзін қойыңыз.",
        ru: "Положите вместо ссылки сам файл.",
        en: "Put the file itself in its place.")),
    Words(
      "file.large",
      summary: Sentence(
        kk: "Файл тым үлкен: {found} КБ, {limit} КБ-тан аспауы керек.",
        ru: "Файл слишком велик: {found} КБ, можно не больше {limit} КБ.",
        en: "The file is too large: {found} KB, at most {limit} KB."),
      remedy: Sentence(
        kk: "Файлды ықшамдаңыз немесе бөліңіз.",
        ru: "Сократите файл или разделите его.",
        en: "Shorten the file or split it.")),
    Words(
      "file.encoding",
      summary: Sentence(
        kk: "Файл UTF-8 кодтауында емес.",
        ru: "Файл не в кодировке UTF-8.",
        en: "The file is not in UTF-8."),
      remedy: Sentence(
        kk: "Файлды UTF-8 кодтауымен қайта сақтаңыз.",
        ru: "Сохраните файл заново в кодировке UTF-8.",
        en: "Save the file again in UTF-8.")),
    Words(
      "file.unknown",
      summary: Sentence(
        kk: "Мұнда мұндай атау күтілмейді.",
        ru: "Такого имени здесь не ждут.",
        en: "Nothing of this name is expected here."),
      remedy: Sentence(
        kk: "Атауын түзетіңіз немесе алып тастаңыз. Мұнда болатыны: {allowed}.",
        ru: "Исправьте имя или уберите. Здесь бывает: {allowed}.",
        en: "Correct the name or remove it. What may be here: {allowed}.")),
    Words(
      "yaml.broken",
      summary: Sentence(
        kk: "YAML оқылмады: {problem}.",
        ru: "YAML не читается: {problem}.",
        en: "The YAML cannot be read: {problem}."),
      remedy: Sentence(
        kk: "Осы жолдағы және оның алдындағы шегініс, тырнақша мен қос нүктені тексеріңіз.",
        ru: "Проверьте отступы, кавычки и двоеточия в этой строке и строкой выше.",
        en: "Check indents, quotes and colons on this line and the one above.")),
    Words(
      "yaml.anchor",
      summary: Sentence(
        kk: "YAML ішінде зәкір (&) немесе сілтеме (*) бар, олар қабылданбайды.",
        ru: "В YAML есть якорь (&) или ссылка (*), они не принимаются.",
        en: "The YAML has an anchor (&) or an alias (*), which are refused."),
      remedy: Sentence(
        kk: "Мәнді толық жазыңыз, ал «&» не «*» мәтін болса, тырнақшаға алыңыз.",
        ru: "Напишите значение целиком, а если «&» или «*» – это текст, возьмите его в кавычки.",
        en: "Write the value out, or quote it when “&” or “*” is meant as text.")),
    Words(
      "yaml.empty",
      summary: Sentence(
        kk: "Файлда «кілт: мән» жолдары жоқ.",
        ru: "В файле нет строк «ключ: значение».",
        en: "The file has no “key: value” lines."),
      remedy: Sentence(
        kk: "Файлды үлгі бойынша толтырыңыз.",
        ru: "Заполните файл по образцу.",
        en: "Fill the file in after a sample.")),
    Words(
      "yaml.key.repeated",
      summary: Sentence(
        kk: "«{key}» кілті екі рет жазылған.",
        ru: "Ключ «{key}» записан дважды.",
        en: "The key “{key}” is there twice."),
      remedy: Sentence(
        kk: "Артығын өшіріңіз.",
        ru: "Удалите лишний.",
        en: "Delete one of them.")),
    Words(
      "data.key.missing",
      summary: Sentence(
        kk: "«{key}» кілті жоқ немесе бос.",
        ru: "Ключа «{key}» нет, или он пуст.",
        en: "The key “{key}” is missing or empty."),
      remedy: Sentence(
        kk: "«{key}: …» жолын қосыңыз.",
        ru: "Добавьте строку «{key}: …».",
        en: "Add a line “{key}: …”.")),
    Words(
      "data.key.unknown",
      summary: Sentence(
        kk: "«{key}» деген кілт белгісіз.",
        ru: "Неизвестный ключ «{key}».",
        en: "The key “{key}” is unknown."),
      remedy: Sentence(
        kk: "Кілтті түзетіңіз. Дұрысы: {allowed}.",
        ru: "Исправьте ключ. Подходит: {allowed}.",
        en: "Correct the key. It may be: {allowed}.")),
    Words(
      "data.text.cut",
      summary: Sentence(
        kk: "«{key}» мәтіні үтірде үзілді: «{found}» бөлек кілт болып оқылды.",
        ru: "Текст «{key}» оборвался на запятой: «{found}» прочитано как отдельный ключ.",
        en: "The text of “{key}” was cut at a comma: “{found}” was read as a key of its own."),
      remedy: Sentence(
        kk: "Мәтінді тырнақшаға алыңыз: {key}: \"{text}\".",
        ru: "Возьмите текст в кавычки: {key}: \"{text}\".",
        en: "Put the text in quotes: {key}: \"{text}\".")),
    Words(
      "data.code.unknown",
      summary: Sentence(
        kk: "«{key}» мәні белгісіз: «{found}».",
        ru: "Неизвестное значение «{key}»: «{found}».",
        en: "“{key}” has an unknown value: “{found}”."),
      remedy: Sentence(
        kk: "Мәнді түзетіңіз. Дұрысы: {allowed}.",
        ru: "Исправьте значение. Подходит: {allowed}.",
        en: "Correct the value. It may be: {allowed}.")),
    Words(
      "data.value.invalid",
      summary: Sentence(
        kk: "«{key}» мәні оқылмады: «{found}».",
        ru: "Значение «{key}» не читается: «{found}».",
        en: "The value of “{key}” cannot be read: “{found}”."),
      remedy: Sentence(
        kk: "Былай жазыңыз: {expected}.",
        ru: "Запишите так: {expected}.",
        en: "Write it like this: {expected}.")),
    Words(
      "data.id.pattern",
      summary: Sentence(
        kk: "«{key}» белгісі жарамайды: «{found}».",
        ru: "Обозначение «{key}» не подходит: «{found}».",
        en: "The id in “{key}” is not one: “{found}”."),
      remedy: Sentence(
        kk: "Кіші латын әріптерін, цифр мен дефисті ғана қолданыңыз, бірінші таңба – әріп.",
        ru: "Используйте только строчные латинские буквы, цифры и дефис, первой – букву.",
        en: "Use only lower-case Latin letters, digits and hyphens, a letter first.")),
    Words(
      "lesson.language.missing",
      summary: Sentence(
        kk: "Сабақтың {file} мәтіні жоқ.",
        ru: "Нет текста урока {file}.",
        en: "The lesson has no text {file}."),
      remedy: Sentence(
        kk: "{file} файлын жазыңыз: әр сабақ қазақша да, орысша да болады.",
        ru: "Напишите {file}: каждый урок есть и на казахском, и на русском.",
        en: "Write {file}: every lesson is there in Kazakh and in Russian.")),
    Words(
      "lesson.id.repeated",
      summary: Sentence(
        kk: "«{id}» белгісі «{other}» сабағында да бар.",
        ru: "Обозначение «{id}» уже есть у урока «{other}».",
        en: "The id “{id}” is used by the lesson in “{other}” too."),
      remedy: Sentence(
        kk: "Біреуіне басқа белгі беріңіз.",
        ru: "Дайте одному из них другое обозначение.",
        en: "Give one of them another id.")),
    Words(
      "lesson.stage.folder",
      summary: Sentence(
        kk: "Сабақ сатысы «{found}», ал қалтасы – «{folder}».",
        ru: "Ступень урока «{found}», а папка – «{folder}».",
        en: "The lesson's stage is “{found}”, its folder “{folder}”."),
      remedy: Sentence(
        kk: "Қалтаны ауыстырыңыз не stage мәнін түзетіңіз.",
        ru: "Перенесите папку или исправьте stage.",
        en: "Move the folder or correct stage.")),
    Words(
      "lesson.grades.stage",
      summary: Sentence(
        kk: "{found}-сынып «{stage}» сатысына жатпайды.",
        ru: "Класс {found} не относится к ступени «{stage}».",
        en: "Grade {found} does not belong to the stage “{stage}”."),
      remedy: Sentence(
        kk: "grades тізімін сатыға сай түзетіңіз.",
        ru: "Исправьте список grades по ступени.",
        en: "Correct the list of grades.")),
    Words(
      "lesson.season.unknown",
      summary: Sentence(
        kk: "«{found}» деген маусым programme.yaml ішінде жоқ.",
        ru: "Сезона «{found}» нет в programme.yaml.",
        en: "programme.yaml has no season “{found}”."),
      remedy: Sentence(
        kk: "Маусымды түзетіңіз. Дұрысы: {allowed}.",
        ru: "Исправьте сезон. Подходит: {allowed}.",
        en: "Correct the season. It may be: {allowed}.")),
    Words(
      "lesson.programme.unlisted",
      summary: Sentence(
        kk: "Бағдарламада «{id}» сабағына сілтеген тақырып жоқ.",
        ru: "Ни одна тема программы не ссылается на урок «{id}».",
        en: "No entry of the programme names the lesson “{id}”."),
      remedy: Sentence(
        kk: "programme.yaml ішіндегі тақырыпқа «lesson: {id}» жолын қосыңыз.",
        ru: "Добавьте к теме в programme.yaml строку «lesson: {id}».",
        en: "Add “lesson: {id}” to an entry of programme.yaml.")),
    Words(
      "lesson.programme.differs",
      summary: Sentence(
        kk: "«{key}» сабақта «{found}», ал бағдарламадағы {entry} тақырыбында «{expected}».",
        ru: "«{key}» в уроке – «{found}», а в теме программы {entry} – «{expected}».",
        en: "“{key}” is “{found}” in the lesson and “{expected}” in the programme's entry {entry}."),
      remedy: Sentence(
        kk: "Қайсысы дұрыс екенін шешіп, екіншісін түзетіңіз.",
        ru: "Решите, что верно, и исправьте другое.",
        en: "Decide which is right and correct the other.")),
    Words(
      "lesson.programme.grades",
      summary: Sentence(
        kk: "Сабақ {found} сыныптарға арналған, ал бағдарлама оны {expected} сыныптарға қойған.",
        ru: "Урок для классов {found}, а программа ставит его в классы {expected}.",
        en: "The lesson is for grades {found}, the programme gives it to grades {expected}."),
      remedy: Sentence(
        kk: "grades тізімі мен programme.yaml-ды сәйкестендіріңіз.",
        ru: "Приведите в согласие grades и programme.yaml.",
        en: "Make grades and programme.yaml agree.")),
    Words(
      "lesson.programme.neighbour",
      summary: Sentence(
        kk: "«{found}» деген көрші бағдарлама programme.yaml ішінде жоқ.",
        ru: "Соседней программы «{found}» нет в programme.yaml.",
        en: "programme.yaml has no neighbouring programme “{found}”."),
      remedy: Sentence(
        kk: "Белгіні түзетіңіз. Дұрысы: {allowed}.",
        ru: "Исправьте обозначение. Подходит: {allowed}.",
        en: "Correct the code. It may be: {allowed}.")),
    Words(
      "programme.lesson.missing",
      summary: Sentence(
        kk: "{entry} тақырыбы жоқ сабаққа сілтейді: «{found}».",
        ru: "Тема {entry} ссылается на урок, которого нет: «{found}».",
        en: "The entry {entry} names a lesson that is not there: “{found}”."),
      remedy: Sentence(
        kk: "Сабақты жазыңыз не lesson жолын алып тастаңыз.",
        ru: "Напишите урок или уберите строку lesson.",
        en: "Write the lesson or take the lesson line out.")),
    Words(
      "programme.id.repeated",
      summary: Sentence(
        kk: "«{id}» тақырыбы бағдарламада екі рет тұр.",
        ru: "Тема «{id}» стоит в программе дважды.",
        en: "The entry “{id}” is in the programme twice."),
      remedy: Sentence(
        kk: "Біреуіне басқа белгі беріңіз не өшіріңіз.",
        ru: "Дайте одной другое обозначение или удалите её.",
        en: "Give one another id or delete it.")),
    Words(
      "programme.level.count",
      summary: Sentence(
        kk: "«{level}» сатысында {found} тақырып бар, {expected} болуы керек.",
        ru: "На ступени «{level}» тем {found}, должно быть {expected}.",
        en: "The level “{level}” has {found} topics, it must have {expected}."),
      remedy: Sentence(
        kk: "Жетпегенін қосыңыз не артығын алыңыз.",
        ru: "Добавьте недостающие или уберите лишние.",
        en: "Add what is missing or remove what is too much.")),
    Words(
      "programme.topic.repeated",
      summary: Sentence(
        kk: "«{topic}» тақырыбы «{level}» сатысында екі рет тұр.",
        ru: "Тема «{topic}» стоит на ступени «{level}» дважды.",
        en: "The topic “{topic}” is in the level “{level}” twice."),
      remedy: Sentence(
        kk: "Біреуін басқа тақырыппен ауыстырыңыз.",
        ru: "Замените одну другой темой.",
        en: "Replace one by another topic.")),
    Words(
      "contacts.number.repeated",
      summary: Sentence(
        kk: "{number} нөмірі екі рет жазылған, екеуі де жарамды.",
        ru: "Номер {number} записан дважды, и оба раза действует.",
        en: "The number {number} is there twice, current both times."),
      remedy: Sentence(
        kk: "Ескісіне valid-to күнін қойыңыз не өшіріңіз.",
        ru: "Поставьте старому valid-to или удалите его.",
        en: "Give the old one a valid-to or delete it.")),
    Words(
      "calendar.outside",
      summary: Sentence(
        kk: "{found} аралығы {year} шегінен шығып кетеді.",
        ru: "Срок {found} выходит за пределы {year}.",
        en: "The span {found} goes beyond {year}."),
      remedy: Sentence(
        kk: "Күндерін түзетіңіз.",
        ru: "Исправьте даты.",
        en: "Correct the dates.")),
    Words(
      "calendar.overlap",
      summary: Sentence(
        kk: "{found} аралығы {other} аралығымен қабаттасады.",
        ru: "Срок {found} пересекается со сроком {other}.",
        en: "The span {found} overlaps {other}."),
      remedy: Sentence(
        kk: "Тоқсан мен каникул бір-бірінен кейін жүретіндей етіп түзетіңіз.",
        ru: "Исправьте даты так, чтобы четверти и каникулы шли друг за другом.",
        en: "Correct the dates so that terms and vacations follow each other.")),
    Words(
      "calendar.kind.repeated",
      summary: Sentence(
        kk: "«{kind}» күнтізбесі екі рет жазылған.",
        ru: "Календарь «{kind}» записан дважды.",
        en: "The calendar of “{kind}” is there twice."),
      remedy: Sentence(
        kk: "Біреуін өшіріңіз.",
        ru: "Удалите один из них.",
        en: "Delete one of them.")),
    Words(
      "calendar.year.repeated",
      summary: Sentence(
        kk: "{year} оқу жылының күнтізбесі басқа файлда да бар.",
        ru: "Календарь {year} учебного года есть и в другом файле.",
        en: "Another file has the calendar of {year} too."),
      remedy: Sentence(
        kk: "Біреуін өшіріңіз.",
        ru: "Удалите один из них.",
        en: "Delete one of them.")),
    Words(
      "calendar.slots.none",
      summary: Sentence(
        kk: "«{kind}» күнтізбесінде сабақ өтетін күн қалмаған.",
        ru: "В календаре «{kind}» не осталось дней для урока.",
        en: "The calendar of “{kind}” leaves no day for a lesson."),
      remedy: Sentence(
        kk: "from, to, teaching-days мен каникулдарды тексеріңіз.",
        ru: "Проверьте from, to, teaching-days и каникулы.",
        en: "Check from, to, teaching-days and the vacations.")),
    Words(
      "calendar.slots.few",
      summary: Sentence(
        kk:
          "«{kind}» күнтізбесінде аптаның {weekday}-күніне {found} сабақ сыяды, {expected} керек.",
        ru:
          "В календаре «{kind}» на {weekday}-й день недели приходится {found} уроков, нужно {expected}.",
        en:
          "The calendar of “{kind}” has {found} lessons on weekday {weekday}, {expected} are needed."
      ),
      remedy: Sentence(
        kk: "Күндерін тексеріңіз; солай болса, бағдарлама бұл күні толық өтпейді.",
        ru: "Проверьте даты; если всё верно, программа в этот день недели не пройдёт целиком.",
        en: "Check the dates; if they are right, the programme will not fit on that weekday.")),
    Words(
      "shared.missing",
      summary: Sentence(
        kk: "Сабаққа қосылатын мәтін жоқ.",
        ru: "Нет вставляемого текста.",
        en: "An inserted text is missing."),
      remedy: Sentence(
        kk: "Файлды қалған сатылардың үлгісімен жазыңыз.",
        ru: "Напишите файл по образцу других ступеней.",
        en: "Write the file after those of the other stages.")),
    Words(
      "shared.placeholder",
      summary: Sentence(
        kk: "{found} орнына қоятын жарамды нөмір contacts.yaml ішінде жоқ.",
        ru: "В contacts.yaml нет действующего номера для {found}.",
        en: "contacts.yaml has no current number for {found}."),
      remedy: Sentence(
        kk: "Нөмірді contacts.yaml-ға қосыңыз не мәтінді түзетіңіз.",
        ru: "Добавьте номер в contacts.yaml или исправьте текст.",
        en: "Add the number to contacts.yaml or correct the text.")),
    Words(
      "headings.language",
      summary: Sentence(
        kk: "Бұл тілдің белгілері толық емес: {language}.",
        ru: "Для этого языка заданы не все метки: {language}.",
        en: "This language lacks some of its labels: {language}."),
      remedy: Sentence(
        kk: "shared/headings.yaml ішіндегі әр жолға {language} сөзін қосыңыз.",
        ru: "Добавьте слово для {language} в каждую строку shared/headings.yaml.",
        en: "Add the word for {language} to every line of shared/headings.yaml.")),
    Words(
      "headings.repeated",
      summary: Sentence(
        kk: "«{found}» сөзі екі белгіге берілген ({language}).",
        ru: "Слово «{found}» дано двум меткам ({language}).",
        en: "Two labels share the word “{found}” ({language})."),
      remedy: Sentence(
        kk: "Біреуіне басқа сөз беріңіз.",
        ru: "Дайте одной из них другое слово.",
        en: "Give one of them another word.")),
    Words(
      "record.version",
      summary: Sentence(
        kk: "Нұсқа нөмірі жарамайды: {found}.",
        ru: "Номер версии не подходит: {found}.",
        en: "The version cannot be {found}."),
      remedy: Sentence(
        kk: "Нұсқа 1-ден басталады.",
        ru: "Версии считаются с 1.",
        en: "Versions count from 1.")),
    Words(
      "media.format",
      summary: Sentence(
        kk: "Файл ішіндегісі {format} суреті емес.",
        ru: "Содержимое файла – не рисунок {format}.",
        en: "The file does not hold a {format} picture."),
      remedy: Sentence(
        kk: "Суретті {format} пішімінде қайта сақтаңыз.",
        ru: "Сохраните рисунок заново в формате {format}.",
        en: "Save the picture again as {format}.")),
    Words(
      "media.repeated",
      summary: Sentence(
        kk: "«{name}» атты екі сурет бар.",
        ru: "Есть два рисунка с именем «{name}».",
        en: "There are two pictures of the name “{name}”."),
      remedy: Sentence(
        kk: "Біреуінің атын өзгертіңіз.",
        ru: "Переименуйте один из них.",
        en: "Rename one of them.")),
    Words(
      "media.unused",
      summary: Sentence(
        kk: "«{name}» суретін ешбір мәтін атамайды.",
        ru: "Ни один текст не называет рисунок «{name}».",
        en: "No text names the picture “{name}”."),
      remedy: Sentence(
        kk: "Мәтінге қосыңыз не файлды өшіріңіз.",
        ru: "Добавьте его в текст или удалите файл.",
        en: "Name it in the text or delete the file.")),
    Words(
      "media.svg.broken",
      summary: Sentence(
        kk: "SVG оқылмады: {problem}.",
        ru: "SVG не читается: {problem}.",
        en: "The SVG cannot be read: {problem}."),
      remedy: Sentence(
        kk: "Суретті сызу бағдарламасынан қайта сақтаңыз.",
        ru: "Сохраните рисунок заново из программы рисования.",
        en: "Save the drawing again from its editor.")),
    Words(
      "media.svg.unsafe",
      summary: Sentence(
        kk: "SVG ішінде рұқсат етілмеген нәрсе бар: {found}.",
        ru: "В SVG есть недопустимое: {found}.",
        en: "The SVG holds something that is not allowed: {found}."),
      remedy: Sentence(
        kk: "Алып тастаңыз: суретте скрипт те, сыртқы сілтеме де, қаріп те болмайды.",
        ru: "Уберите: в рисунке не бывает скриптов, внешних ссылок и шрифтов.",
        en: "Take it out: a drawing has no script, no outside reference, no font.")),
  ]
}
