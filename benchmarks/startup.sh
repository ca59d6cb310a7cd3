#!/bin/sh
# Compares the start-up of "bibharvest cite" (one DOI of the sample, offline) with that of a minimal program that does one
# HTTP GET and reads the answer by source-generated JSON. Both are published ReadyToRun and run side by side.
# Usage: benchmarks/startup.sh [runs]
set -eu
runs=${1:-40}
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

mkdir "$work/minimal"
cat > "$work/minimal/minimal.csproj" <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <PublishReadyToRun>true</PublishReadyToRun>
  </PropertyGroup>
</Project>
EOF
cat > "$work/minimal/Program.cs" <<'EOF'
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

if (args[0] == "serve")
{
    using var listener = new HttpListener();
    listener.Prefixes.Add(args[1]);
    listener.Start();
    while (true)
    {
        var context = listener.GetContext();
        context.Response.ContentType = "application/json";
        context.Response.Close("""{"title":"A title","year":2022}"""u8.ToArray(), willBlock: true);
    }
}

using var client = new HttpClient();
var work = await client.GetFromJsonAsync(args[0], Json.Default.Work);
Console.WriteLine($"{work!.Title} ({work.Year})");

internal sealed record Work(string Title, int Year);

[JsonSerializable(typeof(Work))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class Json : JsonSerializerContext;
EOF

publish() { dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -v q -nologo -o "$2" >"$work/log" 2>&1 || { cat "$work/log"; exit 2; }; }
publish "$work/minimal/minimal.csproj" "$work/minimal-out"
publish "$root/src/BibHarvester.Cli/BibHarvester.Cli.csproj" "$work/bibharvest-out"

url="http://127.0.0.1:$((20000 + $$ % 20000))/"
"$work/minimal-out/minimal" serve "$url" &
server=$!
until "$work/minimal-out/minimal" "$url" >/dev/null 2>&1; do sleep 0.2; done

millis() { start=$(date +%s%N); "$@" >/dev/null 2>&1; end=$(date +%s%N); echo $(((end - start) / 10000)); }
i=0
while [ $i -lt "$runs" ]; do
    millis "$work/minimal-out/minimal" "$url" >> "$work/minimal.times"
    millis "$work/bibharvest-out/bibharvest" cite 10.1332/204080521x16231629157096 --offline >> "$work/bibharvest.times"
    i=$((i + 1))
done
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) / 100 }'; }
minimal=$(median "$work/minimal.times")
cite=$(median "$work/bibharvest.times")
echo "minimal program:  $minimal ms (median of $runs)"
echo "bibharvest cite:  $cite ms (median of $runs)"
awk -v a="$cite" -v b="$minimal" 'BEGIN { printf "ratio: %.2f (goal: at most 1.50)\n", a / b }'
