using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Architecture.Tests;

/// <summary>Measures what each format carries of works that have everything a record can have.</summary>
internal static class FormatMatrix
{
    private static readonly string[] Works =
    [
        """
        {"bibharvest":"1.0","type":"journal-article","titles":[{"text":{"text":"Water (H2O) in nine towns","spans":[[7,3,"i"]]},"subtitle":"A study","language":"en"},
        {"text":"九城之水","kind":"translated","language":"zh"},{"text":"Water","kind":"short"},{"text":"Wasser","kind":"original","language":"de"}],
        "contributors":[{"person":{"family":"Berg","given":"Ann Marie","nonDroppingParticle":"van den","suffix":"Jr."},"orcid":"0000-0002-1825-0097",
        "affiliations":[{"name":"Fjord University","place":"Bergen"}]},{"organization":"Water Board"},{"role":"translator","person":{"family":"Ek","given":"Jo"}}],
        "dates":[{"kind":"print","date":"2022-03"},{"kind":"online","date":"2021-07-05"},{"kind":"accepted","date":"2021-05-01"},{"kind":"accessed","date":"2026-01-31"}],
        "containers":[{"kind":"periodical","titles":[{"text":"Journal of Rain Studies"},{"text":"J. Rain Stud.","kind":"abbreviated"}],"identifiers":[{"kind":"issn","value":"2040-8056","medium":"print"},
        {"kind":"issn","value":"2040-8064","medium":"electronic"}]}],"volume":"13","issue":"2","pages":{"first":"409","last":"424"},"publishers":[{"name":"Fjord Press","place":"Bergen"}],
        "language":"en","abstracts":[{"text":"Rain falls on nine towns."}],"keywords":[{"text":"rain"},{"text":"towns"}],
        "identifiers":[{"kind":"doi","value":"10.5555/12345678"},{"kind":"pmid","value":"31452104"},{"kind":"pmcid","value":"PMC6713424"},{"kind":"arxiv","value":"2101.00001"},{"kind":"wikidata","value":"Q42"}],
        "links":[{"url":"https://example.org/rain"},{"url":"https://example.org/rain.pdf","kind":"full-text","mediaType":"application/pdf"}],
        "licenses":[{"url":"https://creativecommons.org/licenses/by/4.0/","code":"CC-BY-4.0"}],"funding":[{"funder":"Rain Foundation","awards":["R-17"]}],
        "relations":[{"kind":"has-preprint","target":{"kind":"doi","value":"10.5555/preprint"}}],"references":[{"target":{"kind":"doi","value":"10.5555/earlier"}}],
        "status":[{"kind":"retracted","date":"2023-01-01"}],"metrics":[{"name":"cited-by","value":47}],"notes":["Read twice."]}
        """,
        """
        {"bibharvest":"1.0","type":"chapter","titles":[{"text":"Tea and tables"}],"contributors":[{"person":{"family":"Weber","given":"Jo"}},{"role":"editor","person":{"family":"Ek","given":"Ann"}},
        {"role":"collection-editor","person":{"family":"Moe","given":"Ida"}}],"dates":[{"kind":"issued","date":{"start":"2018","season":"spring"}},{"kind":"original","date":"1911"}],
        "containers":[{"kind":"book","titles":[{"text":"A handbook of small things"}],"identifiers":[{"kind":"isbn","value":"9783161484100"}]},{"kind":"series","titles":[{"text":"Small Things"}],"volume":"7"}],
        "event":{"name":"Small Things Meeting","place":"Oslo","date":"2017-05-02"},"volume":"2","chapterNumber":"4","volumeCount":"12","part":"B","pages":{"first":"17","last":"31"},
        "publishers":[{"name":"Fjord Press","place":"Bergen"}],"edition":"2","language":"en"}
        """,
        """
        {"bibharvest":"1.0","type":"report","genre":"Technical report","titles":[{"text":"Counting rain"}],"contributors":[{"organization":"Water Board"}],"dates":[{"kind":"issued","date":"2020-02-03"}],
        "publishers":[{"name":"Water Board","place":"Bergen"}],"number":"TR-12","version":"1.2","pageCount":"88","section":"C","media":["online"],"extents":["2 MB"],"articleNumber":"e12"}
        """,
    ];

    public static string Describe()
    {
        var page = new StringBuilder("""
            # What formats carry

            Made and held by a test: three works with everything that a record can have are written in each format and read back; what is missing then is
            listed under the names of the [record's own JSON](record.md). Fields that one type of work has no place for are listed where any of the three
            lost them. `bibharvest formats NAME` shows where each value goes, `bibharvest convert --losses` what a conversion of yours loses,
            `--carry` keeps it in the notes.

            | name | format | reads | writes | does not carry |
            | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var format in RecordFormats.All.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var lost = format.Writer is { } writer ? string.Join(", ", Lost(writer).Select(f => $"`{f}`")) : "";
            if (format.Writer is not null && lost.Length == 0)
                lost = "nothing";
            page.AppendJoin(" | ", $"| `{format.Name}`", format.Title, Mark(format.Reader), Mark(format.Writer), lost).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Mark(object? part) => part is null ? "" : "yes";

    private static SortedSet<string> Lost(IRecordWriter writer)
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var work in Works)
        {
            var record = RecordJsonReader.ReadObject(Encoding.UTF8.GetBytes(work)).Record!;
            fields.UnionWith(ConversionLosses.Of(record, writer).Select(l => l.Field));
        }

        return fields;
    }
}
