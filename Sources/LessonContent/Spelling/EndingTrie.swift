/// All forms of all endings, found from the last letter of a word backwards.
struct EndingTrie {
  private var children: [Int16]
  private var forms: [[EndingForm]]

  /// The forms of a table of endings.
  init(_ endings: [Ending]) {
    children = Array(repeating: 0, count: KazakhLetter.count)
    forms = [[]]
    for ending in endings {
      for form in EndingForms.all(of: ending) { insert(form) }
    }
  }

  private mutating func insert(_ form: EndingForm) {
    var node = 0
    for letter in form.letters.reversed() {
      let slot = node * KazakhLetter.count + Int(letter)
      if children[slot] == 0 {
        children[slot] = Int16(forms.count)
        forms.append([])
        children.append(contentsOf: repeatElement(0, count: KazakhLetter.count))
      }
      node = Int(children[slot])
    }
    forms[node].append(form)
  }

  /// The node one letter further to the left, or 0 when no ending goes on so.
  func next(_ node: Int, _ letter: UInt8) -> Int {
    Int(children[node * KazakhLetter.count + Int(letter)])
  }

  /// The forms that begin at a node.
  func forms(at node: Int) -> [EndingForm] {
    forms[node]
  }
}
