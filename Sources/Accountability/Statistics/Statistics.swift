/// The statistics of the catalogue, each a value with its inputs, its results and its source.
///
/// Inputs are checked when a value is made, so that what has a value can be computed. Where there is no
/// answer, ``UndefinedStatistic`` says why.
///
/// All figures are `Double`, and counts too: whole numbers are exact up to 2⁵³.
public enum Statistics {}
