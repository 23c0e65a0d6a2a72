#!/bin/bash
# Checks the links of every Markdown file, then builds the libraries' reference with DocC, without a
# plugin. A broken link or any other warning fails the build.
#
#     bash Documentation/build.sh [OPTION OF SWIFT BUILD…]
#
# The result is .build-docs/Documentation.doccarchive, both modules in one archive, which any web
# server can serve. Options are handed to SwiftPM, so that a build made with them is used again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

modules=(AccountabilityRules Accountability)
output=.build-docs

bash Documentation/check-links.sh

docc=$(command -v docc || xcrun --find docc 2>/dev/null) || {
  echo "error: 'docc' is not in PATH; it is part of the Swift toolchain, beside 'swift'" >&2
  exit 1
}

rm -rf "$output"
mkdir -p "$output"

# SwiftPM also tries the modules of the tests, and says at length that it cannot: hence the log.
graphs=$(dirname "$(swift build "$@" --show-bin-path)")/symbolgraph
rm -rf "$graphs"
swift package "$@" dump-symbol-graph --minimum-access-level public --skip-synthesized-members \
  --emit-extension-block-symbols >"$output/symbol-graphs.log" 2>&1 || {
  cat "$output/symbol-graphs.log" >&2
  exit 1
}

archives=()
for module in "${modules[@]}"; do
  # Its own symbols, and those it adds to the types of other modules.
  mkdir -p "$output/symbol-graphs/$module"
  cp "$graphs/$module".symbols.json "$output/symbol-graphs/$module"
  find "$graphs" -name "$module@*.symbols.json" -exec cp {} "$output/symbol-graphs/$module" \;
  "$docc" convert "Sources/$module/$module.docc" \
    --additional-symbol-graph-dir "$output/symbol-graphs/$module" \
    --fallback-display-name "$module" \
    --fallback-bundle-identifier "$module" \
    --fallback-default-module-kind Library \
    --warnings-as-errors \
    --output-path "$output/$module.doccarchive"
  archives+=("$output/$module.doccarchive")
done

"$docc" merge "${archives[@]}" \
  --synthesized-landing-page-name Accountability \
  --output-path "$output/Documentation.doccarchive"

echo "The reference is in $output/Documentation.doccarchive"
