using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests;

[TestFixture("bibtex")]
[TestFixture("coins")]
[TestFixture("csv")]
[TestFixture("endnote-tagged")]
[TestFixture("endnote-xml")]
[TestFixture("nbib")]
[TestFixture("refworks")]
[TestFixture("noteexpress")]
[TestFixture("notefirst")]
[TestFixture("ris")]
public class ReaderRobustnessTests(string format)
{
    private const string Pieces =
        "@article{key, |@string{a = \"b\"}|@comment{|@preamble{|title = {|{|}|\"|(|)|#|,|=|\\|\\'|$|^|_|\n|\r\n|\n@misc{x,|jan|author = {A and B|year = 2010|and|TY  - JOUR|\nER  - |AU  - |\nTI  - x|  - |\ufeff|é|text";

    private static readonly Gen<string> Broken =
        from pieces in Gen.Elements(Pieces.Split('|')).ArrayOf().Resize(30)
        select string.Concat(pieces);

    private readonly IRecordReader _reader = RecordFormats.Find(format)!.Reader!;

    [Test]
    public void No_text_makes_a_reader_throw_or_hang() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Broken.ToArbitrary(), text => _reader.Read(Encoding.UTF8.GetBytes(text)).Count() >= 0));

    [Test]
    public void No_bytes_make_a_reader_throw_or_hang() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes => _reader.Read(bytes).Count() >= 0));

    [Test]
    public async Task Reading_a_stream_in_small_pieces_gives_the_same()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => format switch
        {
            "bibtex" => $"@article{{k{i}, title = {{Title {i} é}}, year = {1900 + (i % 100)}}}\n\n",
            "endnote-tagged" => $"%0 Journal Article\n%T Title {i} é\n%D {1900 + (i % 100)}\n\n",
            "endnote-xml" => (i == 0 ? "<xml><records>" : "") + $"<record><titles><title>Title {i} é</title></titles></record>" + (i == 2999 ? "</records></xml>" : ""),
            "coins" => $"<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;rft.title=Title+{i}+é\"></span>\n",
            "csv" => (i == 0 ? "title,year,author\r\n" : "") + $"Title {i} é,{1900 + (i % 100)},\"Doe, J.\"\r\n",
            "refworks" => $"RT Journal Article\nT1 Title {i} é\nYR {1900 + (i % 100)}\n\n",
            "nbib" => $"PMID- {i + 1}\nTI  - Title {i} é\nDP  - {1900 + (i % 100)}\n\n",
            "notefirst" => $"{(i == 0 ? "<Bibliographies>" : "")}<Bibliography><Type>Book</Type><PrimaryTitle><Title>Title {i} é</Title></PrimaryTitle></Bibliography>{(i == 2999 ? "</Bibliographies>" : "")}",
            "noteexpress" => $"{{Reference Type}}: Book\n{{Title}}: Title {i} é\n{{Year}}: {1900 + (i % 100)}\n\n\n",
            _ => $"TY  - JOUR\r\nTI  - Title {i} é\r\nPY  - {1900 + (i % 100)}\r\nER  - \r\n\r\n",
        }));
        var bytes = Encoding.UTF8.GetBytes(text);
        var whole = _reader.Read(bytes).ToList();
        var pieces = new List<ReadItem>();
        await foreach (var item in _reader.ReadAsync(new MemoryStream(bytes)))
            pieces.Add(item);

        Assert.That(pieces, Has.Count.EqualTo(3000));
        Assert.That(pieces, Is.EqualTo(whole));
    }
}
