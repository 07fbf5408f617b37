// swift-tools-version: 6.1
import PackageDescription

/// Every target sees only what it names: leaks of a dependency are spelled `public import`.
let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The hot paths (plan, ledger, registry) are measured in the release build of `qorgan-bench`.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies + [],
    path: path, exclude: [], swiftSettings: features)
}

func system(_ name: String, package: String?, apt: [String]) -> Target {
  .systemLibrary(
    name: name, path: "Sources/System/\(name)", pkgConfig: package, providers: [.apt(apt)])
}

func suite(
  _ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false,
  scripts: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    exclude: ["Snapshots"] + scripts + (fixtures ? ["Fixtures"] : []), swiftSettings: features)
}

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// Leaves: nothing of ours, one foreign thing each.
let leaves: [Target] = [
  system("CLibXML2", package: "libxml-2.0", apt: ["libxml2-dev"]),
  system("CLibZip", package: "libzip", apt: ["libzip-dev"]),
  system(
    "CMarkdown", package: "libcmark-gfm",
    apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
  system("CQREncode", package: "libqrencode", apt: ["libqrencode-dev"]),
  system("CXLSXWriter", package: "xlsxwriter", apt: ["libxlsxwriter-dev"]),
  system("CHunspell", package: "hunspell", apt: ["libhunspell-dev"]),
  system("CClp", package: "clp", apt: ["coinor-libclp-dev"]),
  .target(name: "CAssets", exclude: ["Assets"]),
  room("Chronology"),
  room("Diagnostics"),
  room("LibXML", ["CLibXML2", "Diagnostics"]),
  room("ZipArchive", ["CLibZip"]),
  room("Tabular", ["Chronology", "Diagnostics", "CXLSXWriter", "LibXML", "ZipArchive"]),
]

// Nouns and rules: pure values, no input or output.
let nouns: [Target] = [
  room("Programme", ["Chronology", "Diagnostics"]),
  room("EducationRegistry", ["Chronology", "Diagnostics", "Programme"]),
  room("DeliveryModel", ["Chronology", "Diagnostics", "Programme"]),
  room("Scheduling", ["Chronology", "Diagnostics", "Programme", "EducationRegistry"]),
  room("DisclosureControl", ["CClp"]),
  room(
    "Monitoring",
    ["Chronology", "Diagnostics", "Programme", "EducationRegistry", "DisclosureControl"]),
  room(
    "DeliveryStatistics",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
    ]),
]

// Effects: one outside world each.
let effects: [Target] = [
  room(
    "LessonContent",
    [
      "Chronology", "Diagnostics", "Programme", "Monitoring", "LibXML", "CMarkdown", "CHunspell",
      yams, crypto,
    ]),
  room(
    "LessonPackaging",
    [
      "Chronology", "Diagnostics", "LessonContent", "Programme", "LibXML", "ZipArchive",
      "CQREncode", "CAssets", mustache, crypto,
    ]),
  room(
    "LessonExchange",
    ["Chronology", "Diagnostics", "LessonContent", "Programme", "LibXML", "ZipArchive"]),
  room(
    "RegistryExchange",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "Monitoring",
      "Tabular", "LibXML", "ZipArchive",
    ]),
  room(
    "DeliveryLedger",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "DeliveryStatistics", "Tabular", grdb, sqlite, crypto,
    ]),
  room(
    "StatisticsExport",
    [
      "Chronology", "Diagnostics", "DeliveryStatistics", "DisclosureControl", "Tabular", "LibXML",
      "CAssets", mustache, crypto,
    ]),
  room(
    "Portal",
    [
      "Chronology", "Diagnostics", "Programme", "LessonContent", "LessonPackaging", "CAssets",
      hummingbird, logging, mustache, crypto,
    ]),
]

// Edges: the doors.
let edges: [Target] = [
  room(
    "CommandLineInterface",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "DeliveryStatistics", "DisclosureControl", "Monitoring", "LessonContent", "LessonExchange",
      "LessonPackaging", "RegistryExchange", "DeliveryLedger", "StatisticsExport", "Portal",
      "Tabular", arguments,
    ]),
  .executableTarget(
    name: "qorgan", dependencies: ["CommandLineInterface"], swiftSettings: features),
  .executableTarget(
    name: "qorgan-bench",
    dependencies: [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "DeliveryStatistics", "DisclosureControl", "Monitoring", "LessonContent", "LessonPackaging",
      "RegistryExchange", "DeliveryLedger", "StatisticsExport", "Tabular", "CHunspell", arguments,
    ],
    exclude: ["Peers"], swiftSettings: features),
]

let tests: [Target] = [
  .target(
    name: "TestSupport", dependencies: ["Chronology", "Diagnostics"], path: "Tests/TestSupport",
    swiftSettings: features),
  suite("Chronology", []),
  suite("Diagnostics", []),
  suite("LibXML", ["Diagnostics"]),
  suite("ZipArchive", []),
  suite("Tabular", ["Diagnostics", "LibXML", "ZipArchive"]),
  suite("Programme", ["Chronology", "Diagnostics"]),
  suite("EducationRegistry", ["Chronology", "Diagnostics", "Programme"]),
  suite("DeliveryModel", ["Chronology", "Diagnostics", "Programme"]),
  suite("Scheduling", ["Chronology", "Diagnostics", "Programme", "EducationRegistry"]),
  suite("DisclosureControl", []),
  suite(
    "Monitoring",
    ["Chronology", "Diagnostics", "Programme", "EducationRegistry", "DisclosureControl"]),
  suite(
    "DeliveryStatistics",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
    ]),
  suite(
    "LessonContent", ["Chronology", "Diagnostics", "Programme", "Monitoring", "LibXML"],
    fixtures: true),
  suite(
    "LessonPackaging",
    ["Chronology", "Diagnostics", "LessonContent", "Programme", "LibXML", "ZipArchive"],
    scripts: ["Browser", "Judges"]),
  suite(
    "LessonExchange",
    ["Chronology", "Diagnostics", "LessonContent", "Programme", "LibXML", "ZipArchive"]),
  suite(
    "Portal", ["Chronology", "Diagnostics", "LessonContent", "Programme"], scripts: ["Browser"]),
  suite(
    "RegistryExchange",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "Monitoring", "Tabular",
    ]),
  suite(
    "DeliveryLedger",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "DeliveryStatistics", "Tabular", "RegistryExchange", "LessonContent", "ZipArchive", grdb,
      sqlite, crypto,
    ]),
  suite(
    "StatisticsExport",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel", "Scheduling",
      "DeliveryStatistics", "Tabular", "LibXML", "ZipArchive",
    ]),
  suite(
    "CommandLineInterface",
    [
      "Chronology", "Diagnostics", "Programme", "EducationRegistry", "DeliveryModel",
      "DeliveryLedger", "LessonContent", "Tabular", arguments,
    ]),
]

let package = Package(
  name: "qorgan",
  products: [
    .executable(name: "qorgan", targets: ["qorgan"]),
    .executable(name: "qorgan-bench", targets: ["qorgan-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: leaves + nouns + effects + edges + tests,
  swiftLanguageModes: [.v6]
)
