import CXLSXWriter

extension XLSXWriter {
  private static let patterns = [
    LXW_CHART_PATTERN_DARK_UPWARD_DIAGONAL, LXW_CHART_PATTERN_PERCENT_20,
    LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL, LXW_CHART_PATTERN_SMALL_GRID,
  ]
  private static let ink = lxw_color_t(0x1D4F7C)

  /// Puts a chart on the sheet that was begun last.
  package func addChart(_ chart: XLSXChart) {
    precondition(sheet != nil && !chart.rows.isEmpty, "a chart stands on a sheet and has rows")
    let kind =
      switch chart.kind {
      case .bars: LXW_CHART_BAR
      case .columns: LXW_CHART_COLUMN
      case .line: LXW_CHART_LINE
      }
    guard let drawn = workbook_add_chart(book, UInt8(kind.rawValue)) else { return }
    chart_title_set_name(drawn, chart.title)
    for (number, series) in chart.series.enumerated() {
      add(series, number: number, of: chart, to: drawn)
    }
    // Bars begin at the bottom; a table begins at the top.
    if chart.kind == .bars { chart_axis_set_reverse(drawn.pointee.y_axis) }
    chart_legend_set_position(
      drawn,
      UInt8(
        (chart.series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.4
    options.y_scale = max(1, Double(chart.rows.count) / 14)
    worksheet_insert_chart_opt(sheet, headerRow, UInt16(chart.column), drawn, &options)
  }

  private func add(
    _ series: XLSXChart.Series, number: Int, of chart: XLSXChart,
    to drawn: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let line = chart_add_series(drawn, nil, nil) else { return }
    let first = headerRow + 1 + UInt32(chart.rows.lowerBound)
    let last = headerRow + UInt32(chart.rows.upperBound)
    chart_series_set_name(line, series.name)
    chart_series_set_categories(
      line, sheetTitle, first, UInt16(chart.names), last, UInt16(chart.names))
    chart_series_set_values(
      line, sheetTitle, first, UInt16(series.column), last, UInt16(series.column))
    guard chart.kind != .line else { return }
    var pattern = lxw_chart_pattern()
    pattern.fg_color = Self.ink
    pattern.bg_color = lxw_color_t(0xFFFFFF)
    pattern.type = UInt8(Self.patterns[number % Self.patterns.count].rawValue)
    chart_series_set_pattern(line, &pattern)
  }
}
