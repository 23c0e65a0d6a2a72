/// A row of a source by its position: among those that are read, or among those that are refused for their
/// figures alone.
struct SourceRow: Hashable, Sendable {
  let isRefused: Bool
  let index: Int
}
