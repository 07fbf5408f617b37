extension Words {
  /// What can be wrong with waves and with numbers from outside.
  static let monitoring: [Words] = [
    Words(
      "wave.there",
      summary: Sentence(
        kk: "бұл папкада сауалнама бар", ru: "в этой папке анкета уже есть",
        en: "this folder has a questionnaire already"),
      remedy: Sentence(
        kk: "басқа папканы атаңыз", ru: "назовите другую папку", en: "name another folder")),
    Words(
      "wave.example.missing",
      summary: Sentence(
        kk: "үлгі сауалнама табылмады", ru: "пример анкеты не найден",
        en: "the example questionnaire was not found"),
      remedy: Sentence(
        kk: "ішінде questionnaires бар сабақтар папкасын --lessons арқылы көрсетіңіз",
        ru: "укажите через --lessons папку уроков, в которой есть questionnaires",
        en: "name by --lessons a folder of lessons that has questionnaires")),
    Words(
      "wave.weight",
      summary: Sentence(
        kk: "«{found}» салмақ бола алмайды", ru: "«{found}» не может быть весом",
        en: "“{found}” cannot be a weight"),
      remedy: Sentence(
        kk: "«statistics wave sample» жасаған файлды өзгертпей беріңіз",
        ru: "дайте файл таким, каким его создала команда statistics wave sample",
        en: "give the file as “statistics wave sample” made it")),
    Words(
      "wave.frame.empty",
      summary: Sentence(
        kk: "тізілімде {year} оқу жылына арналған мұндай топ жоқ",
        ru: "в реестре нет таких групп на {year} учебный год",
        en: "the registry has no such groups for the school year {year}"),
      remedy: Sentence(
        kk: "--year мәнін және сауалнаманың stages тізімін тексеріңіз",
        ru: "проверьте --year и список stages в анкете",
        en: "check --year and the questionnaire's stages")),
    Words(
      "wave.group.unknown",
      summary: Sentence(
        kk: "«{group}» тобы іріктемеде жоқ", ru: "группы «{group}» нет в выборке",
        en: "the group “{group}” is not in the sample"),
      remedy: Sentence(
        kk: "жауаптар сол толқынның іріктемесіндегі топтардан ғана алынады",
        ru: "ответы принимаются только от групп из выборки этой волны",
        en: "answers are taken only from groups of this wave's sample")),
    Words(
      "wave.answer.unknown",
      summary: Sentence(
        kk: "сауалнамада «{question}» сұрағының «{answer}» жауабы жоқ",
        ru: "в анкете нет ответа «{answer}» на вопрос «{question}»",
        en: "the questionnaire has no answer “{answer}” to the question “{question}”"),
      remedy: Sentence(
        kk: "сұрақ пен жауаптың белгісін сауалнама файлынан алыңыз",
        ru: "возьмите коды вопроса и ответа из файла анкеты",
        en: "take both ids from the questionnaire's file")),
    Words(
      "wave.answer.twice",
      summary: Sentence(
        kk: "«{group}» тобының «{question}» сұрағына «{answer}» жауабы екі рет жазылған",
        ru: "ответ «{answer}» группы «{group}» на вопрос «{question}» записан дважды",
        en: "the answer “{answer}” of the group “{group}” to “{question}” stands twice"),
      remedy: Sentence(
        kk: "бір жолын қалдырыңыз", ru: "оставьте одну строку", en: "keep one of the rows")),
    Words(
      "wave.answer.many",
      summary: Sentence(
        kk: "«{group}» тобы «{question}» сұрағына {found} жауап берген, ал онда {expected} адам",
        ru: "группа «{group}» дала {found} ответов на вопрос «{question}», а в ней {expected} чел.",
        en: "the group “{group}” gave {found} answers to “{question}” and has {expected} people"),
      remedy: Sentence(
        kk: "санды топпен нақтылаңыз: бір адам бір-ақ рет жауап береді",
        ru: "уточните число в группе: каждый отвечает один раз",
        en: "ask the group again: everybody answers once")),
    Words(
      "wave.sparse",
      summary: Sentence(
        kk: "{numbers} үлестің {withheld} жасырылды: жауап тым аз",
        ru: "скрыто {withheld} долей из {numbers}: ответов слишком мало",
        en: "{withheld} of {numbers} shares are withheld: there are too few answers"),
      remedy: Sentence(
        kk: "ірірек бөліңіз: statistics wave estimate … --by {coarser}",
        ru: "делите крупнее: statistics wave estimate … --by {coarser}",
        en: "split it more coarsely: statistics wave estimate … --by {coarser}")),
    Words(
      "wave.sparse.whole",
      summary: Sentence(
        kk: "{numbers} үлестің {withheld} жасырылды, ірірек бөлгенде де жартысынан көбі жасырылады",
        ru: "скрыто {withheld} долей из {numbers}; и при делении крупнее скроется больше половины",
        en: "{withheld} of {numbers} shares are withheld, and a coarser split hides over half too"),
      remedy: Sentence(
        kk: "бұл толқынды жарияламаңыз; көбірек топтан сұраңыз не жауаптарды біріктіріңіз",
        ru: "не публикуйте эту волну; спросите больше групп или объедините варианты ответа",
        en: "do not publish this wave; ask more groups, or join answers")),
    Words(
      "wave.disclosure",
      summary: Sentence(
        kk: "жауаптарды адамдар анықталмайтындай етіп жариялау мүмкін болмады",
        ru: "ответы не удалось защитить так, чтобы никого нельзя было узнать",
        en: "the answers cannot be protected so that nobody can be made out"),
      remedy: Sentence(
        kk: "өңірлерді не жауаптарды біріктіріп көріңіз",
        ru: "объедините регионы или варианты ответа",
        en: "join regions or answers")),
  ]

  /// What can be wrong with numbers from outside.
  static let indicators: [Words] = [
    Words(
      "indicator.definition.missing",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінің анықтамасы жоқ (қазақша және орысша керек)",
        ru: "у показателя «{indicator}» нет определения (нужно на казахском и русском)",
        en: "the indicator “{indicator}” has no definition (both Kazakh and Russian are needed)"),
      remedy: Sentence(
        kk: "не саналатынын, қай баптар кіретінін definition_kk мен definition_ru бағанына жазыңыз",
        ru: "напишите в definition_kk и definition_ru, что считается и какие статьи входят",
        en: "write in definition_kk and definition_ru what counts and which articles belong to it")),
    Words(
      "indicator.source.missing",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінің дереккөзі жоқ",
        ru: "у показателя «{indicator}» нет источника",
        en: "the indicator “{indicator}” has no source"),
      remedy: Sentence(
        kk: "source бағанына кім, қайда жариялағанын жазыңыз",
        ru: "напишите в source, кто и где это опубликовал",
        en: "write in source who published it and where")),
    Words(
      "indicator.vintage.missing",
      summary: Sentence(
        kk: "«{indicator}» қай күнгі дерек екені айтылмаған",
        ru: "не сказано, на какой день дан показатель «{indicator}»",
        en: "the indicator “{indicator}” does not say of which day it is"),
      remedy: Sentence(
        kk: "vintage бағанына жарияланған күнін жазыңыз", ru: "напишите в vintage день публикации",
        en: "write the day of publication in vintage")),
    Words(
      "indicator.region.unknown",
      summary: Sentence(
        kk: "«{region}» деген өңір жоқ", ru: "нет региона «{region}»",
        en: "there is no region “{region}”"),
      remedy: Sentence(
        kk: "KZ-19 сияқты кодын жазыңыз, бүкіл ел үшін KZ",
        ru: "укажите код вида KZ-19, для всей страны KZ",
        en: "give a code such as KZ-19, or KZ for the country")),
    Words(
      "indicator.period.form",
      summary: Sentence(
        kk: "«{period}» кезең емес", ru: "«{period}» – не период", en: "“{period}” is no period"),
      remedy: Sentence(
        kk: "былай жазыңыз: 2025, 2025-S1, 2025-Q3, 2025-10, 2025-01/P10M",
        ru: "пишите так: 2025, 2025-S1, 2025-Q3, 2025-10, 2025-01/P10M",
        en: "write it as 2025, 2025-S1, 2025-Q3, 2025-10 or 2025-01/P10M")),
    Words(
      "indicator.period.mixed",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінде екі кезең араласқан: {found} және {expected}",
        ru: "в показателе «{indicator}» смешаны два периода: {found} и {expected}",
        en: "the indicator “{indicator}” mixes two periods: {found} and {expected}"),
      remedy: Sentence(
        kk: "әр кезеңді бөлек көрсеткіш етіп, бөлек атаумен беріңіз",
        ru: "дайте каждый период отдельным показателем со своим кодом",
        en: "give each period as an indicator of its own")),
    Words(
      "indicator.definition.mixed",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінің екі анықтамасы бар: «{found}» және «{expected}»",
        ru: "у показателя «{indicator}» два определения: «{found}» и «{expected}»",
        en: "the indicator “{indicator}” has two definitions: “{found}” and “{expected}”"),
      remedy: Sentence(
        kk: "оларды екі көрсеткіш етіңіз: қатар тұрады, бірақ қосылмайды",
        ru: "сделайте два показателя: они встанут рядом, но не смешаются",
        en: "make two indicators of them: they stand side by side and are never mixed")),
    Words(
      "indicator.mixed",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінде «{found}» пен «{expected}» араласқан",
        ru: "в показателе «{indicator}» смешаны «{found}» и «{expected}»",
        en: "the indicator “{indicator}” mixes “{found}” and “{expected}”"),
      remedy: Sentence(
        kk: "өлшемі, дереккөзі, күні мен тақырыбы бір көрсеткіште бірдей болсын",
        ru: "единица, источник, день и тема у одного показателя должны быть одни",
        en: "one indicator has one unit, source, vintage and subject")),
    Words(
      "indicator.region.twice",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінде {found} екі рет тұр",
        ru: "в показателе «{indicator}» {found} стоит дважды",
        en: "the indicator “{indicator}” has {found} twice"),
      remedy: Sentence(
        kk: "бір жолын қалдырыңыз", ru: "оставьте одну строку", en: "keep one of the rows")),
    Words(
      "indicator.referral.quarter",
      summary: Sentence(
        kk: "жолдамалар тек тоқсан бойынша қабылданады, «{period}» емес",
        ru: "направления принимаются только за квартал, а не за «{period}»",
        en: "referrals are taken by quarter only, not for “{period}”"),
      remedy: Sentence(
        kk: "өңір мен тоқсан бойынша жиынтық сұраңыз, мысалы 2025-Q3",
        ru: "запросите сводку по региону и кварталу, например 2025-Q3",
        en: "ask for totals by region and quarter, such as 2025-Q3")),
    Words(
      "indicator.value",
      summary: Sentence(
        kk: "«{found}» сан емес", ru: "«{found}» – не число", en: "“{found}” is no number"),
      remedy: Sentence(
        kk:
          "цифрмен, үтірден кейін ең көбі үш белгімен жазыңыз; дерек жоқ болса, жолды алып тастаңыз",
        ru: "пишите цифрами, не больше трёх знаков после запятой; если данных нет, уберите строку",
        en: "write digits, at most three after the point; leave the row out where nothing is known")
    ),
    Words(
      "indicator.value.whole",
      summary: Sentence(
        kk: "«{indicator}» адамды не оқиғаны санайды, ал саны бүтін емес",
        ru: "«{indicator}» считает людей или случаи, а число не целое",
        en: "“{indicator}” counts people or cases, and the number is not whole"),
      remedy: Sentence(
        kk: "бүтін сан беріңіз не өлшемін percent деп жазыңыз",
        ru: "дайте целое число или укажите единицу percent",
        en: "give a whole number, or the unit percent")),
    Words(
      "indicator.finer",
      summary: Sentence(
        kk: "сырттан келген сан өңірден ұсақ бола алмайды («{column}»: {found})",
        ru: "число извне не может быть мельче региона («{column}»: {found})",
        en: "a number from outside cannot be finer than a region (“{column}”: {found})"),
      remedy: Sentence(
        kk: "өңір бойынша қосындысын алыңыз да, бұл бағанды алып тастаңыз",
        ru: "возьмите сумму по региону и уберите этот столбец",
        en: "take the region's total and leave this column out")),
    Words(
      "indicator.column.unknown",
      summary: Sentence(
        kk: "«{name}» деген бағанды ешкім оқымайды", ru: "столбец «{name}» никто не читает",
        en: "nobody reads a column “{name}”"),
      remedy: Sentence(
        kk: "бағанды алып тастаңыз не атын түзетіңіз: {known}; шектеуі болса, анықтамаға жазыңыз",
        ru: "уберите столбец или исправьте имя: {known}; ограничение впишите в определение",
        en: "leave it out or correct its name: {known}; a limit belongs in the definition")),
    Words(
      "indicator.sum",
      summary: Sentence(
        kk: "«{indicator}» көрсеткішінде өңірлердің қосындысы елдікінен көп",
        ru: "в показателе «{indicator}» сумма регионов больше, чем по стране",
        en: "in the indicator “{indicator}” the regions are more than the country"),
      remedy: Sentence(
        kk: "дереккөзден тексеріңіз: анықтамалары екі түрлі болуы мүмкін",
        ru: "сверьте с источником: возможно, у них разные определения",
        en: "check the source: they may have two definitions")),
  ]
}
