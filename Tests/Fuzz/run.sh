#!/bin/bash
# Builds the fuzz targets with libFuzzer and the address sanitizer, and runs each for some seconds.
#
#     bash Tests/Fuzz/run.sh SECONDS [TARGET]     TARGET: FuzzFramework, FuzzReturns or FuzzTable; all without it
#
# Inputs that broke something are left in Tests/Fuzz/.build/found. Mend what they show, then keep the
# smallest of them under Regressions, where the tests run it ever after. What is found in a run is
# remembered in .build/corpus, and the next run goes on from there.
#
# ACCOUNTABILITY_FUZZ_BUILD=debug builds in a fifth of the time what runs at a fifth of the speed.
# ACCOUNTABILITY_FUZZ_FLAGS gives flags of libFuzzer, such as -fork=1 -ignore_crashes=1.
set -euo pipefail
build=${ACCOUNTABILITY_FUZZ_BUILD:-release}
seconds=${1:?how many seconds?}
targets=("${2:-FuzzFramework}")
if [ $# -lt 2 ]; then targets+=(FuzzReturns FuzzTable); fi
cd "$(dirname "${BASH_SOURCE[0]}")"

# Of two sanitizers the compiler takes the one that is named last, unless both are named in one flag; in which order
# the package manager names them is left to chance, and would have everything built anew.
SWIFT_DETERMINISTIC_HASHING=1 swift build -c "$build" --quiet --sanitize=fuzzer --sanitize=address \
  -Xswiftc -sanitize=fuzzer,address 2>&1 \
  | { grep -v "Cannot export local symbol" || true; }
bash seeds.sh .build/seeds

# The runtime's own leaks are no finding, and its backtraces are slow under the sanitizer.
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no
mkdir -p .build/found
read -ra flags <<<"${ACCOUNTABILITY_FUZZ_FLAGS:-}"
for target in "${targets[@]}"; do
  case $target in
    FuzzFramework) inputs=frameworks ;;
    FuzzReturns) inputs=returns ;;
    FuzzTable) inputs=tables ;;
    *) echo "error: there is no target '$target'" >&2 && exit 2 ;;
  esac
  mkdir -p ".build/corpus/$inputs"
  echo "== $target, $seconds s"
  if ! ".build/$build/$target" -runs=1 ".build/seeds/$inputs" 2>&1 | grep -a 'INITED cov:' >/dev/null; then
    echo "error: $target says nothing of what its inputs reach, and would fuzz blindly" >&2
    exit 1
  fi
  # A unit that takes seconds is a finding: everything here is linear.
  ".build/$build/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
    -dict=.build/seeds/dictionary -artifact_prefix=".build/found/$inputs-" -print_final_stats=1 \
    "${flags[@]}" ".build/corpus/$inputs" ".build/seeds/$inputs" "Regressions/$inputs" 2>&1 \
    | grep -aE 'INITED|ERROR|Fatal|SUMMARY|BINGO|DONE|stat::|Test unit written|cov:.*oom' \
    | grep -avE 'stat::(peak|slowest)' | tail -n 20
done
