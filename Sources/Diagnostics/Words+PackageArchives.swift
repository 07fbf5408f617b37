extension Words {
  /// What an archive, a cmi5 course, a cartridge or a book may be found wrong for.
  static let packageArchives: [Words] = [
    Words(
      "pack.check.file",
      summary: Sentence(
        kk: "Файл оқылмады: ол жоқ, файл емес немесе тым үлкен.",
        ru: "Файл не прочитан: его нет, это не файл, или он слишком велик.",
        en: "The file was not read: it is not there, is no file, or is too large."),
      remedy: Sentence(
        kk: "Файлдың аты мен көлемін тексеріңіз.",
        ru: "Проверьте имя и размер файла.",
        en: "Check its name and its size.")),
    Words(
      "pack.check.format",
      summary: Sentence(
        kk: "{system} жүйесі {kind} пакетін қабылдамайды.",
        ru: "{system} не принимает пакеты {kind}.",
        en: "{system} does not take {kind} packages."),
      remedy: Sentence(
        kk: "Ол қабылдайтын форматта жасаңыз.",
        ru: "Соберите пакет в формате, который она принимает.",
        en: "Build it in a format that it takes.")),
    Words(
      "pack.check.kind",
      summary: Sentence(
        kk:
          "Бұл қандай пакет екенін анықтау мүмкін емес: imsmanifest.xml, cmi5.xml, META-INF/container.xml – бірі де жоқ.",
        ru:
          "Нельзя понять, что это за пакет: нет ни imsmanifest.xml, ни cmi5.xml, ни META-INF/container.xml.",
        en:
          "It cannot be told what this package is: no imsmanifest.xml, cmi5.xml or META-INF/container.xml."
      ),
      remedy: Sentence(
        kk: "Пакетті жасаған бағдарламадан қайта шығарыңыз.",
        ru: "Выгрузите пакет заново из программы, которая его сделала.",
        en: "Export it again from the program that made it.")),
    Words(
      "pack.zip.damaged",
      summary: Sentence(
        kk: "Мұрағат бүлінген немесе шектен асады: {reason}.",
        ru: "Архив повреждён или выходит за пределы: {reason}.",
        en: "The archive is damaged or over a limit: {reason}."),
      remedy: Sentence(
        kk: "Файлды қайта жүктеп алыңыз немесе қайта жасаңыз.",
        ru: "Скачайте или создайте файл заново.",
        en: "Download or make the file again.")),
    Words(
      "pack.zip.crc",
      summary: Sentence(
        kk: "Файлдың мазмұны бүлінген: {reason}.",
        ru: "Содержимое файла повреждено: {reason}.",
        en: "The content of the file is damaged: {reason}."),
      remedy: Sentence(
        kk: "Пакетті қайта жасаңыз.",
        ru: "Соберите пакет заново.",
        en: "Make the package again.")),
    Words(
      "pack.zip.path",
      summary: Sentence(
        kk: "Файл аты бумадан тыс жерге апарады немесе «\\» бар: «{subject}».",
        ru: "Имя ведёт за пределы папки или содержит «\\»: «{subject}».",
        en: "The name leads out of the folder or has a “\\”: “{subject}”."),
      remedy: Sentence(
        kk: "Пакетті қайта жасаңыз: аттар салыстырмалы болсын, «/» ғана қолданылсын.",
        ru: "Соберите пакет заново: имена относительные, разделитель только «/».",
        en: "Make it again with relative names and “/” only.")),
    Words(
      "pack.zip.duplicate",
      summary: Sentence(
        kk: "«{subject}» аты екі рет кездеседі.",
        ru: "Имя «{subject}» встречается дважды.",
        en: "The name “{subject}” comes twice."),
      remedy: Sentence(
        kk: "Артығын алып тастаңыз.",
        ru: "Уберите лишний файл.",
        en: "Remove one of them.")),
    Words(
      "pack.zip.link",
      summary: Sentence(
        kk: "«{subject}» – символдық сілтеме.",
        ru: "«{subject}» – символическая ссылка.",
        en: "“{subject}” is a symbolic link."),
      remedy: Sentence(
        kk: "Сілтеменің орнына файлдың өзін салыңыз.",
        ru: "Положите вместо ссылки сам файл.",
        en: "Put the file itself in its place.")),
    Words(
      "pack.zip.overlap",
      summary: Sentence(
        kk: "Мұрағат жазбалары бір-бірін жабады: {subject}.",
        ru: "Записи архива перекрываются: {subject}.",
        en: "Entries of the archive overlap: {subject}."),
      remedy: Sentence(
        kk: "Бұл файлды ашпаңыз, пакетті сенімді жерден алыңыз.",
        ru: "Не открывайте этот файл, возьмите пакет из надёжного места.",
        en: "Do not open this file; get the package from a source that you trust.")),
    Words(
      "pack.zip.method",
      summary: Sentence(
        kk: "«{subject}» шифрланған немесе белгісіз тәсілмен қысылған.",
        ru: "«{subject}» зашифрован или сжат неизвестным способом.",
        en: "“{subject}” is encrypted or packed by an unknown method."),
      remedy: Sentence(
        kk: "Құпиясөзсіз, кәдімгі zip етіп қайта жасаңыз.",
        ru: "Соберите обычный zip без пароля.",
        en: "Make a plain zip without a password.")),
    Words(
      "pack.zip.bomb",
      summary: Sentence(
        kk: "«{subject}» ашқанда {detail} есе ұлғаяды: бұл zip-бомбаға ұқсайды.",
        ru: "«{subject}» при распаковке вырастает в {detail} раз: похоже на zip-бомбу.",
        en: "“{subject}” grows {detail} times when unpacked: it looks like a zip bomb."),
      remedy: Sentence(
        kk: "Бұл файлды ашпаңыз, пакетті сенімді жерден алыңыз.",
        ru: "Не открывайте этот файл, возьмите пакет из надёжного места.",
        en: "Do not open this file; get the package from a source that you trust.")),
    Words(
      "pack.zip.limit",
      summary: Sentence(
        kk: "Ашқанда {subject} байттан асады, сондықтан бәрі тексерілмеді.",
        ru: "В распакованном виде больше {subject} байт, поэтому проверено не всё.",
        en: "It is over {subject} bytes unpacked, so not all of it was looked at."),
      remedy: Sentence(
        kk: "Пакетті бөліңіз немесе видеосын бөлек беріңіз.",
        ru: "Разделите пакет или передайте видео отдельно.",
        en: "Split it, or hand over its videos apart.")),
    Words(
      "pack.zip.script",
      summary: Sentence(
        kk: "Файл аты ескі кодтауда ({detail}): «{subject}».",
        ru: "Имя файла в старой кодировке ({detail}): «{subject}».",
        en: "The name is in an old code page ({detail}): “{subject}”."),
      remedy: Sentence(
        kk: "Файлдарға латын әрпімен ат беріп, қайта мұрағаттаңыз.",
        ru: "Назовите файлы латиницей и упакуйте заново.",
        en: "Name the files in Latin letters and pack again.")),
    Words(
      "pack.zip.nested",
      summary: Sentence(
        kk: "Пакеттің ішінде тағы бір мұрағат бар, ол тексерілмеді.",
        ru: "Внутри пакета лежит ещё один архив, он не проверен.",
        en: "There is another archive inside; it was not looked into."),
      remedy: Sentence(
        kk: "Ішкі мұрағатты алып тастаңыз немесе файлдарын жеке салыңыз.",
        ru: "Уберите его или положите его файлы отдельно.",
        en: "Remove it, or put its files in one by one.")),
    Words(
      "pack.name.ascii",
      summary: Sentence(
        kk: "Файл атында латын емес әріп не бос орын бар.",
        ru: "В имени файла не латиница или пробел.",
        en: "The name has a space or a letter that is not ASCII."),
      remedy: Sentence(
        kk: "Атын латын әрпімен, бос орынсыз жазыңыз.",
        ru: "Назовите файл латиницей без пробелов.",
        en: "Name it in ASCII without spaces.")),
    Words(
      "pack.name.case",
      summary: Sentence(
        kk: "Аты «{other}» атынан тек бас әріппен өзгешеленеді.",
        ru: "Имя отличается от «{other}» только регистром букв.",
        en: "The name differs from “{other}” by letter case only."),
      remedy: Sentence(
        kk: "Бірінің атын өзгертіңіз.",
        ru: "Переименуйте один из файлов.",
        en: "Rename one of them.")),
    Words(
      "pack.cmi5.iri",
      summary: Sentence(
        kk: "id абсолют IRI емес: «{id}».",
        ru: "id – не абсолютный IRI: «{id}».",
        en: "The id is no absolute IRI: “{id}”."),
      remedy: Sentence(
        kk: "https://… түрінде жазыңыз.",
        ru: "Пишите вида https://…",
        en: "Write one such as https://…")),
    Words(
      "pack.cmi5.unique",
      summary: Sentence(
        kk: "id қайталанған: «{id}».",
        ru: "id повторяется: «{id}».",
        en: "The id comes twice: “{id}”."),
      remedy: Sentence(
        kk: "Әрқайсысына өз id беріңіз.",
        ru: "Дайте каждому свой id.",
        en: "Give each its own.")),
    Words(
      "pack.cmi5.url",
      summary: Sentence(
        kk: "Ашылатын файл пакетте жоқ: «{url}».",
        ru: "Файла запуска нет в пакете: «{url}».",
        en: "The file to be launched is not in the package: “{url}”."),
      remedy: Sentence(
        kk: "Файлды салыңыз немесе url түзетіңіз.",
        ru: "Положите файл или исправьте url.",
        en: "Put the file in, or correct the url.")),
    Words(
      "pack.cmi5.relative",
      summary: Sentence(
        kk: "Мұрағатсыз берілген, ал url салыстырмалы: «{url}».",
        ru: "Передан без архива, а url относительный: «{url}».",
        en: "It comes without an archive, and the url is relative: “{url}”."),
      remedy: Sentence(
        kk: "Файлдармен бірге zip жасаңыз немесе толық url жазыңыз.",
        ru: "Соберите zip с файлами или пишите полный url.",
        en: "Pack it with its files, or write whole addresses.")),
    Words(
      "pack.cmi5.query",
      summary: Sentence(
        kk: "url ішінде іске қосудың өз параметрі бар: {name}.",
        ru: "В url есть параметр самого запуска: {name}.",
        en: "The url has a parameter of the launch itself: {name}."),
      remedy: Sentence(
        kk: "Ол параметрді алып тастаңыз.",
        ru: "Уберите этот параметр.",
        en: "Remove that parameter.")),
    Words(
      "pack.cc.version",
      summary: Sentence(
        kk: "Common Cartridge нұсқасы белгісіз: «{version}».",
        ru: "Неизвестная версия Common Cartridge: «{version}».",
        en: "The version of Common Cartridge is not known: “{version}”."),
      remedy: Sentence(
        kk: "schema = IMS Common Cartridge, schemaversion = 1.1.0 жазыңыз.",
        ru: "Пишите schema = IMS Common Cartridge, schemaversion = 1.1.0.",
        en: "Write schema = IMS Common Cartridge, schemaversion = 1.1.0.")),
    Words(
      "pack.cc.schema",
      summary: Sentence(
        kk: "Манифест Common Cartridge схемасына сай емес: {message}",
        ru: "Манифест не соответствует схеме Common Cartridge: {message}",
        en: "The manifest does not fit the schema of Common Cartridge: {message}"),
      remedy: Sentence(
        kk: "Сол жолдағы элементті түзетіңіз.",
        ru: "Исправьте элемент в этой строке.",
        en: "Correct the element on that line.")),
    Words(
      "pack.cc.type",
      summary: Sentence(
        kk: "«{name}» ресурсының түрі белгісіз: «{type}».",
        ru: "Неизвестный вид ресурса «{name}»: «{type}».",
        en: "Resource “{name}” is of an unknown type: “{type}”."),
      remedy: Sentence(
        kk: "webcontent, imsqti_xmlv1p2, imswl_xmlv1p1 секілдісін жазыңыз.",
        ru: "Пишите webcontent, imsqti_xmlv1p2, imswl_xmlv1p1 и подобные.",
        en: "Write webcontent, imsqti_xmlv1p2, imswl_xmlv1p1 or the like.")),
    Words(
      "pack.cc.document",
      summary: Sentence(
        kk: "Тест не сілтеме файлы оқылмады ({message}).",
        ru: "Файл теста или ссылки не прочитан ({message}).",
        en: "A document of the cartridge could not be read ({message})."),
      remedy: Sentence(
        kk: "Оны жасаған бағдарламадан қайта шығарыңыз.",
        ru: "Выгрузите его заново из программы, которая его сделала.",
        en: "Export it again from the program that made it.")),
    Words(
      "pack.epub.mimetype",
      summary: Sentence(
        kk: "mimetype бірінші, қысылмаған және application/epub+zip деп тұруы керек.",
        ru: "mimetype должен быть первым, несжатым и равным application/epub+zip.",
        en: "mimetype must come first, uncompressed, and say application/epub+zip."),
      remedy: Sentence(
        kk: "Кітапты EPUB бағдарламасымен қайта жинаңыз.",
        ru: "Соберите книгу заново программой для EPUB.",
        en: "Pack the book again with a program for EPUB.")),
    Words(
      "pack.epub.package",
      summary: Sentence(
        kk: "Кітаптың OPF құжаты жоқ немесе оқылмайды.",
        ru: "Документа OPF нет или он не читается.",
        en: "The package document is not there or cannot be read."),
      remedy: Sentence(
        kk: "META-INF/container.xml бар OPF файлды көрсетсін.",
        ru: "Пусть META-INF/container.xml указывает на OPF.",
        en: "Let META-INF/container.xml name the OPF file.")),
    Words(
      "pack.epub.metadata",
      summary: Sentence(
        kk: "Кітаптың метадерегінде жоқ: {missing}.",
        ru: "В метаданных книги нет: {missing}.",
        en: "The metadata of the book lack: {missing}."),
      remedy: Sentence(
        kk: "OPF metadata бөліміне қосыңыз.",
        ru: "Добавьте в metadata OPF.",
        en: "Add them to the metadata of the OPF.")),
    Words(
      "pack.epub.file",
      summary: Sentence(
        kk: "Кітаптың бөлігі жоқ: «{name}».",
        ru: "Нет части книги: «{name}».",
        en: "A part of the book is missing: “{name}”."),
      remedy: Sentence(
        kk: "Файлды салыңыз немесе OPF жолын түзетіңіз.",
        ru: "Положите файл или исправьте строку OPF.",
        en: "Put the file in, or correct the OPF.")),
    Words(
      "pack.epub.unlisted",
      summary: Sentence(
        kk: "Файл мұрағатта бар, OPF ішінде жоқ.",
        ru: "Файл есть в архиве, но не назван в OPF.",
        en: "The file is in the archive but not in the OPF."),
      remedy: Sentence(
        kk: "Оны manifest бөліміне қосыңыз.",
        ru: "Добавьте его в manifest.",
        en: "Add it to the manifest.")),
    Words(
      "pack.epub.navigation",
      summary: Sentence(
        kk: "Мазмұн (nav) құжаты біреу болуы керек, табылғаны: {count}.",
        ru: "Оглавление (nav) должно быть одно, найдено: {count}.",
        en: "There must be one navigation document; found: {count}."),
      remedy: Sentence(
        kk: "Бір файлға properties=\"nav\" қойыңыз.",
        ru: "Поставьте properties=\"nav\" одному файлу.",
        en: "Give one file properties=\"nav\".")),
    Words(
      "pack.epub.page",
      summary: Sentence(
        kk: "Тарау дұрыс XHTML емес: {message}.",
        ru: "Глава – не правильный XHTML: {message}.",
        en: "The chapter is not well-formed XHTML: {message}."),
      remedy: Sentence(
        kk: "Сол жолды түзетіңіз.",
        ru: "Исправьте эту строку.",
        en: "Correct that line.")),
  ]
}
