import Foundation

/// Joins a publication with all that are out already into one system.
///
/// A number that did not change between two vintages is one variable: the attacker is taken to know that it did not.
/// One that changed is two, with their difference between them, and for a cumulative measure that difference counts
/// people itself.
struct VintageJoin {
  private(set) var system = CellSystem()
  /// The variables of the publication at hand that must be withheld.
  private(set) var primary: Set<Int> = []
  private var latest: [CellKey: Int] = [:]

  /// Joins them, the oldest first.
  init(
    _ current: PublicationCells, since vintages: [PublishedVintage]
  ) throws(DisclosureFault) {
    for vintage in vintages { add(try CellNetwork(of: vintage.cells), withheld: vintage.withheld) }
    add(try CellNetwork(of: current), withheld: nil)
  }

  /// Adds one vintage; `withheld` is nil for the publication at hand.
  private mutating func add(_ network: CellNetwork, withheld: Set<CellKey>?) {
    let heights = network.heights
    let minima = network.minima
    let variables = network.nodes.indices.map { node in
      variable(
        network.nodes[node], least: minima[node], height: heights[node], withheld: withheld)
    }
    for sum in network.sums {
      system.add(total: variables[sum.total], parts: sum.parts.map { variables[$0] })
    }
  }

  private mutating func variable(
    _ node: CellNetwork.Node, least: Int, height: Int, withheld: Set<CellKey>?
  ) -> Int {
    let before = latest[node.key]
    let variable: Int
    if let before, system.variables[before].value == node.value {
      variable = before
    } else {
      variable = system.add(Self.made(of: node, least: least))
      latest[node.key] = variable
      if let before { relate(variable, to: before, node.rule) }
    }
    system.variables[variable].weight =
      node.isPrinted ? log2(Double(2 + node.value)) * Double(1 + 2 * height) : 0
    guard node.isPrinted else { return variable }
    if let withheld {
      if !withheld.contains(node.key) { publish(variable) }
    } else {
      show(variable, node)
    }
    system.variables[variable].isPrinted = true
    return variable
  }

  private static func made(of node: CellNetwork.Node, least: Int) -> CellSystem.Variable {
    let protection = node.rule.protection
    return CellSystem.Variable(
      key: node.key, value: node.value,
      bounds: (node.isPrinted ? min(node.rule.floor, node.value) : 0, nil),
      protection: node.rule.isSensitive(node.value)
        ? max(protection.lowerBound, least)...protection.upperBound : nil,
      state: .hidden)
  }

  /// A number that a vintage showed.
  private mutating func publish(_ variable: Int) {
    system.variables[variable].state = .known
    system.variables[variable].protection = nil
  }

  /// A number of the publication at hand: withheld for its own sake, or as before, or shown until the pattern takes it.
  private mutating func show(_ variable: Int, _ node: CellNetwork.Node) {
    system.variables[variable].isCurrent = true
    if node.rule.isSensitive(node.value) { primary.insert(variable) }
    let wasWithheld =
      system.variables[variable].isPrinted && system.variables[variable].state == .hidden
    guard system.variables[variable].state != .known, !wasWithheld, !primary.contains(variable)
    else { return }
    // A count of nobody that is shown by rule hides nothing for others.
    system.variables[variable].state =
      node.value == 0 && node.rule.zeros == .shown ? .known : .open
  }

  /// Relates a number to what it was in an earlier vintage.
  private mutating func relate(_ now: Int, to before: Int, _ rule: ProtectionRule) {
    let old = system.variables[before]
    let change = system.variables[now].value - old.value
    let isFew = rule.growth == .cumulative && abs(change) < rule.threshold
    // A number that grew is known to have grown; one that moves both ways may have moved about as far as it did.
    let reach = abs(change) + rule.threshold
    let bounds: (least: Int, most: Int?) =
      rule.growth == .cumulative && change > 0 ? (0, nil) : (-reach, reach)
    guard isFew || old.state != .known else {
      return bound(now, old.value + bounds.least, bounds.most.map { old.value + $0 })
    }
    let few = change > 0 ? 1...rule.threshold : -rule.threshold...(-1)
    let difference = system.add(
      CellSystem.Variable(
        key: system.variables[now].key.with(CellKey.Coordinate("since", "vintage")),
        value: change, bounds: bounds, protection: isFew ? few : nil, state: .hidden))
    system.add(total: now, parts: [before, difference])
    guard isFew, old.state == .known else { return }
    // Its change is a small count and the old number is out, so the new one stays in.
    primary.insert(now)
    system.variables[now].bounds.least = min(
      system.variables[now].bounds.least, system.variables[now].value)
  }

  /// Bounds a number by a shown one of an earlier vintage.
  private mutating func bound(_ now: Int, _ least: Int, _ most: Int?) {
    let floor = max(system.variables[now].bounds.least, least)
    system.variables[now].bounds = (floor, most)
    if let protection = system.variables[now].protection {
      system.variables[now].protection =
        max(protection.lowerBound, floor)...max(protection.upperBound, floor)
    }
  }
}
