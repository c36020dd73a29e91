/// The parts of SARIF 2.1.0 that a report uses, under the names that the standard gives them.
struct SARIFLog: Encodable {
  let version: String
  let schema: String
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }
}

extension SARIFLog {
  /// Names and values that the standard leaves to each tool.
  typealias Properties = [String: String]

  struct Run: Encodable {
    let tool: Tool
    let artifacts: [Artifact]
    let columnKind: String
    let invocations: [Invocation]
    let results: [Result]
    let properties: Properties
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name: String
    let version: String
    let language: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let help: Message
    let properties: Properties
  }

  struct Artifact: Encodable {
    let location: ArtifactLocation
    let hashes: [String: String]
    let roles: [String]
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level: String
    let message: Message
    let locations: [Location]?
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let kind: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    /// Empty says that nothing suppresses it; missing would say that nobody knows.
    let suppressions: [Suppression]
    let properties: Properties
  }

  struct Message: Encodable {
    let text: String
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  /// Counted from 1.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int?
  }

  struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
  }

  struct Suppression: Encodable {
    let kind: String
    let status: String
    let justification: String
    let properties: Properties
  }
}
