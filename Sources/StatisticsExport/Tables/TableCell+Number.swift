import DeliveryStatistics

extension TableCell {
  /// The number as programs read it, a share in per cent; empty where there is none.
  var numberText: String {
    guard let figure else { return "" }
    return figure.perMille.map { "\($0 / 10).\($0 % 10)" } ?? String(figure.count)
  }
}
