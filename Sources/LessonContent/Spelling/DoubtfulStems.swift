/// Entries of the dictionary that are words at most, and never stems.
///
/// The dictionary was gathered from running text and holds cut words (әңгі, мүмк, ктеу), every particle and
/// rarities one letter away from common words; with endings behind them they excuse one typing slip in twenty.
/// A word of `words/kk.txt` is trusted all the same.
enum DoubtfulStems {
  /// What live texts use of the stems of two letters, and of the infinitives of three.
  static let short = words(
    """
    ай ас ат аз ақ аш ауа би бу ел ем ер ет ес ез еш жу из ит ие ми ой оқ он от өз өң өт су ту үй үн \
    ұл ұн ұя ән әр іс іш із ін аң ар ал оң ши ки ау \
    алу ату асу ашу ағу аю деу жеу жуу ену еру есу ету жаю жию жою кию қою қию қаю құю тию \
    озу ою ояу оқу өлу өну өсу өту сою сую сүю сыю тою туу тыю үзу үру ұту ұру ұшу ұғу \
    ілу ішу жау тау қуу дау сау бау
    """)

  /// Cut words, and rarities that look like a slip of a common word.
  static let rare = words(
    """
    айт бер біл бол кел кет көр қал сал шық шал ауып тату сығу отас өкте айну құрау сабау \
    балану қасу тоқтам осынау үшбу қот саусау орас көріс трап қилау істет ысық тара кіл білен \
    есіс екше арылту апшу алғау адақ ұялау үлке үйік қысас қоршалау қақа қарыс танту стер сой \
    обл мезі матау көс жекі ган бүлу бертін басыс ақырып артыс аида қоңсу қопай қаңтару қақтау \
    шан үйлі үгіс үреген қанау кен мазасыздан айналыс сылт шек жабай тақша құма қоң қойлау \
    қажау шір төз тұм тоңдау телу сіреу порын неткен лағу күжік оттас кезеу жырти өрші ондық \
    тот үсі кімдік \
    роталық қада желу қалан кектен сету ақау ағат арс қунау матап барақ қайысу маңу лат азарда \
    үсін үгін уай ірпі орма уақты қақас қобу қапан тыра өрелеу алаю сауу індет арат бірен бағыс бақан арсын айым атқан ермей жырау \
    ақыру оқтау ада тыру ерсек үсіну қоқу шекі қолау мінеу қатару қадау лаң іреу тоқай татау \
    сақау оқтай ота көсеу ұсау шетеу білеу алаған қаған қамыт сылау ақсын үдеу тата бұғау ақа \
    тотай атпа алақ ойының лад оқшы көген шат рота көрнеу кіреу аша алуа тұқан тоба ора кетеу \
    жосу алғыз әгі ұсату танау абыр ақаң алай арай осылу желеу бөлеу атқы қармат мақау кектену \
    жеру боған ерек қодай қаталау тақақ үйек қожық үсіру берен аңдау әңгі топы қадас ептеу \
    жарлау бұлау айқалау қопсу ылау уыл шалан тоты сабат мір мек көбін ерсу егеу азалау қақсы \
    шұңқ шақы уаз түнеу мүл көтеу кептеу кеке кезет зорық жібу жадау абын айдас апас ұшыну \
    қаяу қасыс қамас мыту мыт көсу кею кергу кекеу желігу данасу барт асшы аран апарт алалау \
    өрем әудем үстелу ізет шылау шаған шарқ албырау көтен сабылу сару сыру тарпу далау \
    доқ ебе бомай бақаша үргізу құрысу жемсау нарау міреу гер езім емсе еге қом кәдік шін деме \
    асау алау беу абақ ақтас алан ашаң ойны алақанда шату қармау тем қата қосақ қорқыс анау \
    сақай сыныт үлеу тақау мүмк жетк көпш көмект әлеует әлеуметт мемлекетт тәрт белг төлеуд \
    бсты балалрды әптер ктеу стей стейт стейд өктеу апырау өсту сеті ішіс жарақта шалық шашық \
    шиқ үле үке тақақтау сықпа оқырану тұрысу тыңай көпе көрінеу көсет ұрт үйт әзі әулік шаран \
    қашаң қашас қалас сырқа ырылда мес нас көт дуа мәж жыми оқты оқтап индет тінді кіріш кергі \
    қиыл қаға қақтан қоға міндеу
    """)

  private static let vowels = Sound.vowel | Sound.glide
  private static let ends = pairs(
    "тт дт мк пш лг йд уд тк рд ңг нг бс шк вт пт нқ ңқ рг дс рп лп лқ рқ")
  private static let onsets = pairs(
    """
    ст ск сп сн пр тр кр гр бр др фр пл кл гл бл фл сл см св сх шт шк шп шл хл хр дв тв кв сц вл вр пс \
    зн дж сф шн шв зв кн
    """)

  /// Whether an entry is a word at most, by its form.
  static func contains(_ word: [UInt8]) -> Bool {
    switch word.count {
    case ...2: true
    case 3 where KazakhLetter.contains(Sound.glide, word[2]): true
    default: false
    }
  }

  /// Whether an entry is no word at all: it has no vowel, or begins or ends as no word does.
  static func isScrap(_ word: [UInt8]) -> Bool {
    guard word.count > 1 else { return false }
    return word.allSatisfy { !KazakhLetter.contains(vowels, $0) } || word.count > 3 && isCut(word)
  }

  /// Whether no word begins or ends with such consonants.
  private static func isCut(_ word: [UInt8]) -> Bool {
    let last = word.count - 1
    let beginsWithTwo =
      !KazakhLetter.contains(vowels, word[0]) && !KazakhLetter.contains(vowels, word[1])
    if beginsWithTwo, !onsets[pair(word[0], word[1])] { return true }
    return ends[pair(word[last - 1], word[last])]
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) * KazakhLetter.count + Int(second)
  }

  private static func pairs(_ text: String) -> [Bool] {
    var table = Array(repeating: false, count: KazakhLetter.count * KazakhLetter.count)
    for word in words(text) { table[pair(word[0], word[1])] = true }
    return table
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").compactMap { KazakhLetter.numbers(of: $0) }
  }
}
