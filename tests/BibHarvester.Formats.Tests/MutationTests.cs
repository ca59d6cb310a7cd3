using System.Buffers;
using System.Diagnostics;
using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Formats.Tests;

/// <summary>A small run of what the conformance program's <c>fuzz</c> does with the stored answers of registries.</summary>
public sealed class MutationTests
{
    private const int Seed = 1;
    private const int Count = 300;

    private const string Crossref = """
        {"status":"ok","message-type":"work-list","message":{"total-results":2,"items":[
        {"DOI":"10.1000/abc","type":"journal-article","title":["On <i>Things</i> &amp; H<sub>2</sub>O"],"container-title":["Journal of Things"],"ISSN":["1234-5679"],
        "author":[{"given":"Ada","family":"van der Berg","sequence":"first","ORCID":"https://orcid.org/0000-0002-1825-0097","affiliation":[{"name":"A House"}]},{"name":"The Group"}],
        "issued":{"date-parts":[[2020,5,17]]},"volume":"12","issue":"3","page":"100-12","abstract":"<jats:p>It is &lt; 5.</jats:p>","language":"en",
        "funder":[{"name":"A Fund","DOI":"10.13039/100000001","award":["A-1"]}],"link":[{"URL":"https://example.org/a.pdf","content-type":"application/pdf"}],
        "reference":[{"key":"r1","DOI":"10.1000/def","unstructured":"B. (1999). Older. J. 1(2), 3\u20134."}],"license":[{"URL":"https://creativecommons.org/licenses/by/4.0/"}]},
        {"DOI":"10.1000/def","type":"book","title":["Eine Schrift"],"editor":[{"family":"M\u00fcller","given":"J."}],"ISBN":["9783161484100"],"published-print":{"date-parts":[[1999]]}}]}}
        """;

    private const string DataCite = """
        {"data":{"id":"10.1000/data","type":"dois","attributes":{"doi":"10.1000/data","titles":[{"title":"Data of Things","lang":"en"},{"title":"Daten","titleType":"TranslatedTitle"}],
        "creators":[{"name":"Berg, Ada","nameType":"Personal","nameIdentifiers":[{"nameIdentifier":"0000-0002-1825-0097","nameIdentifierScheme":"ORCID"}]}],
        "publisher":"A House","publicationYear":2020,"dates":[{"date":"2020-05/2020-06","dateType":"Collected"}],"subjects":[{"subject":"things"}],
        "types":{"resourceTypeGeneral":"Dataset"},"registered":"2020-05-17T10:00:00.000Z","version":"1.0","descriptions":[{"description":"One.<br>Two.","descriptionType":"Abstract"}],
        "relatedIdentifiers":[{"relatedIdentifier":"10.1000/abc","relatedIdentifierType":"DOI","relationType":"IsSupplementTo"}],"rightsList":[{"rightsIdentifier":"cc-by-4.0"}]}}}
        """;

    [Test]
    public void Damaged_files_are_read_without_exception_and_in_time([ValueSource(nameof(Formats))] string format)
    {
        var reader = RecordFormats.Find(format)!.Reader!;
        byte[][] files = [FileOf(format, "crossref-json", Crossref), FileOf(format, "datacite-json", DataCite)];
        for (var number = 0; number < Count; number++)
        {
            var random = Mutation.RandomOf(Seed, format, number);
            var damaged = Mutation.OfBytes(random, files[number % 2], files[random.Next(2)]);
            var start = Stopwatch.GetTimestamp();
            Assert.That(() => ReadAndWrite(reader, damaged, asStream: number % 3 == 0), Throws.Nothing, $"seed {Seed}, mutation {number}");

            // Ten times what the conformance program allows: here many tests run at once.
            Assert.That(Stopwatch.GetElapsedTime(start).TotalSeconds, Is.LessThan(10), $"seed {Seed}, mutation {number}");
        }
    }

    private static IEnumerable<string> Formats() => RecordFormats.All.Where(f => f.Reader is not null).Select(f => f.Name);

    private static byte[] FileOf(string format, string source, string payload)
    {
        var bytes = Encoding.UTF8.GetBytes(payload);
        if (format is "crossref-json" or "datacite-json")
            return bytes;
        if (RecordFormats.Find(format)!.Writer is not { } writer)
            return Encoding.UTF8.GetBytes(ReadSamples.Of(format));
        var output = new ArrayBufferWriter<byte>();
        var records = RecordFormats.Find(source)!.Reader!.Read(bytes).Select(i => i.Record!).ToArray();
        writer.Write(records, output);
        return output.WrittenSpan.ToArray();
    }

    private static void ReadAndWrite(IRecordReader reader, byte[] bytes, bool asStream)
    {
        var items = (asStream ? reader.Read(new MemoryStream(bytes)) : reader.Read(bytes)).ToArray();
        Assert.That(items.Where(i => i.Record is null && i.Diagnostics.IsEmpty), Is.Empty);
        // A start mark that is repeated makes thousands; what some of them show all of them do.
        var records = items.Select(i => i.Record).OfType<BibRecord>().Take(1000).ToArray();
        foreach (var format in RecordFormats.All)
            format.Writer?.Write(records, new ArrayBufferWriter<byte>());
    }
}
