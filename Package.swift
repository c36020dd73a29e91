// swift-tools-version: 6.2
import PackageDescription

/// Settings of every room: language mode 6 comes from the package; imports are internal unless said otherwise.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Rooms outside the wrapper rooms: any use of a pointer is a build error.
let safe: [SwiftSetting] =
  strict + [.strictMemorySafety(), .treatWarning("StrictMemorySafety", as: .error)]

let package = Package(
  name: "anjuan",
  products: [
    .executable(name: "anjuan", targets: ["anjuan"]),
    .executable(name: "anjuan-district", targets: ["anjuan-district"]),
    .executable(name: "anjuan-bench", targets: ["anjuan-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The C rooms: a module map and a header, nothing else.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibMalloc"),
    .systemLibrary(name: "CLibGLPK", providers: [.apt(["libglpk-dev"])]),

    // Wrapper rooms: bytes in, Swift values out; pointers live here and nowhere else.
    .target(name: "SafeXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "SafeDigest", dependencies: ["CLibCrypto"], swiftSettings: strict),
    .target(name: "SafeZip", dependencies: ["CLibZip"], swiftSettings: strict),
    .target(name: "SafeSheet", dependencies: ["CLibXLSXWriter"], swiftSettings: strict),
    .target(name: "SafeDeflate", dependencies: ["CLibZ"], swiftSettings: strict),
    .target(name: "SafeSolver", dependencies: ["CLibGLPK"], swiftSettings: strict),
    .target(name: "SafeFile", swiftSettings: strict),
    .target(name: "SafeProcess", dependencies: ["CLibMalloc"], swiftSettings: strict),

    // One function: the same work on many items at a time.
    .target(name: "Concurrently", swiftSettings: safe),

    .target(name: "Model", swiftSettings: safe),
    .target(name: "StatutoryTime", swiftSettings: safe),
    .target(
      name: "Intake", dependencies: ["Concurrently", "SafeDigest", "SafeFile", "SafeZip"], swiftSettings: safe),
    .target(name: "Scoring", dependencies: ["Model"], swiftSettings: safe),
    .target(name: "Selection", dependencies: ["Model", "SafeSolver"], swiftSettings: safe),
    // What several files together show.
    .target(name: "CrossCase", dependencies: ["Model"], swiftSettings: safe),
    .target(name: "Engine", dependencies: ["Concurrently", "Model", "StatutoryTime", "SafeXML"], swiftSettings: safe),

    .target(
      name: "Archive",
      dependencies: ["Concurrently", "Model", "SafeDeflate", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: safe),

    .target(name: "Reports", dependencies: ["Model", "SafeSheet", "SafeZip"], swiftSettings: safe),
    // From a document to PDF, through a program of the machine.
    .target(name: "Printing", dependencies: ["Model", "SafeFile", "SafeProcess"], swiftSettings: safe),
    // From a file to a report value: what every front end calls.
    .target(
      name: "Review", dependencies: ["Model", "Intake", "SafeDigest", "Engine", "Scoring"], swiftSettings: safe),

    // From a district's folder to its report, through the archive.
    .target(
      name: "Evaluation",
      dependencies: [
        "Archive", "Concurrently", "CrossCase", "Engine", "Intake", "Model", "Review", "SafeDigest", "SafeProcess",
        "Scoring", "Selection",
      ],
      swiftSettings: safe),

    .executableTarget(
      name: "anjuan",
      dependencies: [
        "Model", "StatutoryTime", "Intake", "Engine", "Printing", "Reports", "Review", "SafeFile",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: safe),
    // Whole districts: started by `anjuan`, which would pay for SQLite, GLPK and Foundation at every start.
    .executableTarget(
      name: "anjuan-district",
      dependencies: [
        "Model", "StatutoryTime", "Archive", "Engine", "Evaluation", "Intake", "Reports", "Review", "SafeFile",
        "Selection",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: safe),

    .executableTarget(
      name: "anjuan-bench",
      dependencies: [
        "Model", "Intake", "SafeDigest", "SafeFile", "SafeProcess", "SafeXML", "Engine", "Scoring", "Review",
      ],
      swiftSettings: safe),

    // The fictional district of Samples/, made from the base cases of the rules.
    .target(
      name: "FictionalDistrict",
      dependencies: ["Engine", "Model", "SafeDigest", "SafeFile", "SafeXML", "StatutoryTime"],
      swiftSettings: safe),
    .executableTarget(
      name: "anjuan-samples",
      dependencies: [
        "FictionalDistrict", "Intake", "Model", "Review",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: safe),

    .executableTarget(name: "safexml-probe", dependencies: ["SafeXML"], swiftSettings: strict),
    .executableTarget(name: "archive-probe", dependencies: ["Archive", "Model"], swiftSettings: strict),
    .executableTarget(name: "safezip-probe", dependencies: ["SafeZip"], swiftSettings: strict),

    .testTarget(name: "SafeXMLTests", dependencies: ["SafeXML"], exclude: ["Hostile", "Probe"], swiftSettings: strict),
    .testTarget(name: "SafeDigestTests", dependencies: ["SafeDigest"], swiftSettings: strict),
    .testTarget(
      name: "StatutoryTimeTests", dependencies: ["StatutoryTime"], exclude: ["Oracle"], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "SafeDigest", "SafeFile"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "CrossCaseTests", dependencies: ["CrossCase", "Model"], swiftSettings: strict),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "Model"], swiftSettings: strict),
    .testTarget(
      name: "RuleSetTests",
      dependencies: [
        "Archive", "Concurrently", "CrossCase", "Engine", "Evaluation", "FictionalDistrict", "Intake", "Model",
        "Reports",
        "Review", "SafeXML",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Model", "SafeXML", "SafeZip"], exclude: ["Golden", "ReadBack"],
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests", dependencies: ["Engine", "Model", "SafeXML", "Scoring", "StatutoryTime"],
      exclude: ["Formats/Oracle"], swiftSettings: strict),
    .testTarget(
      name: "PrintingTests", dependencies: ["Printing", "SafeFile", "SafeProcess"], swiftSettings: strict),
    .testTarget(name: "SafeSheetTests", dependencies: ["SafeSheet"], swiftSettings: strict),
    .testTarget(name: "SafeDeflateTests", dependencies: ["SafeDeflate"], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: ["Archive", "Engine", "Model", "Review", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "SafeSolverTests", dependencies: ["SafeSolver"], swiftSettings: strict),
    .testTarget(
      name: "SelectionTests", dependencies: ["Selection", "Model", "SafeDigest"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    // Starts the built binary; nothing to import.
    .testTarget(name: "CommandTests", exclude: ["Hostile"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
