extension Words {
  /// What can be wrong with a question for numbers.
  static let deliveryStatistics: [Words] = [
    Words(
      "statistics.dimension.unknown",
      summary: Sentence(
        kk: "«{name}» деген бөлініс жоқ", ru: "нет разреза «{name}»",
        en: "there is no dimension “{name}”"),
      remedy: Sentence(
        kk: "мына атаулардың бірін таңдаңыз: {known}", ru: "выберите один из: {known}",
        en: "choose one of: {known}")),
    Words(
      "statistics.dimension.unknown.near",
      summary: Sentence(
        kk: "«{name}» деген бөлініс жоқ", ru: "нет разреза «{name}»",
        en: "there is no dimension “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлығы: {known}",
        ru: "может быть, «{near}»? Все разрезы: {known}",
        en: "did you mean “{near}”? All of them: {known}")),
    Words(
      "statistics.adults.mixed",
      summary: Sentence(
        kk: "сұрақ балалар мен ересектерді бір кестеге жинайды",
        ru: "вопрос складывает детей и взрослых в одну таблицу",
        en: "the question puts children and adults into one table"),
      remedy: Sentence(
        kk: "бөлек сұраңыз: staff, parents не олардың топтары бір кестеде, балалар басқа кестеде",
        ru: "спросите отдельно: staff, parents и их группы – в одной таблице, дети – в другой",
        en: "ask twice: staff, parents and their cohorts in one table, children in another")),
    Words(
      "statistics.dimension.twice",
      summary: Sentence(
        kk: "«{name}» жолда да, бағанда да тұр", ru: "«{name}» стоит и в строках, и в столбцах",
        en: "“{name}” stands both in rows and in columns"),
      remedy: Sentence(
        kk: "бағанға басқа бөлініс беріңіз не оны алып тастаңыз",
        ru: "укажите для столбцов другой разрез или уберите его",
        en: "give the columns another dimension, or none")),
    Words(
      "statistics.measure.unknown",
      summary: Sentence(
        kk: "«{name}» деген көрсеткіш жоқ", ru: "нет показателя «{name}»",
        en: "there is no measure “{name}”"),
      remedy: Sentence(
        kk: "мына көрсеткіштерден таңдаңыз: {known}", ru: "выберите из показателей: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.measure.unknown.near",
      summary: Sentence(
        kk: "«{name}» деген көрсеткіш жоқ", ru: "нет показателя «{name}»",
        en: "there is no measure “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлығы: {known}",
        ru: "может быть, «{near}»? Все показатели: {known}",
        en: "did you mean “{near}”? All of them: {known}")),
    Words(
      "statistics.measure.twice",
      summary: Sentence(
        kk: "«{name}» көрсеткіші екі рет сұралған", ru: "показатель «{name}» запрошен дважды",
        en: "the measure “{name}” is asked for twice"),
      remedy: Sentence(
        kk: "оны бір рет қана жазыңыз", ru: "укажите его один раз", en: "name it once")),
    Words(
      "statistics.measure.none",
      summary: Sentence(
        kk: "бірде-бір көрсеткіш сұралмаған", ru: "не запрошено ни одного показателя",
        en: "no measure is asked for"),
      remedy: Sentence(
        kk: "мына көрсеткіштерден таңдаңыз: {known}", ru: "выберите из показателей: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.table.unknown",
      summary: Sentence(
        kk: "«{name}» деген атаулы кесте жоқ",
        ru: "нет именованной таблицы «{name}»",
        en: "there is no named table “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.table.unknown.near",
      summary: Sentence(
        kk: "«{name}» деген атаулы кесте жоқ",
        ru: "нет именованной таблицы «{name}»",
        en: "there is no named table “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлық кесте: {known}",
        ru: "может быть, «{near}»? Все таблицы: {known}",
        en: "did you mean “{near}”? All tables: {known}")),
    Words(
      "statistics.sort.unknown",
      summary: Sentence(
        kk: "кестені «{name}» бойынша реттеуге болмайды",
        ru: "таблицу нельзя упорядочить по «{name}»",
        en: "the table cannot be sorted by “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.sort.unknown.near",
      summary: Sentence(
        kk: "кестені «{name}» бойынша реттеуге болмайды",
        ru: "таблицу нельзя упорядочить по «{name}»",
        en: "the table cannot be sorted by “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Реттеу тәсілдері: {known}",
        ru: "может быть, «{near}»? Порядки: {known}",
        en: "did you mean “{near}”? Orders: {known}")),
    Words(
      "statistics.totals.unknown",
      summary: Sentence(
        kk: "жиынның «{name}» деген түрі жоқ",
        ru: "нет вида итогов «{name}»",
        en: "there is no kind of totals “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.totals.unknown.near",
      summary: Sentence(
        kk: "жиынның «{name}» деген түрі жоқ",
        ru: "нет вида итогов «{name}»",
        en: "there is no kind of totals “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Түрлері: {known}",
        ru: "может быть, «{near}»? Все виды: {known}",
        en: "did you mean “{near}”? All kinds: {known}")),
    Words(
      "statistics.shares.unknown",
      summary: Sentence(
        kk: "үлестің «{name}» деген түрі жоқ",
        ru: "нет вида долей «{name}»",
        en: "there is no kind of shares “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.shares.unknown.near",
      summary: Sentence(
        kk: "үлестің «{name}» деген түрі жоқ",
        ru: "нет вида долей «{name}»",
        en: "there is no kind of shares “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Түрлері: {known}",
        ru: "может быть, «{near}»? Все виды: {known}",
        en: "did you mean “{near}”? All kinds: {known}")),
    Words(
      "statistics.key.unknown",
      summary: Sentence(
        kk: "сұрақта «{name}» деген жол болмайды",
        ru: "в вопросе не бывает строки «{name}»",
        en: "a question has no line “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.key.unknown.near",
      summary: Sentence(
        kk: "сұрақта «{name}» деген жол болмайды",
        ru: "в вопросе не бывает строки «{name}»",
        en: "a question has no line “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлық жол: {known}",
        ru: "может быть, «{near}»? Все строки: {known}",
        en: "did you mean “{near}”? All lines: {known}")),
    Words(
      "statistics.key.twice",
      summary: Sentence(
        kk: "сұрақта «{name}» жолы екі рет тұр", ru: "строка «{name}» стоит в вопросе дважды",
        en: "the question has the line “{name}” twice"),
      remedy: Sentence(
        kk: "бір жолын қалдырыңыз; бірнеше мәнді былай жазыңыз: {name}: [a, b]",
        ru: "оставьте одну; несколько значений пишутся так: {name}: [a, b]",
        en: "keep one of them; several values are written {name}: [a, b]")),
    Words(
      "statistics.filter.value",
      summary: Sentence(
        kk: "«{dimension}» бөлінісінде «{name}» деген мән жоқ",
        ru: "в разрезе «{dimension}» нет значения «{name}»",
        en: "the dimension “{dimension}” has no value “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін таңдаңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.filter.value.near",
      summary: Sentence(
        kk: "«{dimension}» бөлінісінде «{name}» деген мән жоқ",
        ru: "в разрезе «{dimension}» нет значения «{name}»",
        en: "the dimension “{dimension}” has no value “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Мәндері: {known}",
        ru: "может быть, «{near}»? Все значения: {known}",
        en: "did you mean “{near}”? All values: {known}")),
    Words(
      "statistics.filter.unreadable",
      summary: Sentence(
        kk: "«{found}» деген шарт түсініксіз",
        ru: "условие «{found}» не прочитать",
        en: "the filter “{found}” cannot be read"),
      remedy: Sentence(
        kk: "былай жазыңыз: region=KZ-19,KZ-10 не kind!=school",
        ru: "запишите так: region=KZ-19,KZ-10 или kind!=school",
        en: "write it as region=KZ-19,KZ-10 or kind!=school")),
    Words(
      "statistics.limit.unreadable",
      summary: Sentence(
        kk: "«{found}» – жол саны емес",
        ru: "«{found}» – не число строк",
        en: "“{found}” is no number of rows"),
      remedy: Sentence(
        kk: "1-ден басталатын бүтін сан жазыңыз",
        ru: "укажите целое число от 1",
        en: "give a whole number from 1")),
    Words(
      "statistics.limit.twice",
      summary: Sentence(
        kk: "жоғарғы жолдар да, төменгі жолдар да сұралған",
        ru: "запрошены и верхние, и нижние строки",
        en: "both the top and the bottom rows are asked for"),
      remedy: Sentence(
        kk: "--top не --bottom дегеннің бірін қалдырыңыз",
        ru: "оставьте --top или --bottom",
        en: "keep either --top or --bottom")),
    Words(
      "statistics.day.unreadable",
      summary: Sentence(
        kk: "«{found}» – күн емес",
        ru: "«{found}» – не дата",
        en: "“{found}” is no date"),
      remedy: Sentence(
        kk: "күнді 2025-12-24 түрінде жазыңыз",
        ru: "запишите дату как 2025-12-24",
        en: "write the date as 2025-12-24")),
    Words(
      "statistics.period.unreadable",
      summary: Sentence(
        kk: "«{found}» деген кезең түсініксіз",
        ru: "период «{found}» не прочитать",
        en: "the period “{found}” cannot be read"),
      remedy: Sentence(
        kk:
          "былай жазыңыз: 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, 2025-09-01..2025-12-24 не start",
        ru:
          "запишите так: 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, 2025-09-01..2025-12-24 или start",
        en:
          "write it as 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, 2025-09-01..2025-12-24 or start"
      )),
    Words(
      "statistics.period.twice",
      summary: Sentence(
        kk: "кезең екі жолмен берілген",
        ru: "период задан дважды",
        en: "the period is given twice"),
      remedy: Sentence(
        kk: "--period не --from мен --through дегеннің бірін қалдырыңыз",
        ru: "оставьте либо --period, либо --from и --through",
        en: "keep either --period, or --from and --through")),
    Words(
      "statistics.period.backwards",
      summary: Sentence(
        kk: "кезең басталмай тұрып бітеді: {from} – {through}",
        ru: "период кончается раньше, чем начинается: {from} – {through}",
        en: "the period ends before it begins: {from} to {through}"),
      remedy: Sentence(
        kk: "бірінші күні соңғысынан кеш болмасын",
        ru: "первый день не должен быть позже последнего",
        en: "give a first day that is not after the last")),
    Words(
      "statistics.period.before",
      summary: Sentence(
        kk: "кезең {last} күні бітеді, ал журналдағы ең алғашқы сабақ {first} күні өткен",
        ru: "период кончается {last}, а первое занятие в журнале – {first}",
        en: "the period ends on {last}, and the first session in the ledger is of {first}"),
      remedy: Sentence(
        kk: "{first} күнін не одан кейінгі күнді қамтитын кезең сұраңыз",
        ru: "запросите период, в который входит {first} или более поздний день",
        en: "ask for a period that reaches {first} or a later day")),
    Words(
      "statistics.known-by.unreadable",
      summary: Sentence(
        kk: "«{found}» – журналдың орны да, күні де, уақыты да емес",
        ru: "«{found}» – не позиция журнала, не дата и не момент",
        en: "“{found}” is neither a position of the ledger nor a date nor a moment"),
      remedy: Sentence(
        kk: "орнын (120000), күнін (2025-12-01) не уақытын (2025-12-01T09:00:00+05:00) жазыңыз",
        ru: "укажите позицию (120000), дату (2025-12-01) или момент (2025-12-01T09:00:00+05:00)",
        en: "give a position (120000), a date (2025-12-01) or a moment (2025-12-01T09:00:00+05:00)")
    ),
    Words(
      "statistics.known-by.future",
      summary: Sentence(
        kk: "{found} әлі келген жоқ: қазір {now}",
        ru: "{found} ещё не наступило: сейчас {now}",
        en: "{found} is still to come: it is {now} now"),
      remedy: Sentence(
        kk: "өткен уақытты жазыңыз не --known-by дегенді алып тастаңыз",
        ru: "укажите прошедший момент или уберите --known-by",
        en: "give a moment in the past, or leave --known-by out")),
    Words(
      "statistics.known-by.position",
      summary: Sentence(
        kk: "журналда {found} жазба жоқ, небәрі {position}",
        ru: "в журнале нет {found} записей, всего {position}",
        en: "the ledger does not have {found} entries, but {position}"),
      remedy: Sentence(
        kk: "{position} санынан аспайтын орынды жазыңыз не {option} дегенді алып тастаңыз",
        ru: "укажите позицию не больше {position} или уберите {option}",
        en: "give a position of at most {position}, or leave {option} out")),
    Words(
      "statistics.comparison.twice",
      summary: Sentence(
        kk: "екі нәрсемен қатар салыстыру сұралған",
        ru: "запрошено сразу два сравнения",
        en: "two comparisons are asked for at once"),
      remedy: Sentence(
        kk: "--against не --against-known-by дегеннің бірін қалдырыңыз",
        ru: "оставьте --against или --against-known-by",
        en: "keep either --against or --against-known-by")),
    Words(
      "statistics.comparison.later",
      summary: Sentence(
        kk: "салыстырылатын кезең {last} күні бітеді, бұл {first} күнінен бұрын емес",
        ru: "период для сравнения кончается {last}, это не раньше {first}",
        en: "the period to compare with ends on {last}, which is not before {first}"),
      remedy: Sentence(
        kk: "кестенің кезеңінен бұрын біткен кезеңді беріңіз",
        ru: "укажите период, который кончился до периода таблицы",
        en: "give a period that ended before the table’s own")),
    Words(
      "statistics.comparison.time",
      summary: Sentence(
        kk:
          "жолы не бағаны «{dimension}» болса, басқа кезеңмен салыстыруға болмайды: күндері сәйкес келмейді",
        ru: "таблицу с разрезом «{dimension}» не сравнить с другим периодом: дни не совпадут",
        en: "a table by “{dimension}” cannot be compared with another period: the days do not match"
      ),
      remedy: Sentence(
        kk: "--against-known-by дегенмен салыстырыңыз не уақыттан басқа бөлініс алыңыз",
        ru: "сравните через --against-known-by или возьмите разрез не по времени",
        en: "compare by --against-known-by, or split by something else than time")),
    Words(
      "statistics.measure.split",
      summary: Sentence(
        kk: "«{measure}» көрсеткіші «{dimension}» бойынша бөлінбейді: {kk}",
        ru: "показатель «{measure}» не делится по «{dimension}»: {ru}",
        en: "the measure “{measure}” cannot be split by “{dimension}”: {en}"),
      remedy: Sentence(
        kk: "мына көрсеткіштер бөлінеді: {known}",
        ru: "делятся показатели: {known}",
        en: "these measures can be: {known}")),
    Words(
      "statistics.shares.none",
      summary: Sentence(
        kk: "мына көрсеткіштердің бөліктері бүтінге қосылмайды: {measures}",
        ru: "части этих показателей не складываются в целое: {measures}",
        en: "the parts of these measures do not add up to a whole: {measures}"),
      remedy: Sentence(
        kk: "қосылатын көрсеткіш сұраңыз, мысалы held, не --shares дегенді алып тастаңыз",
        ru: "запросите показатель, который складывается, например held, или уберите --shares",
        en: "ask for a measure that adds up, such as held, or leave --shares out")),
    Words(
      "statistics.shares.row",
      summary: Sentence(
        kk: "жолдың үлесі үшін баған керек",
        ru: "для долей в строке нужны столбцы",
        en: "shares of a row need columns"),
      remedy: Sentence(
        kk: "--columns беріңіз не --shares column деп жазыңыз",
        ru: "укажите --columns или --shares column",
        en: "give --columns, or say --shares column")),
    Words(
      "statistics.table.too-large",
      summary: Sentence(
        kk: "кестеде {cells} ұяшық болар еді, шегі – {limit}",
        ru: "в таблице было бы {cells} ячеек, предел – {limit}",
        en: "the table would have {cells} cells, and {limit} is the limit"),
      remedy: Sentence(
        kk: "ірірек бөлініс алыңыз не кезеңді қысқартыңыз",
        ru: "возьмите более крупный разрез или сократите период",
        en: "split by something coarser, or shorten the period")),
    Words(
      "statistics.question.unreadable",
      summary: Sentence(
        kk: "сақталған сұрақ файлы YAML да, JSON да емес",
        ru: "сохранённый вопрос – не YAML и не JSON",
        en: "the saved question is neither YAML nor JSON"),
      remedy: Sentence(
        kk:
          "файлды UTF-8-де «rows: region» сияқты жолдармен жазыңыз не --save-question арқылы жасаңыз",
        ru:
          "запишите файл в UTF-8 строками вида «rows: region» или создайте его через --save-question",
        en:
          "write the file in UTF-8 with lines such as “rows: region”, or make it by --save-question"
      )),
    Words(
      "statistics.question.line",
      summary: Sentence(
        kk: "«{found}» деген жол түсініксіз",
        ru: "строку «{found}» не прочитать",
        en: "the line “{found}” cannot be read"),
      remedy: Sentence(
        kk: "«атауы: мәні» түрінде жазыңыз, мысалы «measures: [held, due]»",
        ru: "запишите «имя: значение», например «measures: [held, due]»",
        en: "write “name: value”, such as “measures: [held, due]”")),
    Words(
      "statistics.trace.cell",
      summary: Sentence(
        kk: "«{found}» – кестенің ұяшығы емес",
        ru: "«{found}» – не ячейка таблицы",
        en: "“{found}” is no cell of the table"),
      remedy: Sentence(
        kk:
          "ЖОЛ/КӨРСЕТКІШ не ЖОЛ/БАҒАН/КӨРСЕТКІШ деп жазыңыз; жиынның коды – _T; мысалы KZ-19/held",
        ru:
          "запишите СТРОКА/ПОКАЗАТЕЛЬ или СТРОКА/СТОЛБЕЦ/ПОКАЗАТЕЛЬ; код итога – _T; например KZ-19/held",
        en: "write ROW/MEASURE or ROW/COLUMN/MEASURE; the total’s code is _T; such as KZ-19/held")),
    Words(
      "statistics.trace.value",
      summary: Sentence(
        kk: "«{dimension}» бөлінісінде «{name}» деген мән жоқ",
        ru: "в разрезе «{dimension}» нет значения «{name}»",
        en: "the dimension “{dimension}” has no value “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін жазыңыз: {known}",
        ru: "выберите из: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.xlsx.output",
      summary: Sentence(
        kk: "XLSX экранға шығарылмайды",
        ru: "XLSX не выводится на экран",
        en: "a workbook cannot be written to the terminal"),
      remedy: Sentence(
        kk: "--output table.xlsx деп файлын көрсетіңіз",
        ru: "укажите файл: --output table.xlsx",
        en: "name a file: --output table.xlsx")),
  ]
}
