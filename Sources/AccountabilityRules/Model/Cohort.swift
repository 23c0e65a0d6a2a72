/// The people whom measures and claims are about, found in records: those whose rows meet a condition.
public struct Cohort: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?

  /// The rows of which each person has one at least.
  package let rows: Rows

  package init(name: Reference, title: String?, persons rows: Rows) {
    self.name = name
    statedTitle = title
    self.rows = rows
  }
}
