extension Words {
  /// Registries that come in from elsewhere, and what is decided about institutions.
  static let registryExchange: [Words] =
    registrySources + workLists + oneRoster + registryReforms

  private static let registrySources: [Words] = [
    Words(
      "registry.source.missing",
      summary: Sentence(
        kk: "мұндай бума да, файл да жоқ", ru: "нет ни такой папки, ни такого файла",
        en: "there is no such folder or file"),
      remedy: Sentence(
        kk: "жолын тексеріңіз: кестелер жатқан бума, XLSX кітабы немесе OneRoster мұрағаты",
        ru: "проверьте путь: папка с таблицами, книга XLSX или архив OneRoster",
        en: "check the path: a folder of tables, an XLSX workbook or a OneRoster zip")),
    Words(
      "registry.file.twice",
      summary: Sentence(
        kk: "бір кесте екі файлда тұр: екіншісі – {other}",
        ru: "одна таблица лежит в двух файлах: второй – {other}",
        en: "the same table is in two files: the other is {other}"),
      remedy: Sentence(
        kk: "біреуін ғана қалдырыңыз", ru: "оставьте только один", en: "keep only one of them")),
    Words(
      "registry.sheet.unknown",
      summary: Sentence(
        kk: "«{sheet}» парағы танылмады және оқылмады",
        ru: "лист «{sheet}» неизвестен и не прочитан",
        en: "the sheet “{sheet}” is not known and was not read"),
      remedy: Sentence(
        kk: "керек болса, парақты былай атаңыз: {known}",
        ru: "если он нужен, назовите лист так: {known}",
        en: "if it is needed, name it one of: {known}")),
    Words(
      "registry.field.date.number",
      summary: Sentence(
        kk: "{column} өрісінде күн орнына {found} саны тұр; кестелік бағдарлама {day} күнін осылай "
          + "сақтайды",
        ru: "в поле {column} вместо даты число {found}: так таблица хранит {day}",
        en: "{column} has the number {found} for a date: a spreadsheet keeps {day} so"),
      remedy: Sentence(
        kk: "бағанға «Күн» пішімін беріңіз немесе 2025-09-01 түрінде жазыңыз",
        ru: "задайте столбцу формат «Дата» или запишите так: 2025-09-01",
        en: "give the column the format “Date”, or write 2025-09-01")),
    Words(
      "registry.field.time.number",
      summary: Sentence(
        kk: "{column} өрісінде уақыт орнына {found} саны тұр; кестелік бағдарлама {time} уақытын "
          + "осылай сақтайды",
        ru: "в поле {column} вместо времени число {found}: так таблица хранит {time}",
        en: "{column} has the number {found} for a time: a spreadsheet keeps {time} so"),
      remedy: Sentence(
        kk: "бағанға «Уақыт» пішімін беріңіз немесе 08:00 түрінде жазыңыз",
        ru: "задайте столбцу формат «Время» или запишите так: 08:00",
        en: "give the column the format “Time”, or write 08:00")),
    Words(
      "registry.field.certificate",
      summary: Sentence(
        kk: "«{found}» куәлік емес", ru: "«{found}» – не сертификат",
        en: "“{found}” is no certificate"),
      remedy: Sentence(
        kk: "оқу кодын, қажет болса соңғы күнін жазыңыз: first-aid:2027-08-31; араларына + қойыңыз",
        ru:
          "запишите код обучения и, если нужно, последний день: first-aid:2027-08-31; между ними +",
        en: "write the training's code and, if need be, its last day: first-aid:2027-08-31; + "
          + "between them")),
    Words(
      "table.archive.damaged",
      summary: Sentence(
        kk: "мұрағат толық емес: файл үзіліп қалған немесе бүлінген",
        ru: "архив неполон: файл оборван или повреждён",
        en: "the archive is not whole: the file was cut off or damaged"),
      remedy: Sentence(
        kk:
          "файлды қайта көшіріңіз немесе экспортты қайта жасаңыз",
        ru:
          "скопируйте файл заново или повторите выгрузку",
        en:
          "copy the file again, or make the export again")),
    Words(
      "table.archive.part",
      summary: Sentence(
        kk: "мұрағаттағы «{part}» файлы жоқ немесе оқылмайды",
        ru: "файл «{part}» в архиве отсутствует или не читается",
        en: "the file “{part}” in the archive is missing or cannot be read"),
      remedy: Sentence(
        kk:
          "файлды қайта көшіріңіз немесе экспортты қайта жасаңыз",
        ru:
          "скопируйте файл заново или повторите выгрузку",
        en:
          "copy the file again, or make the export again")),
    Words(
      "table.archive.large",
      summary: Sentence(
        kk: "мұрағат ашылғанда тым үлкен болады",
        ru: "архив при распаковке слишком велик",
        en: "the archive is too large once it is unpacked"),
      remedy: Sentence(
        kk:
          "экспортты аудан бойынша бөлек жасаңыз",
        ru:
          "сделайте выгрузку отдельно по районам",
        en:
          "make the export district by district")),
  ]

  private static let workLists: [Words] = [
    Words(
      "delivery.group.waiting",
      summary: Sentence(
        kk: "{group} тобы тізілімде әлі жоқ: хабар сақталды, бірақ саналмай тұр",
        ru: "группы {group} ещё нет в реестре: отчёт сохранён, но не засчитан",
        en: "the group {group} is not in the registry yet: the report is kept but does not count"),
      remedy: Sentence(
        kk: "топты тізілімге қосыңыз (qorgan registry import), хабар өзі саналады; код қате болса, "
          + "дұрыс кодпен қайта жіберіңіз",
        ru:
          "добавьте группу в реестр (qorgan registry import), и отчёт засчитается сам; если код с "
          + "ошибкой, пришлите с верным",
        en:
          "add the group to the registry (qorgan registry import) and it counts by itself; if the "
          + "code is wrong, send it again with the right one")),
    Words(
      "command.staff.unknown",
      summary: Sentence(
        kk: "Тізілімде «{code}» қызметкер коды жоқ.", ru: "В реестре нет кода сотрудника «{code}».",
        en: "The registry has no staff code \"{code}\"."),
      remedy: Sentence(
        kk: "staff кестесін енгізіңіз: {command}", ru: "Внесите таблицу staff: {command}",
        en: "Import the table staff: {command}")),
    Words(
      "command.staff.unknown.near",
      summary: Sentence(
        kk: "Тізілімде «{code}» қызметкер коды жоқ.", ru: "В реестре нет кода сотрудника «{code}».",
        en: "The registry has no staff code \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Әйтпесе staff кестесін енгізіңіз: {command}",
        ru: "Может быть, «{near}»? Иначе внесите таблицу staff: {command}",
        en: "Did you mean \"{near}\"? Else import the table staff: {command}")),
    Words(
      "command.staff.groups",
      summary: Sentence(
        kk: "{code} кодының топтары көрсетілмеген.", ru: "У кода {code} не указаны группы.",
        en: "The code {code} has no groups."),
      remedy: Sentence(
        kk:
          "staff кестесінің groups бағанына топ кодтарын бос орынмен бөліп жазыңыз да, қайта енгізіңіз.",
        ru: "Запишите коды групп через пробел в столбец groups таблицы staff и внесите её "
          + "снова.",
        en:
          "Write the group codes, with spaces between them, into the column groups of the table staff and import it again."
      )),
    Words(
      "command.district.unknown",
      summary: Sentence(
        kk: "«{code}» деген аудан жоқ.", ru: "Нет района «{code}».",
        en: "There is no district \"{code}\"."),
      remedy: Sentence(
        kk: "Тізімнен қараңыз: {command}", ru: "Посмотрите в списке: {command}",
        en: "Look it up: {command}")),
    Words(
      "command.district.unknown.near",
      summary: Sentence(
        kk: "«{code}» деген аудан жоқ.", ru: "Нет района «{code}».",
        en: "There is no district \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Тізімі: {command}",
        ru: "Может быть, «{near}»? Список: {command}",
        en: "Did you mean \"{near}\"? The list: {command}")),
  ]

  private static let oneRoster: [Words] = [
    Words(
      "oneroster.manifest.missing",
      summary: Sentence(
        kk: "экспортта manifest.csv жоқ: оның нұсқасы да, толықтығы да белгісіз",
        ru: "в выгрузке нет manifest.csv: не видно ни версии, ни полноты",
        en: "the export has no manifest.csv: neither its version nor its files are known"),
      remedy: Sentence(
        kk: "OneRoster 1.2 CSV экспортын manifest.csv файлымен бірге қайта жасаңыз",
        ru: "повторите выгрузку OneRoster 1.2 CSV вместе с manifest.csv",
        en: "make the OneRoster 1.2 CSV export again, with its manifest.csv")),
    Words(
      "oneroster.manifest.buried",
      summary: Sentence(
        kk: "manifest.csv мұрағаттың түбінде емес, буманың ішінде тұр: {found}",
        ru: "manifest.csv лежит не в корне архива, а в папке: {found}",
        en: "manifest.csv is not at the top of the archive but in a folder: {found}"),
      remedy: Sentence(
        kk: "файлдардың өзін мұрағаттаңыз, бумасын емес",
        ru: "архивируйте сами файлы, а не папку с ними",
        en: "zip the files themselves, not the folder they lie in")),
    Words(
      "oneroster.version.unknown",
      summary: Sentence(
        kk: "OneRoster нұсқасы «{found}», ал оқылатыны – 1.2",
        ru: "версия OneRoster «{found}», читается только 1.2",
        en: "the OneRoster version is “{found}”; 1.2 is read"),
      remedy: Sentence(
        kk: "экспортты 1.2 нұсқасымен жасаңыз", ru: "сделайте выгрузку версии 1.2",
        en: "export as version 1.2")),
    Words(
      "oneroster.version.mixed",
      summary: Sentence(
        kk: "екі нұсқа араласқан: {property} – {found}",
        ru: "смешаны две версии: {property} – {found}",
        en: "two versions are mixed: {property} is {found}"),
      remedy: Sentence(
        kk: "барлық файлды бір жүйеден, бір рет, 1.2 нұсқасымен шығарыңыз",
        ru: "выгрузите все файлы из одной системы за один раз в версии 1.2",
        en: "export all the files from one system, at once, as version 1.2")),
    Words(
      "oneroster.file.missing",
      summary: Sentence(
        kk: "{file} файлы жоқ", ru: "нет файла {file}", en: "there is no {file}"),
      remedy: Sentence(
        kk: "экспортқа {file} файлын қосыңыз, manifest.csv ішінде bulk деп көрсетіңіз",
        ru: "добавьте {file} в выгрузку и укажите bulk в manifest.csv",
        en: "add {file} to the export, and say bulk in manifest.csv")),
    Words(
      "oneroster.file.delta",
      summary: Sentence(
        kk: "{file} тек өзгерістерді береді (delta)",
        ru: "{file} содержит только изменения (delta)",
        en: "{file} has changes only (delta)"),
      remedy: Sentence(
        kk: "толық экспорт (bulk) жасаңыз: өзгеріс жоғын бағдарламаның өзі табады",
        ru: "сделайте полную выгрузку (bulk): что изменилось, программа найдёт сама",
        en: "export everything (bulk): what changed is found here")),
    Words(
      "oneroster.file.unlisted",
      summary: Sentence(
        kk: "{file} бар, бірақ manifest.csv оны атамайды",
        ru: "{file} есть, но manifest.csv его не называет",
        en: "{file} is there, but manifest.csv does not name it"),
      remedy: Sentence(
        kk: "manifest.csv ішінде оны bulk деп көрсетіңіз немесе файлды алып тастаңыз",
        ru: "укажите его как bulk в manifest.csv или уберите файл",
        en: "say bulk for it in manifest.csv, or take the file out")),
    Words(
      "oneroster.value.missing",
      summary: Sentence(
        kk: "{code}: стандартта жоқ мәндер әлі белгісіз: {columns}",
        ru: "{code}: пока неизвестно то, чего нет в стандарте: {columns}",
        en: "{code}: what the standard has no column for is not known yet: {columns}"),
      remedy: Sentence(
        kk: "осы бағандарды экспортқа қосыңыз немесе алдымен institutions мен groups кестелерін "
          + "енгізіңіз",
        ru: "добавьте эти столбцы в выгрузку или сначала внесите таблицы institutions и groups",
        en: "add these columns to the export, or import the tables institutions and groups first")),
    Words(
      "oneroster.session.unknown",
      summary: Sentence(
        kk: "«{found}» оқу кезеңі academicSessions.csv файлында жоқ",
        ru: "периода «{found}» нет в academicSessions.csv",
        en: "the session “{found}” is not in academicSessions.csv"),
      remedy: Sentence(
        kk: "termSourcedIds мәнін түзетіңіз немесе кезеңді қосыңыз",
        ru: "исправьте termSourcedIds или добавьте период",
        en: "correct termSourcedIds, or add the session")),
    Words(
      "oneroster.class.none",
      summary: Sentence(
        kk: "бірде-бір сынып (homeroom) жоқ; пәндік сабақ тобы: {count}",
        ru: "нет ни одного класса (homeroom); предметных групп: {count}",
        en: "there is no home class (homeroom); classes of one subject: {count}"),
      remedy: Sentence(
        kk: "экспортқа classType мәні homeroom болатын сыныптарды қосыңыз",
        ru: "добавьте в выгрузку классы с classType homeroom",
        en: "add the classes whose classType is homeroom to the export")),
  ]

  private static let registryReforms: [Words] = [
    Words(
      "registry.reform.unknown",
      summary: Sentence(
        kk: "{code} ұйымы тізілімде жоқ", ru: "организации {code} нет в реестре",
        en: "the institution {code} is not in the registry"),
      remedy: Sentence(
        kk: "кодты тексеріңіз: qorgan registry list institutions",
        ru: "проверьте код: qorgan registry list institutions",
        en: "check the code: qorgan registry list institutions")),
    Words(
      "registry.reform.closed",
      summary: Sentence(
        kk: "{code} ұйымы {day} күні жұмыс істемейді: {from} – {to}",
        ru: "организация {code} на {day} не действует: {from} – {to}",
        en: "the institution {code} is not there on {day}: {from} – {to}"),
      remedy: Sentence(
        kk: "күнді немесе кодты түзетіңіз", ru: "исправьте дату или код",
        en: "correct the day or the code")),
    Words(
      "registry.reform.self",
      summary: Sentence(
        kk: "{code} ұйымын өзіне қосу мүмкін емес", ru: "организацию {code} нельзя слить с собой",
        en: "the institution {code} cannot be merged into itself"),
      remedy: Sentence(
        kk: "--into үшін басқа ұйымның кодын жазыңыз",
        ru: "укажите в --into код другой организации",
        en: "give another institution's code for --into")),
    Words(
      "registry.reform.taken",
      summary: Sentence(
        kk: "{code} коды бос емес: код екі рет берілмейді",
        ru: "код {code} занят: коды не выдаются дважды",
        en: "the code {code} is taken: no code is given twice"),
      remedy: Sentence(
        kk: "жаңа ұйымға жаңа код беріңіз", ru: "дайте новой организации новый код",
        en: "give the new institution a code of its own")),
    Words(
      "registry.reform.group",
      summary: Sentence(
        kk: "{code} тобы {day} күні {institution} ұйымында жоқ",
        ru: "группы {code} нет в организации {institution} на {day}",
        en: "the group {code} is not at {institution} on {day}"),
      remedy: Sentence(
        kk: "топтарды тексеріңіз: qorgan registry list groups --institution {institution}",
        ru: "проверьте группы: qorgan registry list groups --institution {institution}",
        en: "check the groups: qorgan registry list groups --institution {institution}")),
    Words(
      "registry.reform.kept",
      summary: Sentence(
        kk: "{code}: файл {day} күнгі шешімнен ({cause}) хабарсыз; шешім күшінде қалды",
        ru: "{code}: файл не знает о решении от {day} ({cause}); решение осталось в силе",
        en: "{code}: the file does not know of the decision of {day} ({cause}); it still holds"),
      remedy: Sentence(
        kk: "файлды беретін жүйеде де осы өзгерісті жасаңыз",
        ru: "внесите это изменение и в систему, из которой выгружен файл",
        en: "make the same change in the system that the file comes from")),
  ]
}
