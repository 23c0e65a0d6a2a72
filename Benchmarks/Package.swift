// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "AccountabilityBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Accountability", path: "..")],
  targets: [
    .executableTarget(
      name: "ReturnsBenchmark",
      dependencies: [
        .product(name: "Accountability", package: "Accountability"),
        .product(name: "AccountabilityRules", package: "Accountability"),
      ]
    ),
    .executableTarget(
      name: "DistributionFigures",
      dependencies: [.product(name: "Accountability", package: "Accountability")]
    ),
    .executableTarget(
      name: "StatisticsBenchmark",
      dependencies: [.product(name: "Accountability", package: "Accountability")]
    ),
    .executableTarget(
      name: "CheckBenchmark",
      dependencies: [.product(name: "AccountabilityRules", package: "Accountability")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
