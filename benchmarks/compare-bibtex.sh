#!/bin/bash
# compare-bibtex.sh [ENTRIES] [NODE_DIR]: a made .bib file of that many entries (100,000 unless said) read by btparse, bibutils, pybtex and citation-js, and
# read and converted by ours, in one run. Whole processes, so ours starts up too; 'formats' of the benchmark project measures without that.
# The rate is that of processor time, so that what else the machine does weighs little.
# Programs and the Debian packages they are in: btparse (libbtparse-dev, gcc), bib2xml (bibutils), pybtex (python3-pybtex); NODE_DIR is a folder in which
# `npm install citation-js` was run. One that is missing is said so and left out.
set -u
entries=${1:-100000}
node_dir=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build -c Release -v q -nologo "$here/BibHarvester.Benchmarks" > /dev/null || exit 2
dotnet build -c Release -v q -nologo "$here/../src/BibHarvester.Cli" > /dev/null || exit 2
bench="$here/../artifacts/bin/BibHarvester.Benchmarks/release/BibHarvester.Benchmarks.dll"
harvest="$here/../artifacts/bin/BibHarvester.Cli/release/bibharvest"
dotnet "$bench" bibtex-corpus "$entries" "$out/corpus.bib"
megabytes=$(($(stat -c %s "$out/corpus.bib") / 1000000))
echo "$entries entries, $megabytes MB"

run() { # NAME COMMAND...: seconds, those of processors, MB a second of processors, and the most memory that it held
    local name=$1
    shift
    if ! /usr/bin/time -f '%e %U %S %M' -o "$out/time" "$@" > "$out/stdout" 2> "$out/stderr"; then
        echo "$name: failed: $(head -c 200 "$out/stderr")"
        return
    fi
    awk -v name="$name" -v size="$megabytes" '{ cpu = $2 + $3; printf "%-28s %7.2f s %7.2f s of processors %7.1f MB/s of them %6.0f MB of memory\n", name, $1, cpu, size / cpu, $4 / 1024 }' "$out/time"
}

if echo '#include <btparse.h>' | gcc -E - > /dev/null 2>&1 && gcc -O2 "$here/btparse.c" -o "$out/btparse" -lbtparse; then
    run 'btparse (parses only)' "$out/btparse" "$out/corpus.bib"
else
    echo 'btparse: not installed'
fi
if command -v bib2xml > /dev/null; then run 'bibutils (to MODS)' bib2xml "$out/corpus.bib"; else echo 'bibutils: not installed'; fi
if python3 -c 'import pybtex' 2> /dev/null; then
    run 'pybtex' python3 -c 'import sys; from pybtex.database import parse_file; print(len(parse_file(sys.argv[1]).entries))' "$out/corpus.bib"
else
    echo 'pybtex: not installed'
fi
if [ -n "$node_dir" ]; then
    head -c 6000000 "$out/corpus.bib" | awk '/^@/ { kept = kept part; part = "" } { part = part $0 "\n" } END { printf "%s", kept }' > "$out/tenth.bib"
    echo 'citation-js reads the first 6 MB only:'
    whole=$megabytes megabytes=6
    run 'citation-js' env NODE_PATH="$node_dir/node_modules" node --max-old-space-size=8000 -e \
        'const Cite = require("citation-js"); console.log(new Cite(require("fs").readFileSync(process.argv[1], "utf8")).data.length)' "$out/tenth.bib"
    megabytes=$whole
fi
run 'bibharvest to MODS' "$harvest" convert "$out/corpus.bib" --to mods -o "$out/ours.xml" --no-progress
run 'bibharvest to BibTeX' "$harvest" convert "$out/corpus.bib" --to bibtex -o "$out/ours.bib" --no-progress
run 'bibharvest to RIS' "$harvest" convert "$out/corpus.bib" --to ris -o "$out/ours.ris" --no-progress
dotnet "$bench" formats "$out/corpus.bib"
dotnet "$bench" formats "$out/ours.ris"
