extension Words {
  /// What is said of reviews and of samples.
  static let review: [Words] = [
    Words(
      "delivery.review.nothing",
      summary: Sentence(
        kk: "бұл ұйым мен белгі бойынша ештеңе табылмаған",
        ru: "по этой организации и признаку ничего не найдено",
        en: "nothing was found for this institution and sign"),
      remedy: Sentence(
        kk: "тізімді `qorgan delivery review --all` арқылы қараңыз",
        ru: "посмотрите список: `qorgan delivery review --all`",
        en: "look at the list with `qorgan delivery review --all`")),
    Words(
      "delivery.sample.foreign",
      summary: Sentence(
        kk: "бұл жол іріктемеде жоқ не екі рет тұр",
        ru: "этой строки нет в выборке, или она дважды",
        en: "this row is not in the sample, or stands twice"),
      remedy: Sentence(
        kk: "`delivery sample` жазған тізімді сол --seed және --size мәндерімен беріңіз; жолдарын "
          + "алмастырмаңыз",
        ru: "дайте список, который записала `delivery sample`, с теми же --seed и --size; строк не "
          + "заменяйте",
        en:
          "give the list that `delivery sample` wrote, with the same --seed and --size; replace no "
          + "rows")),
    Words(
      "delivery.sample.strata",
      summary: Sentence(
        kk: "{strata} қабат үшін {size} сабақ аз",
        ru: "{size} уроков мало для слоёв: их {strata}",
        en: "{size} sessions are too few for {strata} strata"),
      remedy: Sentence(
        kk: "кемінде --size {least} беріңіз не ірірек бөліңіз, мысалы --by region",
        ru: "дайте не меньше --size {least} или делите крупнее, например --by region",
        en: "give --size {least} at least, or divide more coarsely, such as --by region")),
    Words(
      "delivery.sample.answer",
      summary: Sentence(
        kk: "found бағанында yes, no не unclear тұруы керек",
        ru: "в столбце found должно стоять yes, no или unclear",
        en: "the column found takes yes, no or unclear"),
      remedy: Sentence(
        kk: "сабақ хабардағыдай өтсе – yes, өтпесе – no, анықталмаса – unclear не бос",
        ru: "урок прошёл, как сказано, – yes; не прошёл – no; неясно – unclear или пусто",
        en: "yes when it was held as reported, no when not, unclear or nothing when nobody knows")),
    Words(
      "delivery.sample.nothing",
      summary: Sentence(
        kk: "файлда бірде-бір жауап жоқ не ол әр түрлі іріктемеден",
        ru: "в файле нет ни одного ответа, или он из разных выборок",
        en: "the file has no answer, or is of several samples"),
      remedy: Sentence(
        kk: "бір іріктеменің found бағанын толтырыңыз",
        ru: "заполните столбец found одной выборки",
        en: "fill in the column found of one sample")),
  ]
}
