#!/usr/bin/env bash
# Times a million intervals, standardised rates and chart points beside the vectorised peers, in one run.
#
#     bash Benchmarks/statistics.sh [PYTHON] [RUNS] [PROGRAM]
#
# PYTHON has numpy, scipy, pandas and statsmodels. PROGRAM is StatisticsBenchmark, and is built where it is left
# out. Swift and the peers take turns three times, and the least time of each counts. It fails where they do
# not compute the same.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${1:-python3}
runs=${2:-5}
# Numpy asks for large pages by itself; the tunable asks for them for all of malloc, Swift's and the peers'.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 GLIBC_TUNABLES=glibc.malloc.hugetlb=1
program=${3:-}
if [ -z "$program" ]; then
  swift build -c release --package-path "$here" --product StatisticsBenchmark
  program=$(swift build -c release --package-path "$here" --show-bin-path)/StatisticsBenchmark
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" prepare "$folder"
for _ in 1 2 3; do
  "$program" run "$folder" "$runs" >> "$folder/times"
  "$python" "$here/statistics_peers.py" "$folder" "$runs" >> "$folder/times"
done
"$python" - "$folder/times" << 'PYTHON'
import sys

least, sums = {}, {}
for line in open(sys.argv[1]):
    name, peer, time, *figures = line.split()
    least[name, peer] = min(float(time), least.get((name, peer), float("inf")))
    sums[name, peer] = [float(figure) for figure in figures]
failed = False
print("| What | By | Milliseconds | Times Swift's |")
print("|---|---|---|---|")
for (name, peer), time in least.items():
    print(f"| {name} | {peer} | {time:.1f} | {time / least[name, 'swift']:.1f} |")
    for place, (ours, theirs) in enumerate(zip(sums[name, "swift"], sums[name, peer], strict=True)):
        # A point on the mean may lie beside numpy's, whose sums are rounded: that moves a few of the causes.
        allowed = 1e-3 if (name, place) == ("xmr", 3) else 1e-9
        if abs(ours - theirs) > allowed * abs(theirs):
            print(f"{name}: swift {ours}, {peer} {theirs}", file=sys.stderr)
            failed = True
sys.exit(1 if failed else 0)
PYTHON
