import Foundation
import LibXML
import StatisticsExport
import TestSupport
import Testing

/// SDMX files before judges from outside: the official schemas with the generated one, and `sdmx1` from PyPI.
@Suite struct SDMXTests {
  /// The official schemas lie beside the checkout, or where QORGAN_SHARED says; they are never part of it.
  static let official: URL? = {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let checkout = here.deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["QORGAN_SHARED"]
    let shared =
      named.map { URL(fileURLWithPath: $0, relativeTo: checkout) }
      ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("schemas/sdmx30")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The official schemas and the generated one behind one entry.
  private static func schema(_ files: [PublicationFile]) throws -> XMLSchema? {
    guard let official else {
      print("SDMXTests: skipped, no official schemas beside the checkout")
      return nil
    }
    var all: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: official.path) {
      all[name] = [UInt8](try Data(contentsOf: official.appendingPathComponent(name)))
    }
    let message = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message"
    var imports = "<xs:import namespace=\"\(message)\" schemaLocation=\"SDMXMessage.xsd\"/>\n"
    for file in files where file.path.hasSuffix(".xsd") {
      let name = try #require(file.path.split(separator: "/").last.map(String.init))
      let own =
        "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure="
        + "QORGAN:\(name.dropLast(4))(1.0.0):ObsLevelDim:AllDimensions"
      all[name] = file.bytes
      imports += "<xs:import namespace=\"\(own)\" schemaLocation=\"\(name)\"/>\n"
    }
    all["entry.xsd"] = Array(
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n\(imports)</xs:schema>".utf8)
    return try XMLSchema(files: all, entry: "entry.xsd")
  }

  @Test func fitsTheOfficialSchemasAndItsOwn() throws {
    let files = try PublicationTests.files()
    guard let schema = try Self.schema(files) else { return }
    for file in files where file.path.hasPrefix("sdmx/") && file.path.hasSuffix(".xml") {
      #expect(try schema.validate(file.bytes) == [], "\(file.path)")
    }
  }

  @Test(arguments: [
    ("attendance", "REF_AREA=\"KZ-19\"", "REF_AREA=\"KZ-99\""),
    ("attendance", "OBS_STATUS=\"Q\"", "OBS_STATUS=\"X\""),
    ("attendance", "2025-09-01/P115D", "2025-2026"),
    ("attendance", "OBS_VALUE=\"NaN\"", "OBS_VALUE=\"-\""),
    ("attendance", " CONF_STATUS=\"C\"", ""),
    ("attendance", "own:DataSetType", "dsd:DataSetType"),
    ("surveys/calm-pupils", "ANSWER=\"calm-pupils_clear_yes\"", "ANSWER=\"maybe\""),
    ("surveys/calm-pupils", "LOWER_BOUND=\"65.5\"", "LOWER_BOUND=\"65,5\""),
    ("surveys/calm-pupils", "RESPONDENTS=\"301\"", "RESPONDENTS=\"30.1\""),
    ("surveys/calm-pupils", " UNIT_MEASURE=\"PT\"", ""),
    ("context/indicators", "INDICATOR=\"offences-a\"", "INDICATOR=\"offences\""),
    ("context/indicators", " DATA_SOURCE=\"A\"", ""),
    ("context/indicators", "2025-01-01/P10M", "2025-01/P10M"),
  ])
  func refusesWhatTheStructureDoesNotHave(name: String, right: String, wrong: String) throws {
    let files = try PublicationTests.files()
    guard let schema = try Self.schema(files) else { return }
    let file = try #require(files.first { $0.path == "sdmx/\(name).xml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: right))
    let broken = text[..<range.lowerBound] + wrong + text[range.upperBound...]
    #expect(try !schema.validate(Array(broken.utf8)).isEmpty)
  }

  @Test func isReadByTheProgramsOfOthers() throws {
    guard let python = Python.with(["sdmx"]) else {
      print("SDMXTests: sdmx1 is not installed, left out")
      return
    }
    try TemporaryFolder.use { folder in
      let files = try PublicationTests.files()
      try Python.write(files, to: folder)
      let outcome = try python.run(
        """
        import sys, math, sdmx, pathlib
        folder = pathlib.Path(sys.argv[1]) / 'sdmx'
        structure = sdmx.read_sdmx(folder / 'structure.xml')
        dsd = structure.structure['PERSONAL_SAFETY']
        for path in sorted(folder.rglob('*.xml')):
            if path.name == 'structure.xml': continue
            name = path.relative_to(folder).with_suffix('').as_posix()
            flows = {'surveys': 'SURVEY_', 'context': 'CONTEXT_'}
            id = flows.get(path.parent.name, 'DF_') + path.stem.upper().replace('-', '_')
            flow = structure.dataflow[id]
            own = structure.structure[flow.structure.id]
            message = sdmx.read_sdmx(path, structure=own)
            observations = [o for d in message.data for o in d.obs]
            assert message.header.test, path
            assert 'SYNTHETIC' in str(message.header.source), path
            hidden = [o for o in observations if str(o.attrib['OBS_STATUS'].value) == 'Q']
            assert all(math.isnan(float(o.value)) for o in hidden), path
            assert all(str(o.attrib['CONF_STATUS'].value) == 'C' for o in hidden), path
            assert not any('LOWER_BOUND' in o.attrib for o in hidden), path
            rows = sdmx.read_sdmx(path.with_suffix('.csv'), structure=flow)
            assert len(rows.data[0].obs) == len(observations), path
            print(name, flow.structure.id, len(observations), len(hidden))
            if path.parent.name == 'surveys':
                o = observations[0]
                print(o.key.order(), o.value, *[o.attrib[a].value for a in
                      ('UNIT_MEASURE', 'LOWER_BOUND', 'UPPER_BOUND', 'RESPONDENTS')])
                question = structure.codelist['CL_SURVEY_QUESTION']['calm-pupils_clear']
                print(question.parent.id, question.name.localizations)
            if path.parent.name == 'context':
                o = observations[0]
                print(o.key.order(), o.value, *[o.attrib[a].value for a in
                      ('UNIT_MEASURE', 'SUBJECT', 'STAT_CONC_DEF', 'DATA_SOURCE', 'DATA_UPDATE')])
                code = structure.codelist['CL_OUTSIDE_INDICATOR'][str(o.key['INDICATOR'].value)]
                print(code.description.localizations)
        names = structure.codelist['CL_REF_AREA']['KZ-19'].name.localizations
        print(names['kk'], names['ru'], names['en'])
        print(structure.codelist['CL_REF_AREA']['19-01'].parent.id)
        print(' '.join(d.id for d in dsd.dimensions.components))
        """, [folder.path])
      #expect(Golden.compare(outcome, with: "publication/sdmx1.txt") == .same)
    }
  }

  /// SDMX-CSV 2.0, field guide: the header, the flow, and one row an observation, the same as in XML.
  @Test func saysTheSameInCSVAndXML() throws {
    let files = try PublicationTests.files()
    for csv in files where csv.path.hasPrefix("sdmx/") && csv.path.hasSuffix(".csv") {
      let xml = try #require(
        files.first { $0.path == csv.path.dropLast(4) + ".xml" })
      let rows = String(decoding: csv.bytes, as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let names = rows[0].dropFirst(3)
      #expect(rows[0].prefix(3) == ["STRUCTURE", "STRUCTURE_ID", "ACTION"])
      let dataSet = try #require(try XMLReader.read(xml.bytes).first("DataSet"))
      let observations = dataSet.elements.map { element in
        names.map { element.attributes[$0] ?? "" }
      }
      #expect(observations == rows.dropFirst().map { Array($0.dropFirst(3)) })
      let value = try #require(rows[0].firstIndex(of: "OBS_VALUE"))
      let keys = rows.dropFirst().map { $0[3..<value].joined(separator: ".") }
      #expect(Set(keys).count == keys.count, "\(csv.path)")
    }
  }
}
