import LibXML

/// What SCORM 2004 is told about the order of activities and about what their parents make of them (SN 3).
enum Sequencing {
  /// Every activity may be chosen, and one leads to the next.
  static let controls = sequencing([XMLElement("imsss:controlMode", free)])

  // Without these an LMS would invent completion and success where the SCO says none (SN 3.13.1).
  static let delivery = XMLElement(
    "imsss:deliveryControls", ["completionSetByContent": "true", "objectiveSetByContent": "true"])

  // The player has its own buttons for these two; the LMS's others stay.
  static let presentation = XMLElement(
    "adlnav:presentation",
    elements: [
      XMLElement(
        "adlnav:navigationInterface",
        elements: ["previous", "continue"].map { XMLElement("adlnav:hideLMSUI", text: $0) })
    ])

  static func sequencing(_ elements: [XMLElement]) -> XMLElement {
    XMLElement("imsss:sequencing", elements: elements)
  }

  /// A lesson or a folder of lessons: completed when all below it are, satisfied when all scored ones are.
  static func cluster(isScored: Bool) -> XMLElement {
    var rules = [rule("all", "completed", "completed")]
    // No rule ever says "not satisfied": nobody fails a lesson.
    if isScored { rules.append(rule("all", "satisfied", "satisfied")) }
    return sequencing([
      XMLElement("imsss:controlMode", free), rollup(isScored: isScored, rules),
    ])
  }

  /// A pass; one that others follow lets nobody flow past it before it is walked through.
  static func pass(isScored: Bool, isFollowed: Bool) -> XMLElement {
    sequencing(
      (isFollowed ? [stopUntilCompleted] : []) + [rollup(isScored: isScored, []), delivery])
  }

  private static let free: XMLAttributes = ["choice": "true", "flow": "true"]

  private static func rollup(isScored: Bool, _ rules: [XMLElement]) -> XMLElement {
    XMLElement(
      "imsss:rollupRules",
      [
        "rollupObjectiveSatisfied": isScored ? "true" : "false",
        "rollupProgressCompletion": "true", "objectiveMeasureWeight": isScored ? "1" : "0",
      ], elements: rules)
  }

  private static func rule(_ set: String, _ condition: String, _ action: String) -> XMLElement {
    XMLElement(
      "imsss:rollupRule", ["childActivitySet": set],
      elements: [
        XMLElement(
          "imsss:rollupConditions",
          elements: [XMLElement("imsss:rollupCondition", ["condition": condition])]),
        XMLElement("imsss:rollupAction", ["action": action]),
      ])
  }

  // "Not completed" alone is unknown before the first attempt, and an unknown condition fires nothing (SN UP.2.1).
  private static let stopUntilCompleted = XMLElement(
    "imsss:sequencingRules",
    elements: [
      XMLElement(
        "imsss:preConditionRule",
        elements: [
          XMLElement(
            "imsss:ruleConditions", ["conditionCombination": "any"],
            elements: ["completed", "activityProgressKnown"].map {
              XMLElement("imsss:ruleCondition", ["operator": "not", "condition": $0])
            }),
          XMLElement("imsss:ruleAction", ["action": "stopForwardTraversal"]),
        ])
    ])
}
