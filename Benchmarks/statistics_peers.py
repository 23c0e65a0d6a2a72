"""Times the vectorised peers on the figures that StatisticsBenchmark prepared.

    python3 statistics_peers.py FOLDER RUNS

A line for each: the name, the peer, the least milliseconds of the processor, and the sums of what was computed.
"""

import sys
import time

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

FOLDER = sys.argv[1]
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
POINTS = 36


def read(name):
    return np.fromfile(f"{FOLDER}/{name}.f64")


def report(name, peer, work):
    least, sums = float("inf"), []
    for _ in range(RUNS):
        start = time.process_time()
        results = work()
        least = min(least, (time.process_time() - start) * 1000)
        sums = [float(np.sum(result)) for result in results]
    print(name, peer, least, *sums, flush=True)


def wilson_numpy(parts, wholes):
    z = stats.norm.ppf(0.975)
    share = parts / wholes
    size = 1 + z * z / wholes
    centre = (share + z * z / (2 * wholes)) / size
    reach = z / size * np.sqrt(share * (1 - share) / wholes + z * z / (4 * wholes * wholes))
    return centre - reach, centre + reach


def byar(count, z):
    above = count + 1
    lower = count * (1 - 1 / (9 * count) - z / (3 * np.sqrt(count))) ** 3
    return lower, above * (1 - 1 / (9 * above) + z / (3 * np.sqrt(above))) ** 3


def limits_of_rate(count, rate, variance):
    lower, upper = byar(count, stats.norm.ppf(0.975))
    scale = np.sqrt(variance / count)
    return rate, rate + scale * (lower - count), rate + scale * (upper - count)


def direct_numpy(events, populations, standard):
    weight = standard / standard.sum()
    shares = weight / populations
    weighted = shares * events
    return limits_of_rate(events.sum(axis=1), weighted.sum(axis=1), (shares * weighted).sum(axis=1))


def direct_pandas(frame, standard):
    frame["share"] = frame["standard"] / standard.sum() / frame["population"]
    frame["weighted"] = frame["share"] * frame["events"]
    frame["variance"] = frame["share"] * frame["weighted"]
    sums = frame.groupby("area", sort=False)[["events", "weighted", "variance"]].sum()
    return limits_of_rate(sums["events"], sums["weighted"], sums["variance"])


def limits_of_series(mean, ranges):
    middle = np.mean(ranges, axis=1, keepdims=True)
    kept = ranges < 3.267 * middle
    spread = np.sum(ranges * kept, axis=1) / np.sum(kept, axis=1)
    near = 2 * (2.66 / 3)
    return mean - 2.66 * spread, mean + 2.66 * spread, mean - near * spread, mean + near * spread


def in_runs(signs, width, points):
    """Which points lie in a run of equal signs, or steps, as long as a width."""
    starts = np.abs(np.lib.stride_tricks.sliding_window_view(signs, width, axis=1).sum(axis=2)) == width
    marks = np.zeros((signs.shape[0], points), dtype=bool)
    for place in range(points - starts.shape[1] + 1):
        marks[:, place : place + starts.shape[1]] |= starts
    return marks


def causes(values, mean, lower, upper, near_lower, near_upper):
    points = values.shape[1]
    side = np.sign(values - mean[:, None]).astype(np.int8)
    outside = (values > upper[:, None]) | (values < lower[:, None])
    near = ~outside & ((values < near_lower[:, None]) | (values > near_upper[:, None]))
    steps = np.sign(np.diff(values, axis=1)).astype(np.int8)
    trend = in_runs(steps, 6, points)
    shift = in_runs(side, 7, points)
    same = np.abs(side[:, 2:] + side[:, 1:-1] + side[:, :-2]) == 3
    two = same & (near[:, 2:].astype(np.int8) + near[:, 1:-1] + near[:, :-2] >= 2)
    three = np.zeros_like(near)
    for place in range(3):
        three[:, place : place + points - 2] |= two
    return outside | trend | shift | (three & near)


def xmr_numpy(values):
    mean = values.mean(axis=1)
    limits = limits_of_series(mean, np.abs(np.diff(values, axis=1)))
    return mean, limits[0], limits[1], causes(values, mean, *limits)


def limits_numpy(values):
    """The limits alone, without the rules for special causes."""
    mean = values.mean(axis=1)
    return mean, *limits_of_series(mean, np.abs(np.diff(values, axis=1)))[:2]


def limits_pandas(frame):
    """The limits alone, without the rules for special causes."""
    groups = frame.groupby("series", sort=False)["value"]
    mean = groups.mean()
    ranges = groups.diff().abs()
    middle = ranges.groupby(frame["series"], sort=False).transform("mean")
    spread = ranges.where(ranges < 3.267 * middle).groupby(frame["series"], sort=False).mean()
    return mean, mean - 2.66 * spread, mean + 2.66 * spread


def main():
    parts, wholes = read("parts"), read("wholes")
    report("wilson", "numpy", lambda: wilson_numpy(parts, wholes))
    report("wilson", "statsmodels", lambda: proportion_confint(parts, wholes, 0.05, method="wilson"))
    standard = read("standard")
    events, populations = read("events"), read("populations")
    shape = (-1, len(standard))
    report("direct", "numpy", lambda: direct_numpy(events.reshape(shape), populations.reshape(shape), standard))
    areas = np.repeat(np.arange(len(events) // len(standard)), len(standard))
    bands = np.tile(standard, len(events) // len(standard))
    frame = pd.DataFrame({"area": areas, "events": events, "population": populations, "standard": bands})
    report("direct", "pandas", lambda: direct_pandas(frame, standard))
    values = read("values").reshape(-1, POINTS)
    report("xmr", "numpy", lambda: xmr_numpy(values))
    series = np.repeat(np.arange(len(values)), POINTS)
    frame = pd.DataFrame({"series": series, "value": values.ravel()})
    report("xmr-limits", "numpy", lambda: limits_numpy(values))
    report("xmr-limits", "pandas", lambda: limits_pandas(frame))


if __name__ == "__main__":
    main()
