// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Accountability",
  platforms: [.macOS(.v15)],  // the first with 128-bit integers
  products: [
    .library(name: "Accountability", targets: ["Accountability"]),
    .library(name: "AccountabilityRules", targets: ["AccountabilityRules"]),
    .executable(name: "accountability", targets: ["accountability-tool"]),
    .executable(name: "accountability-simulator", targets: ["accountability-simulator"]),
  ],
  targets: [
    .target(name: "AccountabilityRules"),
    .target(name: "Accountability", dependencies: ["AccountabilityRules"]),
    .executableTarget(
      name: "accountability-tool",
      dependencies: ["Accountability", "AccountabilityRules"],
      packageAccess: false
    ),
    // Makes places with known behaviour, to judge the checks by; it knows nothing of the libraries.
    .executableTarget(name: "accountability-simulator", packageAccess: false),
    .executableTarget(
      name: "millbrook",
      dependencies: ["Accountability", "AccountabilityRules"],
      path: "Examples/Millbrook",
      exclude: ["millbrook.accountability", "returns.csv", "README.md"],
      packageAccess: false
    ),
    .target(
      name: "AccountabilityTestSupport",
      dependencies: ["Accountability", "AccountabilityRules"],
      path: "Tests/AccountabilityTestSupport"
    ),
    // What holds whatever the input is; the package in Tests/Fuzz holds made-up bytes to it.
    .target(
      name: "AccountabilityInvariants",
      dependencies: ["Accountability", "AccountabilityRules"],
      path: "Tests/Fuzz/Sources/Invariants",
      packageAccess: false
    ),
    .testTarget(
      name: "AccountabilityRulesTests",
      dependencies: [
        "AccountabilityRules", "AccountabilityInvariants", "AccountabilityTestSupport",
      ]
    ),
    .testTarget(
      name: "AccountabilityTests",
      dependencies: ["Accountability", "AccountabilityRules", "AccountabilityTestSupport"]
    ),
    .testTarget(
      name: "AccountabilityToolTests",
      dependencies: [
        "Accountability", "AccountabilityRules", "accountability-tool", "accountability-simulator",
        "millbrook", "AccountabilityTestSupport",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
  ]
  if target.type == .regular && target.path == nil { settings.append(.strictMemorySafety()) }
  target.swiftSettings = settings
}
