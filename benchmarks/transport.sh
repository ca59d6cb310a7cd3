#!/bin/bash
# transport.sh SIM_DIR [RUNS]: what share of a simulated registry's limits the harvester uses, and that it never exceeds them.
# SIM_DIR holds the built simulator (dotnet build -c Release). Prints each run, then the median of the runs of each case.
set -euo pipefail
sim=$1 runs=${2:-3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
here=$(cd "$(dirname "$0")" && pwd)
dotnet build -c Release -v q -nologo -p:RunAnalyzers=false "$here/BibHarvester.Benchmarks" >"$out/build" || { cat "$out/build"; exit 1; }
bench=$(find "$here/.." -path '*BibHarvester.Benchmarks/release/BibHarvester.Benchmarks.dll' -not -path '*/obj/*' | head -1)

run() { # NAME GOAL MODE COUNT SIMULATOR-OPTIONS…
    local name=$1 goal=$2 mode=$3 count=$4; shift 4
    for i in $(seq "$runs"); do
        : >"$out/sim" # the ready line of the run before is not this one's
        dotnet "$sim/bin/Release/net10.0/registry-sim.dll" --port 0 --seconds 600 --seed "$i" \
            --limits crossref-2025 --latency lognormal:150,0.5 "$@" >"$out/sim" &
        local pid=$!
        until grep -q ready "$out/sim"; do sleep 0.1; done
        local url; url=$(grep -o 'http://[^ ]*' "$out/sim" | head -1)
        dotnet "$bench" transport "$url" --mode "$mode" --count "$count" | tee -a "$out/$name"
        kill "$pid"; wait "$pid" 2>/dev/null || true
    done
    echo "$name: median use $(sed 's/^use=\([0-9.]*\).*/\1/' "$out/$name" | sort -n | sed -n "$(((runs + 1) / 2))p"), goal $goal"
}

run single 0.97 single 400
run faults 0.95 single 400 --faults 500=3.3,502=3.3,503=4.4,reset0=1.8,reset=2.7,truncate=2.7,ctype=1.8
run all-faults 0.90 single 400 --faults mix=20
run lists 0.90 list 6000
