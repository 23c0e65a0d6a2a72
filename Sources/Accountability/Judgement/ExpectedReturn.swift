public import AccountabilityRules

/// A return that a partner owes: when it is due, and whether it is there.
public struct ExpectedReturn: Hashable, Sendable {
  /// How a return stands at the date of evaluation.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It is there, and nothing says that it came late.
    case inTime = "in time"

    /// It is there, and came after it was due.
    case cameLate = "came late"

    /// It is not there, and not due yet.
    case notDue = "not-due"

    /// It is not there, and overdue.
    case late

    /// It is not there, and the next one is overdue as well.
    case notSubmitted = "not-submitted"
  }

  /// The source's name.
  public let source: String

  /// The name of the partner that owes it.
  public let partner: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period that it is about.
  public let period: Period

  /// The last day on which it is in time.
  public let due: CalendarDate

  /// The day on which the first of its rows was received, where the rows say it.
  public let received: CalendarDate?

  /// The day on which the last of its rows was received, where that is a later one.
  public let revised: CalendarDate?

  /// How it stands.
  public let status: Status

  /// The names of the measures of which it is there without a row; empty where all are there, where the return
  /// is not there at all, and where rows do not say which measure they are about.
  public let lacks: [String]
}

extension Evaluation {
  /// Every return that is expected by the date of evaluation: by source, period, place and partner.
  ///
  /// Of a source without a row, of which no baseline says when it began, it is the last return that was due
  /// before the date, and those that have been awaited since.
  ///
  /// - Complexity: O(rows + expected returns).
  public var returns: [ExpectedReturn] {
    let results = results.value
    let timeline = results.engine.timeline
    return results.engine.allSources.flatMap { source in
      Receipts(source).expected(in: source.expectedPeriods.map { timeline[$0] })
        .map { ExpectedReturn($0, of: source, results) }
    }
  }
}

extension ExpectedReturn {
  fileprivate init(_ receipt: Receipt, of source: SourceRows, _ results: Results) {
    let measures = results.engine.plan.framework.measures
    self.init(
      source: source.source.name.name,
      partner: results.partnerNames[receipt.partner],
      place: results.placeNames[receipt.place],
      period: receipt.period,
      due: receipt.due,
      received: receipt.first,
      revised: receipt.last == receipt.first ? nil : receipt.last,
      status: Status(receipt, source),
      lacks: receipt.isThere ? receipt.lacking.map { measures[$0].name.name } : []
    )
  }
}

extension ExpectedReturn.Status {
  fileprivate init(_ receipt: Receipt, _ source: SourceRows) {
    if receipt.isThere {
      self = receipt.first.map { $0 > receipt.due } ?? false ? .cameLate : .inTime
      return
    }
    switch source.statusOfAbsence(in: receipt.period) {
    case .late: self = .late
    case .notSubmitted: self = .notSubmitted
    case .notDue, .undefined, .excluded, .notApplicable, .notCollected, .withheld: self = .notDue
    }
  }
}
