// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets need libFuzzer's own `main`, so they stand in a package of their own; see run.sh.
let package = Package(
  name: "AccountabilityFuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Accountability", path: "../..")],
  targets: [
    .target(
      name: "Invariants",
      dependencies: [
        .product(name: "Accountability", package: "Accountability"),
        .product(name: "AccountabilityRules", package: "Accountability"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

for target in ["FuzzFramework", "FuzzReturns", "FuzzTable"] {
  package.targets.append(
    .executableTarget(
      name: target,
      dependencies: ["Invariants"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    )
  )
}
