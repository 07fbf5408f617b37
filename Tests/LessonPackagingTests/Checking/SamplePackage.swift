import LessonPackaging
import ZipArchive

/// A small sound package of each kind, to be bent one rule at a time.
struct SamplePackage: Sendable {
  var files: [(name: String, text: String)]

  /// Replaces a text in a file; the text must be there.
  func bent(_ name: String, _ old: String, _ new: String) -> SamplePackage {
    var copy = self
    guard let place = files.firstIndex(where: { $0.name == name }),
      files[place].text.contains(old)
    else { preconditionFailure("\(name) holds no \(old)") }
    copy.files[place].text = files[place].text.replacing(old, with: new)
    return copy
  }

  func with(_ name: String, _ text: String) -> SamplePackage {
    SamplePackage(files: files + [(name, text)])
  }

  func without(_ name: String) -> SamplePackage {
    SamplePackage(files: files.filter { $0.name != name })
  }

  func renamed(_ old: String, _ new: String) -> SamplePackage {
    SamplePackage(files: files.map { ($0.name == old ? new : $0.name, $0.text) })
  }

  /// The archive; names are patched in afterwards, since the writer refuses those that break a rule.
  func bytes() -> [UInt8] {
    RawZip.archive(
      files.map { RawZip.Entry(name: Array($0.name.utf8), bytes: Array($0.text.utf8)) })
  }

  /// The ids of everything that a check says.
  func ids(for system: LMSProfile? = nil) -> Set<String> {
    Set(
      PackageChecker(for: system).check(bytes(), named: "sample.zip").findings.map(\.check.id))
  }

  static let script12 = """
    function find(from) { while (from && !from.API) from = from.parent; return from && from.API; }
    var api = find(window);
    api.LMSInitialize("");
    api.LMSGetValue("cmi.core.lesson_mode");
    api.LMSSetValue("cmi.core.lesson_status", "incomplete");
    api.LMSSetValue("cmi.core.score.raw", "67");
    api.LMSSetValue("cmi.core.session_time", "0000:01:02.00");
    var data = "1;2"; if (data.length <= 4096) api.LMSSetValue("cmi.suspend_data", data);
    api.LMSGetValue("cmi.interactions._count");
    api.LMSSetValue("cmi.interactions.0.id", "q1");
    api.LMSSetValue("cmi.interactions.0.student_response", "a");
    api.LMSSetValue("cmi.interactions.0.result", "wrong");
    window.addEventListener("pagehide", function () {
      api.LMSSetValue("cmi.core.exit", "suspend"); api.LMSCommit(""); api.LMSFinish("");
    });
    """

  static let script2004 = """
    var api = window.parent.API_1484_11;
    api.Initialize("");
    api.GetValue("cmi.mode");
    api.SetValue("cmi.completion_status", "incomplete");
    api.SetValue("cmi.success_status", "unknown");
    api.SetValue("cmi.score.raw", "67");
    api.SetValue("cmi.score.scaled", "0.67");
    api.SetValue("cmi.session_time", "PT1M2S");
    if (data.length <= 64000) api.SetValue("cmi.suspend_data", data);
    api.GetValue("cmi.interactions._count");
    api.SetValue("cmi.interactions.0.id", "q1");
    api.SetValue("cmi.interactions.0.timestamp", "2026-09-01T09:30:00");
    api.SetValue("cmi.interactions.0.learner_response", "a");
    api.SetValue("cmi.interactions.0.result", "incorrect");
    window.addEventListener("pagehide", function () {
      api.SetValue("cmi.exit", "suspend"); api.Commit(""); api.Terminate("");
    });
    """

  private static let page = """
    <!DOCTYPE html><html lang="kk"><head><title>Мұз</title><link rel="stylesheet" href="a.css"></head>
    <body><p>Мұз</p><img src="a.png" alt=""><script src="a.js"></script></body></html>
    """

  private static func lom(_ p: String, _ string: String, _ attribute: String) -> String {
    """
    <lom xmlns="\(p)"><general>
    <title><\(string) \(attribute)="kk">Мұз</\(string)></title>
    <language>kk</language><description><\(string) \(attribute)="kk">Мұз</\(string)></description>
    <keyword><\(string) \(attribute)="kk">мұз</\(string)></keyword></general>
    <educational><context><source>LOMv1.0</source><value>school</value></context>
    <typicalLearningTime><duration>PT30M</duration></typicalLearningTime></educational></lom>
    """
  }

  static let scorm12 = SamplePackage(files: [
    (
      "imsmanifest.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
        xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 cp.xsd">
      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>
      \(lom("http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", "langstring", "xml:lang")
        .replacing("typicalLearningTime", with: "typicallearningtime"))</metadata>
      <organizations default="o"><organization identifier="o"><title>Мұз</title>
      <item identifier="i" identifierref="r"><title>Мұз</title></item>
      </organization></organizations>
      <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="a.html">
      <file href="a.html"/><file href="a.css"/><file href="a.js"/><file href="a.png"/>
      </resource></resources></manifest>
      """
    ),
    ("a.html", page), ("a.css", "p{}"), ("a.js", script12), ("a.png", "x"), ("cp.xsd", "<a/>"),
  ])

  static let scorm2004 = SamplePackage(files: [
    (
      "imsmanifest.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
        xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
        xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
        xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
        xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
      <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion>
      \(lom("http://ltsc.ieee.org/xsd/LOM", "string", "language"))</metadata>
      <organizations default="o">
      <organization identifier="o" adlseq:objectivesGlobalToSystem="false"><title>Мұз</title>
      <item identifier="i" identifierref="r"><title>Мұз</title>
      <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
      </adlnav:navigationInterface></adlnav:presentation></item>
      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
      </organization></organizations>
      <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="a.html">
      <file href="a.html"/><file href="a.css"/><file href="a.js"/><file href="a.png"/>
      </resource></resources></manifest>
      """
    ),
    ("a.html", page), ("a.css", "p{}"), ("a.js", script2004), ("a.png", "x"),
  ])

  static let cmi5 = SamplePackage(files: [
    (
      "cmi5.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
      <course id="https://example.kz/c"><title><langstring lang="kk">Мұз</langstring></title>
      <description><langstring lang="kk">Мұз</langstring></description></course>
      <au id="https://example.kz/a" moveOn="Completed">
      <title><langstring lang="kk">Мұз</langstring></title>
      <description><langstring lang="kk">Мұз</langstring></description>
      <url>a.html?x=1</url></au></courseStructure>
      """
    ),
    ("a.html", page), ("a.css", "p{}"), ("a.js", "1"), ("a.png", "x"),
  ])

  static let cartridge = SamplePackage(files: [
    (
      "imsmanifest.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
      <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata>
      <organizations><organization identifier="o" structure="rooted-hierarchy">
      <item identifier="root"><item identifier="i" identifierref="r"><title>Мұз</title></item></item>
      </organization></organizations>
      <resources><resource identifier="r" type="webcontent" href="a.html"><file href="a.html"/>
      <file href="a.css"/><file href="a.js"/><file href="a.png"/></resource>
      <resource identifier="q" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="q.xml"/>
      </resource></resources></manifest>
      """
    ),
    ("a.html", page), ("a.css", "p{}"), ("a.js", "1"), ("a.png", "x"), ("q.xml", "<a/>"),
  ])

  static let epub = SamplePackage(files: [
    ("mimetype", "application/epub+zip"),
    (
      "META-INF/container.xml",
      """
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
      <rootfile full-path="b/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
      """
    ),
    (
      "b/p.opf",
      """
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">1</dc:identifier>
      <dc:title>Мұз</dc:title><dc:language>kk</dc:language>
      <meta property="dcterms:modified">2026-09-01T00:00:00Z</meta></metadata>
      <manifest><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      </manifest><spine><itemref idref="n"/></spine></package>
      """
    ),
    ("b/n.xhtml", "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Мұз</p></html>"),
  ])
}
