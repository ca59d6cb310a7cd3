namespace BibHarvester.Cli.Commands;

/// <summary>What people type, verb by verb.</summary>
internal static class Examples
{
    public static string[] Of(string command) => command switch
    {
        "cite" =>
        [
            "cite 10.1332/204080521x16231629157096",
            "cite 10.1332/204080521x16231629157096 --in-text --output html",
            "cite @dois.txt --style apa --contact you@example.org",
            "cite 10.1332/204080521x16231629157096 --style my-journal.csl --locale de-DE",
            "cite - --offline < dois.txt",
            "cite refs.bib --style gb-t-7714",
        ],
        "export" =>
        [
            "export 10.1332/204080521x16231629157096 --to bibtex",
            "export @dois.txt --to ris -o works.ris",
        ],
        "explain" => ["explain 10.1332/204080521x16231629157096", "explain 10.1332/204080521x16231629157096 --json", "explain 10.1332/204080521x16231629157096 --diff crossref doi.org"],
        "convert" =>
        [
            "convert works.ris --to bibtex",
            "convert 'papers/**/*.bib' --to ris --into out",
            "convert works.jsonl.gz --from crossref-json --to ris -o works.ris --carry",
        ],
        "format" => ["format refs.bib", "format 'chapters/*.bib' --check", "format refs.bib --order author --fields author,title,year --align"],
        "merge" => ["merge refs.bib export.ris -o all.bib", "merge 'papers/*.bib' --to csl-json"],
        "update" => ["update refs.bib", "update refs.bib --apply"],
        "snapshot" => ["snapshot build crossref.jsonl.gz -o works.db", "snapshot info works.db"],
        "build" => ["snapshot build crossref.jsonl.gz -o works.db", "snapshot build a.json b.json --from datacite-json -o works.db --as-of 2026-03-31"],
        "info" => ["snapshot info works.db"],
        "lock" => ["lock refs.txt -o bib.lock", "cite @refs.txt --frozen bib.lock", "lock -o bib.lock --refresh", "lock refs.txt --frozen bib.lock"],
        "cache" => ["cache info", "cache clear --older-than 90d", "cache clear --source crossref"],
        "clear" => ["cache clear", "cache clear --older-than 90d", "cache clear --source crossref"],
        "formats" => ["formats", "formats ris"],
        "styles" => ["styles", "styles chicago", "cite 10.1332/204080521x16231629157096 --style ieee --output latex"],
        "sources" => ["sources"],
        _ =>
        [
            "cite 10.1332/204080521x16231629157096 --style apa",
            "export @dois.txt --to bibtex -o works.bib",
            "cite 10.1332/204080521x16231629157096 --offline --snapshot works.db",
        ],
    };
}
