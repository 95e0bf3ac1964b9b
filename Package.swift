// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import Foundation
import PackageDescription

/// The folder of this package, to find out which of its parts are here.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// Whether a folder is part of this copy of the kit: a class's copy comes without `Solutions`.
func isPresent(_ folder: String) -> Bool {
  FileManager.default.fileExists(atPath: root.appendingPathComponent(folder).path)
}

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The kit's own code is optimised even in a debug build: a grading simulates hours of virtual time.
/// What only calls it, such as the command line, is not: there it would cost build time and gain nothing.
/// The student's module is not, so that it rebuilds in a second and its crashes name lines.
/// Whole-module optimisation doubles the speed; a debug build's index needs a file of objects per
/// source for it, which is what `-num-threads` makes.
let optimised: [SwiftSetting] =
  house + [
    .unsafeFlags(
      [
        "-O", "-wmo", "-disable-batch-mode", "-num-threads", "2", "-cross-module-optimization",
        "-enforce-exclusivity=unchecked",
      ],
      .when(configuration: .debug))
  ]

let collections = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let solutions: [Target.Dependency] = isPresent("Solutions") ? ["Solutions"] : []
let reference: [Target.Dependency] = isPresent("Solutions") ? ["Solutions", "Mutants"] : []
let proving: [Target.Dependency] =
  isPresent("Solutions") ? ["Mutants", "Proving", "Hunting"] : []

/// What lies beside the sources in `Exercises` and `Solutions` and is read as it stands.
let tracks = ["Election", "Replication", "Safety"]
let courseMaterial = tracks.flatMap { ["\($0)/README.md", "\($0)/Scenarios"] }
let lessonMaterial =
  ["README.md"] + tracks.flatMap { ["\($0)/Milestones.yaml", "\($0)/Hints.yaml"] }

let targets: [Target] = [
  .systemLibrary(
    name: "CLibYAML", pkgConfig: "yaml-0.1",
    providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
  .target(name: "YAML", dependencies: ["CLibYAML"], swiftSettings: optimised),
  .target(name: "Raft", swiftSettings: optimised),
  .target(name: "Simulation", dependencies: ["Raft", collections], swiftSettings: optimised),
  .target(name: "Checking", dependencies: ["Raft", "Simulation"], swiftSettings: optimised),
  .target(name: "Serving", dependencies: ["Raft"], swiftSettings: optimised),
  .target(
    name: "Hosting", dependencies: ["Raft", "Simulation", "Serving"], swiftSettings: optimised),
  .target(
    name: "Scenarios", dependencies: ["Raft", "Simulation", "Checking", "YAML"],
    swiftSettings: optimised),
  .target(
    name: "Presentation", dependencies: ["Raft", "Simulation", "Checking"],
    swiftSettings: optimised),
  .target(
    name: "Shrinking",
    dependencies: ["Raft", "Simulation", "Checking", "Hosting", "Scenarios", "YAML"],
    swiftSettings: optimised),
  .target(
    name: "Grading",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "Presentation", "YAML",
    ],
    swiftSettings: optimised),
  .target(
    name: "Exercises", dependencies: ["Raft"], path: "Exercises",
    exclude: courseMaterial + lessonMaterial, swiftSettings: house),
  .target(
    name: "Solutions", dependencies: ["Raft"], path: "Solutions",
    exclude: courseMaterial + ["Mutants"], swiftSettings: optimised),
  .target(
    name: "Mutants", dependencies: ["Raft", "Checking", "Solutions"], path: "Solutions/Mutants",
    exclude: ["README.md"], swiftSettings: optimised),
  .target(
    name: "Proving",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "Presentation",
      "Grading", "YAML",
    ] + solutions + ["Mutants"],
    swiftSettings: optimised),
  .target(
    name: "Recall", dependencies: ["Serving", "Presentation"], swiftSettings: optimised),
  .target(
    name: "Quiz", dependencies: ["YAML", "Simulation", "Presentation"], swiftSettings: optimised),
  .target(
    name: "Evidence",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "Presentation", "Quiz",
      "YAML",
    ] + reference,
    swiftSettings: house),
  .target(
    name: "Guidance",
    dependencies: [
      "Raft", "Scenarios", "Hosting", "Grading", "Serving", "Presentation", "YAML",
    ],
    swiftSettings: house),
  .target(
    name: "Predicting",
    dependencies: [
      "Raft", "Simulation", "Scenarios", "Presentation", "Quiz", "Evidence",
    ],
    swiftSettings: house),
  .target(
    name: "Hunting",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "Presentation",
      "Grading", "Mutants", "Proving", "Quiz", "Recall", "YAML",
    ],
    swiftSettings: house),
  .executableTarget(
    name: "worker", dependencies: ["Raft", "Serving", "Exercises"], swiftSettings: house),
  .executableTarget(
    name: "mixer", dependencies: ["Raft", "Serving", "Exercises", "Solutions"],
    swiftSettings: house),
  .executableTarget(
    name: "grader",
    dependencies: [
      "Raft", "Simulation", "Checking", "Serving", "Hosting", "Scenarios", "Shrinking",
      "Presentation", "Grading", "YAML", "Recall", "Quiz", "Evidence", "Guidance", "Predicting",
      arguments,
    ] + solutions + proving,
    swiftSettings: house),
  .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: house),
  .testTarget(name: "RaftTests", dependencies: ["Raft"] + solutions, swiftSettings: house),
  .testTarget(
    name: "SimulationTests", dependencies: ["Raft", "Simulation"] + solutions,
    swiftSettings: house),
  .testTarget(
    name: "CheckingTests", dependencies: ["Raft", "Simulation", "Checking"], swiftSettings: house),
  .testTarget(
    name: "HostingTests", dependencies: ["Raft", "Simulation", "Serving", "Hosting"] + solutions,
    swiftSettings: house),
  .testTarget(
    name: "ScenariosTests",
    dependencies: ["Raft", "Simulation", "Checking", "Hosting", "Scenarios", "YAML"] + solutions,
    swiftSettings: house),
  .testTarget(
    name: "GradingTests",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "Presentation",
      "Grading", "YAML",
    ] + solutions,
    swiftSettings: house),
  .testTarget(
    name: "PresentationTests", dependencies: ["Raft", "Simulation", "Checking", "Presentation"],
    swiftSettings: house),
  .testTarget(
    name: "ShrinkingTests",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Shrinking", "YAML",
    ] + solutions + proving,
    swiftSettings: house),
  .testTarget(
    name: "RecallTests", dependencies: ["Recall", "Serving", "Presentation"],
    exclude: ["Fixtures"], swiftSettings: house),
  .testTarget(
    name: "QuizTests", dependencies: ["Quiz", "YAML", "Simulation", "Presentation"],
    swiftSettings: house),
  .testTarget(
    name: "EvidenceTests",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Presentation", "Quiz", "Evidence",
      "YAML",
    ] + reference,
    swiftSettings: house),
  .testTarget(
    name: "GuidanceTests",
    dependencies: ["Raft", "Scenarios", "Hosting", "Grading", "Guidance", "Presentation", "YAML"]
      + solutions,
    swiftSettings: house),
  .testTarget(
    name: "PredictingTests",
    dependencies: [
      "Raft", "Simulation", "Scenarios", "Predicting", "Presentation", "Quiz", "Evidence",
    ] + reference,
    swiftSettings: house),
  .testTarget(
    name: "HuntingTests",
    dependencies: [
      "Raft", "Simulation", "Checking", "Scenarios", "Hosting", "Presentation", "Quiz", "Recall",
      "YAML",
    ] + solutions + proving,
    swiftSettings: house),
  .testTarget(
    name: "LessonTests",
    dependencies: ["Raft", "Grading", "Scenarios", "Quiz"] + reference, swiftSettings: house),
  .testTarget(
    name: "ProvingTests",
    dependencies: [
      "Raft", "Simulation", "Checking", "Hosting", "Scenarios", "Presentation", "Grading",
      "Shrinking",
    ] + solutions + proving,
    swiftSettings: house),
]

/// Where a target's sources lie.
func folder(of target: Target) -> String {
  target.path ?? (target.isTest ? "Tests/\(target.name)" : "Sources/\(target.name)")
}

/// Whether a target has nothing to mix in, or nothing to prove, without the solutions.
func needsSolutions(_ target: Target) -> Bool {
  let targets = [
    "mixer", "Proving", "ProvingTests", "Hunting", "HuntingTests", "PredictingTests", "LessonTests",
  ]
  return targets.contains(target.name)
}

let package = Package(
  name: "consensus-kit",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: targets.filter {
    isPresent(folder(of: $0)) && (isPresent("Solutions") || !needsSolutions($0))
  }
)
