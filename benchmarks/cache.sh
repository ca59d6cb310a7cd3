#!/bin/bash
# cache.sh SIM_DIR [RUNS]: what the cache holds after processes were killed with -9 at random moments, and what the pipeline costs.
# SIM_DIR holds the built simulator (dotnet build -c Release). Two processes harvest at a time; each writes down what it was answered,
# and all of that must be in the cache afterwards. Exit code 1 where something is missing.
set -euo pipefail
sim=$1 runs=${2:-50}
out=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$out"' EXIT
here=$(cd "$(dirname "$0")" && pwd)
dotnet build -c Release -v q -nologo -p:RunAnalyzers=false "$here/BibHarvester.Benchmarks" >"$out/build" || { cat "$out/build"; exit 1; }
bench=$(find "$here/.." -path '*BibHarvester.Benchmarks/release/BibHarvester.Benchmarks.dll' -not -path '*/obj/*' | head -1)

start_simulator() { # OPTIONS…
    : >"$out/sim"
    dotnet "$sim/bin/Release/net10.0/registry-sim.dll" --port 0 --seconds 3600 --synth 100000 --limits 100000/1s/64 --array-limit 100000/1s/64 "$@" >"$out/sim" &
    pids+=($!)
    until grep -q ready "$out/sim"; do sleep 0.1; done
    url=$(grep -o 'http://[^ ]*' "$out/sim" | head -1)
}

start_simulator --latency lognormal:10,0.5 --doi-limit 100000/1s/64
killed=0
for i in $(seq "$runs"); do
    lists=(); [ $((i % 2)) = 0 ] && lists=(--no-lists)
    for process in a b; do
        dotnet "$bench" cache-run "$url" "$out/cache" "$out/answered-$i-$process" --skip $((i * 1500)) --count 1500 "${lists[@]}" 2>>"$out/problems" &
        eval "$process=$!"
    done
    until [ -s "$out/answered-$i-a" ] || [ -s "$out/answered-$i-b" ] || ! kill -0 "$a" 2>/dev/null; do sleep 0.05; done
    sleep "0.$((RANDOM % 900 + 100))"
    kill -9 "$a" 2>/dev/null && killed=$((killed + 1))
    sleep "0.$((RANDOM % 300 + 100))"
    kill -9 "$b" 2>/dev/null && killed=$((killed + 1))
    wait "$a" "$b" 2>/dev/null || true
done

cat "$out"/answered-* | grep -x '10.5555/sim\.[0-9]*' | sort -u >"$out/answered"
dotnet "$bench" cache-run "$url" "$out/cache" "$out/kept-raw" --skip 1500 --count $((runs * 1500)) --offline
sort -u "$out/kept-raw" >"$out/kept"
lost=$(comm -23 "$out/answered" "$out/kept" | wc -l)
echo "killed: $killed of $((2 * runs)) processes in the middle, answered: $(wc -l <"$out/answered"), kept: $(wc -l <"$out/kept"), lost: $lost, problems: $(sort -u "$out/problems" | grep -c . || true)"
kill "${pids[0]}"; pids=()

start_simulator --doi-limit 100000/1s/64
dotnet "$bench" pipeline "$url"
[ "$lost" = 0 ]
