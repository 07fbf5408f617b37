package import Diagnostics
package import Monitoring
package import Tabular

/// `sample.csv`: the groups that a wave asks, with their weights.
package enum SampleFile {
  private static let columns = [
    "group_code", "institution_code", "region", "kind", "expected", "weight",
  ]
  private static let millionths = 1_000_000.0

  /// The sample as a file; weights to the millionth, and in each row whether the groups are made up.
  package static func csv(
    _ sample: [SampledGroup], isSynthetic: Bool
  ) throws(TableFault) -> [UInt8] {
    var writer = CSVWriter()
    try writer.writeRow(columns + (isSynthetic ? [SyntheticMark.column] : []))
    let mark = isSynthetic ? [SyntheticMark.value] : []
    for group in sample {
      try writer.writeRow(
        [
          group.group, group.institution, group.region, group.kind, "\(group.expected)",
          text(group.weight),
        ] + mark)
    }
    return writer.takeBytes()
  }

  /// The sample of a file.
  package static func read(
    _ path: String
  ) -> (sample: [SampledGroup], diagnostics: [Diagnostic]) {
    let (table, folder) = RegistryTable.at(
      path, needed: columns, optional: [SyntheticMark.column])
    var sample: [SampledGroup] = []
    let found = table.read(in: folder) { check, row in
      let codes = (0..<4).map { column in
        check.code(row, column).map { String(decoding: $0, as: UTF8.self) }
      }
      let expected = check.number(row, 4, 1...10_000)
      let weight = Double(check.text(row, 5))
      if weight.map({ $0 >= 1 && $0 < 1e9 }) != true {
        check.refuse(row, 5, "wave.weight")
      }
      guard check.isGood, let expected, let weight, let group = codes[0],
        let institution = codes[1], let region = codes[2], let kind = codes[3]
      else { return }
      sample.append(
        SampledGroup(
          group: group, institution: institution, region: region, kind: kind,
          expected: expected, weight: weight))
    }
    return (sample, found ?? [Diagnostic("file.missing", at: Place(file: path))])
  }

  private static func text(_ weight: Double) -> String {
    let whole = Int((weight * millionths).rounded())
    let digits = String(whole % 1_000_000 + 1_000_000).dropFirst()
    return "\(whole / 1_000_000).\(digits)"
  }
}
