#!/bin/bash
# csl.sh ITEMS.jsonl STYLES_DIR LOCALES_DIR NODE_DIR [REPETITIONS]: items a second of our bibliography beside those of
# citeproc-js in the same run. NODE_DIR is a folder in which `npm install citeproc` was run.
set -euo pipefail
items=$(realpath "$1") styles=$(realpath "$2") locales=$(realpath "$3") node=$4 repetitions=${5:-5}
here=$(cd "$(dirname "$0")" && pwd)
dotnet build -c Release -v q -nologo -p:RunAnalyzers=false "$here/BibHarvester.Benchmarks" >/dev/null
bench=$(find "$here/.." -path '*BibHarvester.Benchmarks/release/BibHarvester.Benchmarks.dll' -not -path '*/obj/*' | head -1)
for style in apa chicago-author-date ieee; do
    ours=$(dotnet "$bench" csl "$styles/$style.csl" "$items" "$repetitions" --locales "$locales" | sed -n 's/^bibliography: \([0-9]*\).*/\1/p')
    theirs=$(cd "$node" && node "$here/csl-citeproc.mjs" "$styles/$style.csl" "$items" "$repetitions" "$locales" | sed -n 's/^bibliography: \([0-9]*\).*/\1/p')
    echo "$style: ours $ours items/s, citeproc-js $theirs items/s, ratio $(awk "BEGIN { printf \"%.1f\", $ours / $theirs }") (goal 15)"
done
