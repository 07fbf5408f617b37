import Foundation

/// Somebody with nothing but the files of publications and a linear-programming library that is not ours.
///
/// He knows more than a reader does: that the registry stood still between two vintages, that who was reached stays
/// reached, that districts make up regions and every list of values is whole.
struct DistantAttacker {
  private let python: String

  /// He needs SciPy (HiGHS); nil where no Python has it.
  init?() {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let programs = [
      checkout.appendingPathComponent(".build-venv/bin/python3").path, "/usr/bin/python3",
      "/usr/local/bin/python3",
    ]
    let found = programs.first { program in
      FileManager.default.isExecutableFile(atPath: program)
        && (try? Self.run(program, ["-c", "import scipy.optimize"])) != nil
    }
    guard let found else { return nil }
    python = found
  }

  /// How many withheld numbers there are, and how many he narrows to fewer values than that.
  func attack(
    _ folders: [String], fewerThan least: Int
  ) throws -> (attacked: Int, exposed: Int, report: String) {
    let report = try Self.run(python, ["-c", Self.script, "\(least)"] + folders)
    let numbers = report.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    guard numbers.count >= 2 else { throw CocoaError(.coderInvalidValue) }
    return (numbers[0], numbers[1], report)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-attack-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  private static let script = #"""
    import csv, sys, pathlib, collections
    from scipy.optimize import linprog
    from scipy.sparse import coo_matrix

    PEOPLE = ('pupils', 'pupils-not-reached', 'present', 'enrolled')

    def stage(grade):
        if not grade.isdigit(): return None
        return ['kindergarten', 'primary', 'middle', 'senior'][sum(int(grade) > last for last in (0, 4, 9))]

    def read(folder):
        """Every published number about people by measure and place, None where withheld; and what only limits a table."""
        cells, limits = {}, collections.defaultdict(set)
        for path in sorted(pathlib.Path(folder, 'tables').glob('*.csv')):
            for row in csv.DictReader(open(path, encoding='utf-8-sig')):
                if row['measure'] not in PEOPLE or row['state'] == 'missing': continue
                place = dict(part.split('=') for part in row['filters'].split())
                limited = set(place)
                for axis, code in ((row['rows'], row['row_code']), (row['columns'], row['column_code'])):
                    if axis and code != '_T': place[axis] = code
                key = row['measure'], frozenset(place.items())
                value = None if row['state'] == 'suppressed' else int(row['value'])
                assert cells.setdefault(key, value) == value, (path, key)
                limits[key] |= limited
        return cells, limits

    def families(cells, limits, regions):
        """Parts of a whole, and whether they are all of it."""
        found = collections.defaultdict(list)
        for measure, place in cells:
            for dimension, code in place:
                bare = place - {(dimension, code)}
                exact = dimension not in limits[measure, place]
                found[(measure, bare), dimension, exact].append((measure, place))
                if dimension == 'district':
                    found[(measure, bare | {('region', regions[code])}), dimension, True].append((measure, place))
                if dimension == 'grade' and stage(code):
                    found[(measure, bare | {('stage', stage(code))}), dimension, False].append((measure, place))
        return {key: parts for key, parts in found.items() if key[0] in cells}

    def main(least, regions, folders):
        column, bounds, rows = {}, [], []
        def unknown(key, low):
            if key not in column:
                column[key] = len(bounds)
                bounds.append((low, None))
            return column[key]
        def relate(numbers, sense):
            terms = [(unknown(key, 1), sign) for key, sign, value in numbers if value is None]
            if terms: rows.append((terms, -sum(sign * value for _, sign, value in numbers if value is not None), sense))
        vintages = [read(folder) for folder in folders]
        # The registry stood still: a child counted in one vintage is the same child in the next.
        name = lambda number, key: key if key[0] == 'pupils' else (number, key)
        said = {}
        for cells, _ in vintages:
            for key, value in cells.items():
                if key[0] == 'pupils' and value is not None: said[key] = value
        value = lambda number, key: said.get(key, vintages[number][0][key])
        hidden = set()
        for number, (cells, limits) in enumerate(vintages):
            hidden |= {name(number, key) for key in cells if cells[key] is None}
            for (whole, _, exact), parts in families(cells, limits, regions).items():
                numbers = [(name(number, whole), 1, value(number, whole))]
                numbers += [(name(number, part), -1, value(number, part)) for part in parts]
                relate(numbers, '=' if exact else '>')
            for part, whole in (('pupils-not-reached', 'pupils'), ('present', 'enrolled')):
                for measure, place in cells:
                    if measure == part and (whole, place) in cells:
                        keys = (whole, place), (part, place)
                        relate([(name(number, key), sign, value(number, key)) for key, sign in zip(keys, (1, -1))], '>')
            # Who was reached stays reached; attendances only grow.
            if number == 0: continue
            for key in cells:
                if key[0] == 'pupils' or key not in vintages[number - 1][0]: continue
                sign = -1 if key[0] == 'pupils-not-reached' else 1
                relate([((number, key), sign, value(number, key)), ((number - 1, key), -sign, value(number - 1, key))], '>')
        width = len(bounds)
        def matrix(sense):
            chosen = [row for row in rows if row[2] == sense]
            data = [(line, at, sign) for line, row in enumerate(chosen) for at, sign in row[0]]
            if not data: return None, None
            lines, places, signs = zip(*data)
            return coo_matrix((signs, (lines, places)), (len(chosen), width)), [row[1] for row in chosen]
        equal, equal_right = matrix('=')
        more, more_right = matrix('>')
        less = None if more is None else -more
        less_right = None if more is None else [-right for right in more_right]
        narrow, narrowest = [], None
        for key in sorted(hidden, key=str):
            if key not in column: narrow.append((key, 'said elsewhere')); continue
            ends = []
            for sign in (1, -1):
                cost = [0] * width
                cost[column[key]] = sign
                outcome = linprog(cost, less, less_right, equal, equal_right, bounds)
                assert outcome.status in (0, 3), outcome.message
                ends.append(sign * outcome.fun if outcome.status == 0 else float('inf'))
            reach = ends[1] - ends[0]
            narrowest = reach if narrowest is None else min(reach, narrowest)
            if reach < least - 1 - 1e-6: narrow.append((key, ends))
        print(len(hidden), 'attacked,', len(narrow), 'exposed, narrowest', None if narrowest is None else round(narrowest))
        for line in narrow[:10]: print(line)

    regions = {}
    for folder in sys.argv[2:]:
        for path in pathlib.Path(folder, 'extracts').glob('*/*.csv'): regions[path.stem] = path.parent.name
    main(int(sys.argv[1]), regions, sys.argv[2:])
    """#
}
