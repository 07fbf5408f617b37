/// A sound package bent so that it breaks one rule, for each rule.
enum PackageCases {
  static let all: [PackageCheckTests.Case] = [
    .init("pack.check.kind", SamplePackage(files: [("a.txt", "a")])),
    .init("pack.zip.nested", SamplePackage.scorm12.with("b.zip", "x")),
    .init("pack.name.ascii", SamplePackage.scorm12.with("мұз.png", "x")),
    .init("pack.name.case", SamplePackage.scorm12.with("A.png", "x")),
    .init(
      "pack.manifest.root",
      SamplePackage.scorm12.renamed("imsmanifest.xml", "course/imsmanifest.xml")),
    .init(
      "pack.manifest.unreadable",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"</manifest>"#, #"</manifst>"#)),
    .init(
      "pack.manifest.doctype",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<manifest "#, #"<!DOCTYPE m [<!ENTITY a "b">]><manifest "#)),
    .init(
      "pack.manifest.numeric",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"<title>Мұз"#, #"<title>&#1052;ұз"#)),
    .init(
      "pack.manifest.namespace",
      SamplePackage.scorm12.bent("imsmanifest.xml", "xsd/imscp_rootv1p1p2\"\n", "xsd/other\"\n")),
    .init(
      "pack.manifest.schema",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<organizations default="o">"#,
        #"<organizations default="o"><metadata/>"#)),
    .init("pack.manifest.prefix", SamplePackage(files: SamplePackage.prefixed)),
    .init(
      "pack.manifest.extension",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", "adlcp:", "scorm:"
      ).bent("imsmanifest.xml", "xmlns:adlcp=", "xmlns:scorm=")),
    .init(
      "pack.manifest.address",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<file href="a.png"/>"#, #"<file href="\a.png"/>"#)),
    .init(
      "pack.manifest.base",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"<resources>"#, #"<resources xml:base="b/">"#)),
    .init(
      "pack.manifest.nested",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"</resources>"#,
        #"</resources><manifest identifier="n"><organizations/><resources/></manifest>"#)),
    .init(
      "pack.schema.version", SamplePackage.scorm12.bent("imsmanifest.xml", #">1.2<"#, #">1.3<"#)),
    .init(
      "pack.schema.version",
      SamplePackage.scorm2004.bent("imsmanifest.xml", ">2004 4th Edition<", ">1.3<")),
    .init(
      "pack.manifest.address",
      SamplePackage.scorm12.bent("imsmanifest.xml", "<resources>", "<resources xml:base=\"b\">")),
    .init(
      "pack.identifier",
      SamplePackage.scorm12.bent("imsmanifest.xml", "identifier=\"i\"", "identifier=\"r\"")),
    .init(
      "pack.item.resource",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", "</title></item>",
        "</title><item identifier=\"k\" identifierref=\"r\"><title>Б</title></item></item>")),
    .init(
      "pack.scormtype", SamplePackage.scorm2004.bent("imsmanifest.xml", "scormType", "scormtype")),
    .init(
      "pack.organization.default",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"default="o""#, #"default="x""#)),
    .init(
      "pack.organization.single",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<organization identifier"#,
        #"<organization identifier="p"><title>П</title><item identifier="k" identifierref="r"><title>П</title></item></organization><organization identifier"#
      )),
    .init(
      "pack.title.count",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"identifierref="r"><title>Мұз</title>"#, #"identifierref="r">"#)),
    .init(
      "pack.title.length",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", "<title>Мұз</title>",
        "<title>\(String(repeating: "м", count: 201))</title>")),
    .init(
      "pack.item.resource",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"identifierref="r""#, #"identifierref="x""#)),
    .init(
      "pack.identifier",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"identifier="i""#, #"identifier="№ 5""#)),
    .init("pack.file.missing", SamplePackage.scorm12.without("a.png")),
    .init("pack.file.case", SamplePackage.scorm12.renamed("a.png", "A.PNG")),
    .init("pack.file.unlisted", SamplePackage.scorm12.with("b.txt", "x")),
    .init("pack.launch.missing", SamplePackage.scorm12.without("a.html")),
    .init(
      "pack.launch.unlisted",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"<file href="a.html"/>"#, #""#)),
    .init(
      "pack.launch.none", SamplePackage.scorm12.bent("imsmanifest.xml", #" href="a.html">"#, #">"#)),
    .init("pack.schema.missing", SamplePackage.scorm12.without("cp.xsd")),
    .init(
      "pack.schema.remote",
      SamplePackage.scorm12.bent("cp.xsd", "<a/>", #"<a schemaLocation="http://x"/>"#)),
    .init(
      "pack.link.outside",
      SamplePackage.scorm12.bent("a.html", #"src="a.js""#, #"src="https://cdn.example/a.js""#)),
    .init(
      "pack.link.outside",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", " href=\"a.html\">", " href=\"https://cdn.example/a.html\">")),
    .init(
      "pack.link.missing", SamplePackage.scorm12.bent("a.html", #"src="a.js""#, #"src="b.js""#)),
    .init(
      "pack.scormtype", SamplePackage.scorm12.bent("imsmanifest.xml", #"scormtype"#, #"scormType"#)),
    .init(
      "pack.sco.first",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<resources>"#,
        #"<resources><resource identifier="z" type="webcontent" adlcp:scormtype="asset" href="a.png"><file href="a.png"/></resource>"#
      )),
    .init(
      "pack.item.data",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"</title></item>"#,
        "</title><adlcp:datafromlms>\(String(repeating: "x", count: 256))</adlcp:datafromlms></item>"
      )),
    .init(
      "pack.item.data",
      SamplePackage.scorm12.bent("imsmanifest.xml", "scormtype=\"sco\"", "scormtype=\"asset\"")
        .bent(
          "imsmanifest.xml", "</title></item>",
          "</title><adlcp:datafromlms>x</adlcp:datafromlms></item>")),
    .init(
      "pack.item.data",
      SamplePackage.scorm2004.bent("imsmanifest.xml", " identifierref=\"r\">", ">")),
    .init(
      "pack.item.parameters",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"identifierref="r""#, #"identifierref="r" parameters="?a=1""#)),
    .init(
      "pack.mastery",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"</title></item>"#,
        #"</title><adlcp:masteryscore>600</adlcp:masteryscore></item>"#)),
    .init(
      "pack.mastery",
      SamplePackage.scorm2004.bent(
        "imsmanifest.xml", "flow=\"true\"/>",
        "flow=\"true\"/><imsss:objectives><imsss:primaryObjective satisfiedByMeasure=\"true\"><imsss:minNormalizedMeasure>60</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>"
      )),
    .init(
      "pack.completion.threshold",
      SamplePackage.scorm2004.bent(
        "imsmanifest.xml", #"<adlnav:presentation>"#,
        #"<adlcp:completionThreshold/><adlnav:presentation>"#)),
    .init(
      "pack.hide.tokens",
      SamplePackage.scorm2004.bent("imsmanifest.xml", #">continue<"#, #">contiune<"#)),
    .init(
      "pack.sco.several",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"<item identifier="i""#,
        #"<item identifier="j" identifierref="r"><title>Б</title></item><item identifier="i""#)),
    .init(
      "pack.sequencing.control",
      SamplePackage.scorm2004.bent("imsmanifest.xml", #" flow="true""#, #""#)),
    .init(
      "pack.sequencing.control",
      SamplePackage.scorm2004.bent(
        "imsmanifest.xml", "objectivesGlobalToSystem=\"false\"", "objectivesGlobalToSystem=\"true\""
      )),
    .init(
      "pack.metadata.general",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"<language>kk</language>"#, #""#)),
    .init(
      "pack.metadata.language",
      SamplePackage.scorm12.bent("imsmanifest.xml", #"<language>kk<"#, #"<language>kk_KZ<"#)),
    .init(
      "pack.metadata.language",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", "<title><langstring xml:lang=\"kk\"",
        "<title><langstring xml:lang=\"kk_KZ\"")),
    .init(
      "pack.metadata.names",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", "<description><langstring xml:lang=\"kk\">",
        "<description><langstring xml:lang=\"kk\">\(String(repeating: "м", count: 1_001))")),
    .init(
      "pack.metadata.context",
      SamplePackage.scorm2004.bent("imsmanifest.xml", #">school<"#, #">kindergarten<"#)),
    .init(
      "pack.metadata.time", SamplePackage.scorm2004.bent("imsmanifest.xml", #"PT30M"#, #"30 min"#)),
    .init(
      "pack.metadata.names",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"typicallearningtime"#, #"typicalLearningTime"#)),
    .init("pack.script.api", SamplePackage.scorm2004.bent("a.js", #"API_1484_11"#, #"API"#)),
    .init(
      "pack.script.initialize", SamplePackage.scorm2004.bent("a.js", #"api.Initialize("");"#, #""#)),
    .init(
      "pack.script.argument",
      SamplePackage.scorm12.bent("a.js", #"LMSInitialize("")"#, #"LMSInitialize()"#)),
    .init(
      "pack.script.argument",
      SamplePackage.scorm2004.bent("a.js", #"Terminate("")"#, #"Terminate("now")"#)),
    .init("pack.script.strings", SamplePackage.scorm12.bent("a.js", #""67""#, #"67"#)),
    .init(
      "pack.script.status",
      SamplePackage.scorm12.bent("a.js", #""incomplete""#, #""not attempted""#)),
    .init(
      "pack.script.mastery",
      SamplePackage.scorm12.bent(
        "imsmanifest.xml", #"</title></item>"#,
        #"</title><adlcp:masteryscore>60</adlcp:masteryscore></item>"#)),
    .init(
      "pack.script.completion", SamplePackage.scorm2004.bent("a.js", #""incomplete""#, #""passed""#)
    ),
    .init(
      "pack.script.success", SamplePackage.scorm2004.bent("a.js", #""unknown""#, #""completed""#)),
    .init(
      "pack.script.score",
      SamplePackage.scorm2004.bent("a.js", #"cmi.score.scaled"#, #"cmi.score.max"#)),
    .init("pack.script.time", SamplePackage.scorm12.bent("a.js", #"0000:01:02.00"#, #"PT1M2S"#)),
    .init("pack.script.time", SamplePackage.scorm2004.bent("a.js", #"PT1M2S"#, #"00:01:02"#)),
    .init(
      "pack.script.timestamp",
      SamplePackage.scorm2004.bent("a.js", #""2026-09-01T09:30:00""#, #"new Date().toISOString()"#)),
    .init("pack.script.suspend", SamplePackage.scorm12.bent("a.js", #"4096"#, #"5000"#)),
    .init(
      "pack.script.location",
      SamplePackage.scorm12.with(
        "b.js",
        "api.LMSSetValue(\"cmi.core.lesson_location\", \"\(String(repeating: "x", count: 300))\")")),
    .init(
      "pack.script.lists",
      SamplePackage.scorm12.bent("a.js", #"api.LMSGetValue("cmi.interactions._count");"#, #""#)),
    .init(
      "pack.script.identifiers", SamplePackage.scorm12.bent("a.js", #""q1""#, #""Мұз жұқа ма?""#)),
    .init(
      "pack.script.response12",
      SamplePackage.scorm12.bent("a.js", #"response", "a""#, #"response", "a[,]b""#)),
    .init(
      "pack.script.response2004",
      SamplePackage.scorm2004.bent("a.js", #"response", "a""#, #"response", "a-b""#)),
    .init("pack.script.result12", SamplePackage.scorm12.bent("a.js", #""wrong""#, #""incorrect""#)),
    .init(
      "pack.script.result2004", SamplePackage.scorm2004.bent("a.js", #""incorrect""#, #""wrong""#)),
    .init(
      "pack.script.description",
      SamplePackage.scorm12.bent(
        "a.js", #"cmi.interactions.0.result"#, #"cmi.interactions.0.description"#)),
    .init(
      "pack.script.alert",
      SamplePackage.scorm12.with("b.js", "if (api.LMSGetLastError() !== \"0\") alert(1);")),
    .init("pack.script.exit12", SamplePackage.scorm12.bent("a.js", #""suspend""#, #""normal""#)),
    .init("pack.script.exit2004", SamplePackage.scorm2004.bent("a.js", #""suspend""#, #""pause""#)),
    .init(
      "pack.script.resume",
      SamplePackage.scorm2004.bent("a.js", #"api.SetValue("cmi.exit", "suspend");"#, #""#)),
    .init("pack.script.commit", SamplePackage.scorm12.with("b.js", "setInterval(save, 1000);")),
    .init("pack.script.unload", SamplePackage.scorm12.bent("a.js", #"pagehide"#, #"unload"#)),
    .init(
      "pack.script.mode",
      SamplePackage.scorm12.bent("a.js", #"api.LMSGetValue("cmi.core.lesson_mode");"#, #""#)),
    .init("pack.script.boxes", SamplePackage.scorm12.with("b.js", "alert(\"no LMS\");")),
    .init(
      "pack.manifest.schema",
      SamplePackage.cmi5.bent("cmi5.xml", #"moveOn="Completed""#, #"moveOn="Done""#)),
    .init(
      "pack.cmi5.iri", SamplePackage.cmi5.bent("cmi5.xml", #"https://example.kz/a""#, #"lesson""#)),
    .init(
      "pack.cmi5.unique",
      SamplePackage.cmi5.bent(
        "cmi5.xml", #"<au id"#,
        #"<au id="https://example.kz/a"><title><langstring>М</langstring></title><description><langstring>М</langstring></description><url>a.html</url></au><au id"#
      )),
    .init("pack.cmi5.url", SamplePackage.cmi5.bent("cmi5.xml", #"a.html"#, #"b.html"#)),
    .init("pack.cmi5.query", SamplePackage.cmi5.bent("cmi5.xml", #"?x=1"#, #"?actor=1"#)),
    .init("pack.cc.version", SamplePackage.cartridge.bent("imsmanifest.xml", #"1.1.0"#, #"9.9"#)),
    .init(
      "pack.cc.schema",
      SamplePackage.cartridge.bent("imsmanifest.xml", #"<resources>"#, #"<resources><metadata/>"#)),
    .init(
      "pack.cc.type",
      SamplePackage.cartridge.bent("imsmanifest.xml", #"type="webcontent""#, #"type="page""#)),
    .init("pack.cc.document", SamplePackage.cartridge.bent("q.xml", "<a/>", "<a>")),
    .init(
      "pack.item.resource",
      SamplePackage.cartridge.bent("imsmanifest.xml", #"identifierref="r""#, #"identifierref="x""#)),
    .init("pack.epub.mimetype", SamplePackage.epub.bent("mimetype", "zip", "zip\n")),
    .init("pack.epub.package", SamplePackage.epub.without("b/p.opf")),
    .init(
      "pack.epub.metadata",
      SamplePackage.epub.bent("b/p.opf", #"<dc:language>kk</dc:language>"#, #""#)),
    .init("pack.epub.file", SamplePackage.epub.bent("b/p.opf", #"idref="n""#, #"idref="m""#)),
    .init("pack.epub.file", SamplePackage.epub.without("b/n.xhtml")),
    .init("pack.epub.unlisted", SamplePackage.epub.with("b/x.xhtml", "<a/>")),
    .init("pack.epub.navigation", SamplePackage.epub.bent("b/p.opf", #" properties="nav""#, #""#)),
    .init("pack.epub.page", SamplePackage.epub.bent("b/n.xhtml", "<p>", "<p><b>")),
  ]
}

extension SamplePackage {
  /// The package of 1.2 with a prefix before every element of its packaging.
  static let prefixed: [(name: String, text: String)] = scorm12.files.map { file in
    guard file.name == "imsmanifest.xml" else { return file }
    let names = [
      "manifest", "metadata", "schema", "schemaversion", "organizations", "organization", "item",
      "resources", "resource", "file",
    ]
    let text = names.reduce(
      file.text.replacing("xmlns=\"http://www.imsp", with: "xmlns:cp=\"http://www.imsp")
    ) {
      text, name in
      text.replacing("<\(name) ", with: "<cp:\(name) ").replacing("<\(name)>", with: "<cp:\(name)>")
        .replacing("</\(name)>", with: "</cp:\(name)>")
    }
    return (file.name, text)
  }
}
