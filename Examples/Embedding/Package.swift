// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "CouncilTool",
  platforms: [.macOS(.v15)],
  dependencies: [
    // In a package of your own: .package(url: "…/Accountability.git", from: "0.1.0")
    .package(name: "Accountability", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "CouncilTool",
      dependencies: [
        .product(name: "Accountability", package: "Accountability"),
        .product(name: "AccountabilityRules", package: "Accountability"),
      ]
    ),
    .testTarget(name: "CouncilToolTests", dependencies: ["CouncilTool"]),
  ],
  swiftLanguageModes: [.v6]
)
