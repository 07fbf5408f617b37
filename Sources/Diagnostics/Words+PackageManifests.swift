extension Words {
  /// What the manifest of a foreign package may be found wrong for.
  static let packageManifests: [Words] = [
    Words(
      "pack.manifest.root",
      summary: Sentence(
        kk: "Манифест түбірде емес немесе аты кіші әріппен жазылмаған.",
        ru: "Манифест не в корне архива или назван не строчными буквами.",
        en: "The manifest is not at the root, or its name is not in lower case."),
      remedy: Sentence(
        kk: "Буманы емес, оның ішіндегі файлдарды мұрағаттаңыз.",
        ru: "Упакуйте не папку, а файлы внутри неё.",
        en: "Pack the files in the folder, not the folder.")),
    Words(
      "pack.manifest.unreadable",
      summary: Sentence(
        kk: "Манифест оқылмады: {message}.",
        ru: "Манифест не прочитан: {message}.",
        en: "The manifest could not be read: {message}."),
      remedy: Sentence(
        kk: "Манифесті жасаған бағдарламадан қайта шығарыңыз.",
        ru: "Выгрузите манифест заново из программы, которая его сделала.",
        en: "Export it again from the program that made it.")),
    Words(
      "pack.manifest.doctype",
      summary: Sentence(
        kk: "Манифесте DOCTYPE бар, ол одан әрі оқылмады.",
        ru: "В манифесте есть DOCTYPE, дальше он не читался.",
        en: "The manifest has a DOCTYPE and was read no further."),
      remedy: Sentence(
        kk: "DOCTYPE мен entity жолдарын алып тастаңыз.",
        ru: "Удалите DOCTYPE и описания entity.",
        en: "Remove the DOCTYPE and its entities.")),
    Words(
      "pack.manifest.encoding",
      summary: Sentence(
        kk: "Манифест UTF-16 кодтауында.",
        ru: "Манифест в кодировке UTF-16.",
        en: "The manifest is in UTF-16."),
      remedy: Sentence(
        kk: "Оны UTF-8 етіп сақтаңыз.",
        ru: "Сохраните его в UTF-8.",
        en: "Save it in UTF-8.")),
    Words(
      "pack.manifest.numeric",
      summary: Sentence(
        kk: "Әріптер &#…; түрінде жазылған: Moodle оларды сол күйі көрсетеді.",
        ru: "Буквы записаны как &#…;: Moodle так их и покажет.",
        en: "Letters are written as &#…; which Moodle shows as they stand."),
      remedy: Sentence(
        kk: "Манифесті UTF-8 әріптерімен жазыңыз.",
        ru: "Запишите манифест буквами UTF-8.",
        en: "Write the manifest with UTF-8 letters.")),
    Words(
      "pack.manifest.namespace",
      summary: Sentence(
        kk: "Манифестің атау кеңістігі бөтен: «{space}».",
        ru: "Чужое пространство имён манифеста: «{space}».",
        en: "The manifest is in a foreign namespace: “{space}”."),
      remedy: Sentence(
        kk: "Нұсқаға сай xmlns жазыңыз.",
        ru: "Укажите xmlns своей версии.",
        en: "Give the xmlns of its version.")),
    Words(
      "pack.manifest.schema",
      summary: Sentence(
        kk: "Манифест стандарттың схемасына сай емес: {message}",
        ru: "Манифест не соответствует схеме стандарта: {message}",
        en: "The manifest does not fit the standard’s schema: {message}"),
      remedy: Sentence(
        kk: "Сол жолдағы элементтің орны мен атын түзетіңіз.",
        ru: "Исправьте место и имя элемента в этой строке.",
        en: "Correct the place and the name of the element on that line.")),
    Words(
      "pack.manifest.prefix",
      summary: Sentence(
        kk: "Элементтердің алдында префикс бар ({name}): Moodle ешқандай SCO таппайды.",
        ru: "У элементов есть префикс ({name}): Moodle не найдёт ни одного SCO.",
        en: "Elements bear a prefix ({name}): Moodle will find no SCO."),
      remedy: Sentence(
        kk: "IMS элементтерін префикссіз жазыңыз.",
        ru: "Пишите элементы IMS без префикса.",
        en: "Write the elements of IMS without a prefix.")),
    Words(
      "pack.manifest.extension",
      summary: Sentence(
        kk: "«{found}» орнына «{wanted}» префиксі керек: Moodle басқасын танымайды.",
        ru: "Вместо «{found}» нужен префикс «{wanted}»: другого Moodle не знает.",
        en: "“{found}” should be the prefix “{wanted}”: Moodle knows no other."),
      remedy: Sentence(
        kk: "Префиксті ауыстырыңыз.",
        ru: "Замените префикс.",
        en: "Change the prefix.")),
    Words(
      "pack.manifest.address",
      summary: Sentence(
        kk: "Мекенжайда «\\» бар не ол «/» белгісінен басталады: «{address}».",
        ru: "В адресе «\\» или он начинается с «/»: «{address}».",
        en: "The address has a “\\” or begins with “/”: “{address}”."),
      remedy: Sentence(
        kk: "Тек «/» қолданып, салыстырмалы мекенжай жазыңыз.",
        ru: "Пишите относительный адрес, разделитель только «/».",
        en: "Write a relative address with “/” only.")),
    Words(
      "pack.manifest.base",
      summary: Sentence(
        kk: "xml:base қолданылған: кейбір жүйелер оны елемейді.",
        ru: "Использован xml:base: часть систем его не учитывает.",
        en: "There is an xml:base, which some systems pass over."),
      remedy: Sentence(
        kk: "Толық мекенжай жазыңыз.",
        ru: "Пишите адреса целиком.",
        en: "Write the whole addresses.")),
    Words(
      "pack.manifest.nested",
      summary: Sentence(
        kk: "Манифестің ішінде тағы бір манифест бар.",
        ru: "Внутри манифеста есть ещё один манифест.",
        en: "There is a manifest in the manifest."),
      remedy: Sentence(
        kk: "Бір ғана манифест қалдырыңыз.",
        ru: "Оставьте один манифест.",
        en: "Leave one manifest.")),
    Words(
      "pack.schema.version",
      summary: Sentence(
        kk: "schema мен schemaversion дұрыс емес: «{version}».",
        ru: "Неверны schema и schemaversion: «{version}».",
        en: "schema and schemaversion are not as they must be: “{version}”."),
      remedy: Sentence(
        kk: "metadata басына «ADL SCORM», сосын «1.2» не «2004 4th Edition» жазыңыз.",
        ru: "В начале metadata напишите «ADL SCORM» и «1.2» или «2004 4th Edition».",
        en: "Begin metadata with “ADL SCORM” and “1.2” or “2004 4th Edition”.")),
    Words(
      "pack.organization.default",
      summary: Sentence(
        kk: "Негізгі organization көрсетілмеген немесе жоқ: «{name}».",
        ru: "Основная organization не указана или не существует: «{name}».",
        en: "The default organization is not named or does not exist: “{name}”."),
      remedy: Sentence(
        kk: "organizations default атрибутына бар идентификаторды жазыңыз.",
        ru: "Укажите в organizations default существующий идентификатор.",
        en: "Name an existing identifier in organizations default.")),
    Words(
      "pack.organization.single",
      summary: Sentence(
        kk: "organization саны {count}, біреу болуы керек.",
        ru: "organization: {count}, а нужна одна.",
        en: "There are {count} organizations; there should be one."),
      remedy: Sentence(
        kk: "Бір organization қалдырыңыз.",
        ru: "Оставьте одну organization.",
        en: "Leave one organization.")),
    Words(
      "pack.title.count",
      summary: Sentence(
        kk: "«{name}» дәл бір title иеленуі керек.",
        ru: "У «{name}» должен быть ровно один title.",
        en: "“{name}” must have exactly one title."),
      remedy: Sentence(
        kk: "Бір атау қалдырыңыз немесе жазыңыз.",
        ru: "Оставьте или напишите одно название.",
        en: "Leave or write one title.")),
    Words(
      "pack.title.length",
      summary: Sentence(
        kk: "«{name}» атауы {count} таңба, 200-ден аспауы керек.",
        ru: "Название «{name}» – {count} знаков, должно быть не больше 200.",
        en: "The title of “{name}” has {count} characters; at most 200."),
      remedy: Sentence(
        kk: "Атауды қысқартыңыз.",
        ru: "Сократите название.",
        en: "Shorten it.")),
    Words(
      "pack.item.resource",
      summary: Sentence(
        kk: "«{name}» item бар ресурсқа сілтемейді: «{resource}».",
        ru: "item «{name}» не ведёт к существующему ресурсу: «{resource}».",
        en: "Item “{name}” does not point at a resource as it must: “{resource}”."),
      remedy: Sentence(
        kk: "Жапырақ item identifierref иеленсін, бума иеленбесін.",
        ru: "У листа должен быть верный identifierref, у папки – никакого.",
        en: "Give a leaf an identifierref that exists, a folder none.")),
    Words(
      "pack.identifier",
      summary: Sentence(
        kk: "Идентификатор қайталанған немесе жарамсыз: «{name}».",
        ru: "Идентификатор повторяется или непригоден: «{name}».",
        en: "The identifier is repeated or not fit: “{name}”."),
      remedy: Sentence(
        kk: "Латын әрпінен басталатын, қайталанбайтын идентификатор беріңіз.",
        ru: "Дайте неповторяющийся идентификатор, первая буква латинская.",
        en: "Give one that is unique and begins with a Latin letter.")),
    Words(
      "pack.file.missing",
      summary: Sentence(
        kk: "Манифест атаған файл пакетте жоқ.",
        ru: "Файла, названного в манифесте, в пакете нет.",
        en: "A file that the manifest lists is not in the package."),
      remedy: Sentence(
        kk: "Файлды салыңыз немесе жолын манифестен алыңыз.",
        ru: "Положите файл или уберите строку из манифеста.",
        en: "Put it in, or take the line out of the manifest.")),
    Words(
      "pack.file.case",
      summary: Sentence(
        kk: "Файлдың шын аты – «{real}»: бас әрпі сәйкес емес.",
        ru: "На самом деле файл называется «{real}»: не совпадает регистр.",
        en: "The file is really called “{real}”: the letter case differs."),
      remedy: Sentence(
        kk: "Манифестегі атты файлға сай жазыңыз.",
        ru: "Запишите имя в манифесте так же, как у файла.",
        en: "Write the name as the file has it.")),
    Words(
      "pack.file.unlisted",
      summary: Sentence(
        kk: "Файл пакетте бар, бірақ манифесте жоқ.",
        ru: "Файл есть в пакете, но не назван в манифесте.",
        en: "The file is in the package but not in the manifest."),
      remedy: Sentence(
        kk: "Оны ресурстың file тізіміне қосыңыз немесе алып тастаңыз.",
        ru: "Добавьте его в список file ресурса или удалите.",
        en: "Add it to a resource, or remove it.")),
    Words(
      "pack.launch.missing",
      summary: Sentence(
        kk: "Ашылатын файл жоқ: «{launch}».",
        ru: "Нет файла запуска: «{launch}».",
        en: "The file to be launched is not there: “{launch}”."),
      remedy: Sentence(
        kk: "Файлды пакетке салыңыз немесе href түзетіңіз.",
        ru: "Положите файл в пакет или исправьте href.",
        en: "Put the file in, or correct the href.")),
    Words(
      "pack.launch.unlisted",
      summary: Sentence(
        kk: "«{launch}» ашылады, бірақ ресурстың file тізімінде жоқ.",
        ru: "«{launch}» запускается, но не назван среди file ресурса.",
        en: "“{launch}” is launched but not among the resource’s files."),
      remedy: Sentence(
        kk: "Оған file жолын қосыңыз.",
        ru: "Добавьте для него строку file.",
        en: "Add a file element for it.")),
    Words(
      "pack.launch.none",
      summary: Sentence(
        kk: "Ашылатын ештеңе жоқ: бірде-бір item файлға апармайды.",
        ru: "Запускать нечего: ни один item не ведёт к файлу.",
        en: "There is nothing to launch: no item leads to a file."),
      remedy: Sentence(
        kk: "Ресурсқа href, item-ге identifierref жазыңыз.",
        ru: "Дайте ресурсу href, а item – identifierref.",
        en: "Give a resource its href and an item its identifierref.")),
    Words(
      "pack.schema.missing",
      summary: Sentence(
        kk: "Аталған схема пакетте жоқ: «{schema}».",
        ru: "Названной схемы нет в пакете: «{schema}».",
        en: "A schema that is named is not in the package: “{schema}”."),
      remedy: Sentence(
        kk: "Стандарттың XSD файлын түбірге салыңыз.",
        ru: "Положите XSD стандарта в корень.",
        en: "Put the standard’s XSD at the root.")),
    Words(
      "pack.schema.remote",
      summary: Sentence(
        kk: "Схема желіден алынады: {address}.",
        ru: "Схема берётся из сети: {address}.",
        en: "A schema is fetched from the network: {address}."),
      remedy: Sentence(
        kk: "schemaLocation пакеттегі файлды көрсетсін.",
        ru: "Пусть schemaLocation указывает на файл в пакете.",
        en: "Let schemaLocation name a file in the package.")),
    Words(
      "pack.link.outside",
      summary: Sentence(
        kk: "Бет желіден жүктейді: {address}.",
        ru: "Страница загружает из сети: {address}.",
        en: "It loads from the network: {address}."),
      remedy: Sentence(
        kk: "Ол файлды пакеттің ішіне салыңыз.",
        ru: "Положите этот файл в пакет.",
        en: "Put that file into the package.")),
    Words(
      "pack.link.missing",
      summary: Sentence(
        kk: "Бет жүктейтін файл пакетте жоқ: {address}.",
        ru: "Файла, который загружает страница, в пакете нет: {address}.",
        en: "What the page loads is not in the package: {address}."),
      remedy: Sentence(
        kk: "Файлды салыңыз немесе сілтемені түзетіңіз.",
        ru: "Положите файл или исправьте ссылку.",
        en: "Put it in, or correct the link.")),
    Words(
      "pack.scormtype",
      summary: Sentence(
        kk: "«{name}» ресурсында adlcp:{wanted} жоқ немесе қате жазылған.",
        ru: "У ресурса «{name}» нет adlcp:{wanted} или он записан иначе.",
        en: "Resource “{name}” has no adlcp:{wanted}, or spells it otherwise."),
      remedy: Sentence(
        kk: "Әр ресурсқа adlcp:{wanted} = sco не asset жазыңыз.",
        ru: "Дайте каждому ресурсу adlcp:{wanted} = sco или asset.",
        en: "Give each resource adlcp:{wanted} = sco or asset.")),
    Words(
      "pack.sco.first",
      summary: Sentence(
        kk: "Бірінші ашылатын ресурс SCO емес: «{name}».",
        ru: "Первый запускаемый ресурс – не SCO: «{name}».",
        en: "The first resource with a launch file is no SCO: “{name}”."),
      remedy: Sentence(
        kk: "SCO ресурсын бірінші қойыңыз.",
        ru: "Поставьте ресурс SCO первым.",
        en: "Put the SCO first.")),
    Words(
      "pack.item.data",
      summary: Sentence(
        kk: "«{name}» item-індегі {element} орнында емес немесе тым ұзын.",
        ru: "{element} у item «{name}» не на месте или слишком длинный.",
        en: "{element} of item “{name}” is out of place or too long."),
      remedy: Sentence(
        kk: "Оны тек SCO-ға сілтейтін item-де, 255 таңбаға дейін жазыңыз.",
        ru: "Пишите его только у item с SCO, не длиннее 255 знаков.",
        en: "Have it on items of SCOs only, up to 255 characters.")),
    Words(
      "pack.item.parameters",
      summary: Sentence(
        kk: "«{name}» item-інде parameters бар: ILIAS оларды бермейді.",
        ru: "У item «{name}» есть parameters: ILIAS их не передаёт.",
        en: "Item “{name}” has parameters, which ILIAS does not hand on."),
      remedy: Sentence(
        kk: "Әр нұсқаға өз бастау файлын жасаңыз.",
        ru: "Сделайте каждому варианту свой файл запуска.",
        en: "Give each variant a launch file of its own.")),
    Words(
      "pack.mastery",
      summary: Sentence(
        kk: "Өту шегі мүмкін аралықта емес: «{value}».",
        ru: "Порог прохождения вне допустимого: «{value}».",
        en: "The mastery score is out of range: “{value}”."),
      remedy: Sentence(
        kk: "1.2-де 0–100, 2004-те -1…1 аралығында жазыңыз.",
        ru: "В 1.2 пишите 0–100, в 2004 – от -1 до 1.",
        en: "Write 0–100 in 1.2, -1 to 1 in 2004.")),
    Words(
      "pack.completion.threshold",
      summary: Sentence(
        kk: "completionThreshold бар: Moodle мен ADL оны әртүрлі түсінеді.",
        ru: "Есть completionThreshold: Moodle и ADL понимают его по-разному.",
        en: "There is a completionThreshold, which Moodle and ADL take differently."),
      remedy: Sentence(
        kk: "Керек болмаса, алып тастаңыз.",
        ru: "Уберите, если он не нужен.",
        en: "Remove it where it is not needed.")),
    Words(
      "pack.hide.tokens",
      summary: Sentence(
        kk: "hideLMSUI белгісіз батырма атайды: «{token}».",
        ru: "hideLMSUI называет неизвестную кнопку: «{token}».",
        en: "hideLMSUI names an unknown button: “{token}”."),
      remedy: Sentence(
        kk: "abandon, continue, exit, previous, suspendAll секілдісін жазыңыз.",
        ru: "Пишите abandon, continue, exit, previous, suspendAll и подобные.",
        en: "Write one of abandon, continue, exit, previous, suspendAll and the like.")),
    Words(
      "pack.sco.several",
      summary: Sentence(
        kk: "Пакетте {count} SCO бар: кейбір жүйелер біріншісін ғана көрсетеді.",
        ru: "В пакете SCO: {count}; часть систем покажет только первый.",
        en: "There are {count} SCOs; some systems show only the first."),
      remedy: Sentence(
        kk: "Ондай жүйелерге бір SCO-лы пакеттер беріңіз.",
        ru: "Для таких систем соберите пакеты с одним SCO.",
        en: "For those systems build packages of one SCO.")),
    Words(
      "pack.sequencing.control",
      summary: Sentence(
        kk: "«{name}»: flow=true не objectivesGlobalToSystem=false жоқ.",
        ru: "«{name}»: нет flow=true или objectivesGlobalToSystem=false.",
        en: "“{name}” lacks flow=true or objectivesGlobalToSystem=false."),
      remedy: Sentence(
        kk:
          "controlMode choice=\"true\" flow=\"true\" және objectivesGlobalToSystem=\"false\" жазыңыз.",
        ru:
          "Напишите controlMode choice=\"true\" flow=\"true\" и objectivesGlobalToSystem=\"false\".",
        en:
          "Write controlMode choice=\"true\" flow=\"true\" and objectivesGlobalToSystem=\"false\".")
    ),
    Words(
      "pack.metadata.general",
      summary: Sentence(
        kk: "Метадеректе жоқ: {missing}.",
        ru: "В метаданных нет: {missing}.",
        en: "The metadata lack: {missing}."),
      remedy: Sentence(
        kk: "LOM general бөліміне қосыңыз.",
        ru: "Добавьте в раздел general LOM.",
        en: "Add them to LOM’s general.")),
    Words(
      "pack.metadata.language",
      summary: Sentence(
        kk: "Тіл коды қате жазылған: «{code}».",
        ru: "Код языка записан неверно: «{code}».",
        en: "The language code is not right: “{code}”."),
      remedy: Sentence(
        kk: "kk немесе kk-KZ түрінде жазыңыз.",
        ru: "Пишите kk или kk-KZ.",
        en: "Write kk or kk-KZ.")),
    Words(
      "pack.metadata.context",
      summary: Sentence(
        kk: "context мәні LOM сөздігінде жоқ: «{value}».",
        ru: "Значения context нет в словаре LOM: «{value}».",
        en: "The context is no word of LOM’s list: “{value}”."),
      remedy: Sentence(
        kk: "school, higher education, training не other деп жазыңыз.",
        ru: "Пишите school, higher education, training или other.",
        en: "Write school, higher education, training or other.")),
    Words(
      "pack.metadata.time",
      summary: Sentence(
        kk: "Оқу уақыты ұзақтық түрінде емес: «{value}».",
        ru: "Время обучения записано не как длительность: «{value}».",
        en: "The learning time is no duration: “{value}”."),
      remedy: Sentence(
        kk: "PT30M түрінде жазыңыз.",
        ru: "Пишите PT30M.",
        en: "Write PT30M.")),
    Words(
      "pack.metadata.names",
      summary: Sentence(
        kk: "«{name}»: 1.2 метадерегі кіші әріппен, сипаттама 1000 таңбаға дейін жазылады.",
        ru: "«{name}»: метаданные 1.2 пишутся строчными, описание до 1000 знаков.",
        en: "“{name}”: 1.2 writes its metadata in lower case, descriptions up to 1,000 characters."),
      remedy: Sentence(
        kk: "IMS 1.2.1 атауларын қолданыңыз.",
        ru: "Используйте имена IMS 1.2.1.",
        en: "Use the names of IMS 1.2.1.")),
  ]
}
