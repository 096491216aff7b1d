// swift-tools-version: 6.2
import PackageDescription

// The layers of docs/ARCHITECTURE.md. An arrow that is not written here does not build:
// CI compiles with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "roundtable",
  products: [.executable(name: "roundtable", targets: ["roundtable"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Vocabulary"),
    .target(name: "TextComparison"),
    .target(name: "TextDisplay"),
    .target(name: "Statistics"),
    .target(name: "SessionModel", dependencies: ["Vocabulary", "TextComparison"]),
    .target(name: "CSystem"),
    .target(name: "JSONWriting"),
    .target(
      name: "DocumentStore",
      dependencies: ["CSystem", "JSONWriting", "Vocabulary", "SessionModel"]
    ),
    .target(name: "CommandLanguage", dependencies: ["Vocabulary", "TextDisplay"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "LineEditor", dependencies: ["CEditline", "TextDisplay"]),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "XMLReading", dependencies: ["CExpat"]),
    .target(name: "XMLText", dependencies: ["TextDisplay"]),
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Archive", dependencies: ["CArchive", "CZlib"]),
    .target(name: "CNettle", linkerSettings: [.linkedLibrary("nettle")]),
    .target(
      name: "Exchange",
      dependencies: [
        "Vocabulary", "TextComparison", "TextDisplay", "SessionModel", "Analysis", "CNettle",
        "Archive", "XMLReading", "XMLText",
      ]
    ),
    .target(
      name: "Analysis",
      dependencies: ["Vocabulary", "TextComparison", "Statistics", "SessionModel"]
    ),
    .target(
      name: "Reporting",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "Analysis", "Archive", "JSONWriting",
        "XMLText",
      ]
    ),
    .target(
      name: "Replay",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "Analysis", "Reporting", "JSONWriting",
      ]
    ),
    .target(
      name: "Shell",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "DocumentStore", "CommandLanguage",
        "LineEditor", "Analysis", "Archive", "Reporting", "Exchange", "Replay",
      ]
    ),
    .executableTarget(
      name: "roundtable",
      dependencies: [
        "Shell", "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "SessionBuilding",
      dependencies: ["Vocabulary", "SessionModel"],
      path: "Tests/SessionBuilding"
    ),
    .target(name: "ZipReading", dependencies: ["CArchive"], path: "Tests/ZipReading"),
    .testTarget(name: "ArchiveTests", dependencies: ["CArchive", "Archive", "ZipReading"]),
    .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "TextComparisonTests", dependencies: ["TextComparison"]),
    .testTarget(name: "TextDisplayTests", dependencies: ["TextDisplay", "TestSupport"]),
    .testTarget(
      name: "SessionModelTests",
      dependencies: ["Vocabulary", "SessionModel", "TestSupport"]
    ),
    .testTarget(
      name: "DocumentStoreTests",
      dependencies: ["Vocabulary", "SessionModel", "DocumentStore", "TestSupport"]
    ),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["Vocabulary", "TextDisplay", "CommandLanguage", "TestSupport"]
    ),
    // The demo types lines into a LineEditor that knows nothing of sessions.
    .executableTarget(
      name: "editor-demo",
      dependencies: ["LineEditor", "TextDisplay"],
      path: "Tests/EditorDemo"
    ),
    // Makes large documents and measures what needs no terminal, for `make bench`.
    .executableTarget(
      name: "roundtable-bench",
      dependencies: [
        "Vocabulary", "SessionModel", "DocumentStore", "Analysis", "Reporting", "Replay",
      ],
      path: "bench/RoundtableBench"
    ),
    .testTarget(
      name: "LineEditorTests",
      dependencies: ["LineEditor", "TextDisplay", "TestSupport", "editor-demo"]
    ),
    .testTarget(
      name: "AnalysisTests",
      dependencies: [
        "Vocabulary", "TextDisplay", "TextComparison", "Statistics", "SessionModel", "Analysis",
        "TestSupport",
        "SessionBuilding",
      ]
    ),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Vocabulary", "SessionModel", "DocumentStore", "Archive", "XMLReading", "Exchange",
        "TestSupport", "SessionBuilding", "ZipReading",
      ]
    ),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "DocumentStore", "Analysis", "Reporting",
        "Exchange", "XMLText",
        "TestSupport", "SessionBuilding", "ZipReading",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "ReplayTests",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "Analysis", "Reporting", "Replay",
        "TestSupport", "SessionBuilding",
      ]
    ),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "DocumentStore", "CommandLanguage",
        "LineEditor", "Archive", "Reporting", "Shell", "TestSupport",
      ]
    ),
    // The program from outside: output, errors and status together; and the tidy rules.
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Vocabulary", "TextDisplay", "SessionModel", "DocumentStore", "CommandLanguage",
        "TestSupport", "ZipReading", "roundtable",
      ],
      exclude: ["Golden"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
