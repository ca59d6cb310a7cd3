using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXTidyTests
{
    private const string File = "% head\n\n\n\n@STRING{j = \"J\"}\n@string{k = j # \"x\"}\n@Article( b ,Title = \"T\n  {x}\", journal=j # \" y\",year= 2001,)\n% of a\n" +
        "@misc {a,doi={10.1/x}\n ,author = {Roe, A.}}@book{,\n}\n\n\n@misc{broken, x\n\n\nend\n\n";

    [Test]
    public void A_file_is_laid_out_and_its_values_stay() => Hold(
        TidyOptions.Default,
        "% head\n\n\n\n@STRING{j = \"J\"}\n@string{k = j # \"x\"}\n\n@article{b,\n  title = {T\n  {x}},\n  journal = j # \" y\",\n  year = 2001\n}\n\n% of a\n" +
        "@misc{a,\n  doi = {10.1/x},\n  author = {Roe, A.}\n}\n\n@book{\n}\n\n@misc{broken, x\n\n\nend\n\n");

    [Test]
    public void Options_say_how()
    {
        var options = new TidyOptions { Indent = 4, AlignEquals = true, TrailingComma = true, Braces = false, LowerCase = false, BlankLines = false, FieldOrder = ["author"] };

        Hold(options, File.Replace("@Article( b ,Title = \"T\n  {x}\", journal=j # \" y\",year= 2001,)", "@Article(b,\n    Title   = \"T\n  {x}\",\n    journal = j # \" y\",\n    year    = 2001,\n)", StringComparison.Ordinal)
            .Replace("@misc {a,doi={10.1/x}\n ,author = {Roe, A.}}", "@misc{a,\n    author = {Roe, A.},\n    doi    = {10.1/x},\n}", StringComparison.Ordinal)
            .Replace("@book{,\n}", "@book{\n}", StringComparison.Ordinal));
    }

    [Test]
    public void Comments_between_fields_keep_their_lines() => Hold(
        TidyOptions.Default,
        "@misc{a,  \n a=1, % one\n b={2} % two\n}",
        "@misc{a,\n  a = 1, % one\n b = {2} % two\n}\n");

    [TestCase(EntryOrder.Key, "A B c d p")]
    [TestCase(EntryOrder.Author, "B d c A p")]
    [TestCase(EntryOrder.Newest, "c d B A p")]
    [TestCase(EntryOrder.Type, "d c B A p")]
    public void Entries_are_sorted_and_parents_come_last(EntryOrder order, string expected)
    {
        var document = BibTeXDocument.Parse("@proceedings{p, title = {Aa}, year = 3000}\n@misc{c, author = {von Zoe, A.}, year = 2010, crossref = {p}}\n" +
            "@misc{B, author = {{\\'E}a, A}, year = 2001}\n@book{d, author = {\\'{E}a, B}, date = {2005-01}}\n@misc{A, title = {Zz}}");
        document.Find("c")!.Type = "inbook";

        document.Tidy(new TidyOptions { Order = order });

        Assert.That(string.Join(' ', document.Entries.Select(e => e.Key)), Is.EqualTo(expected));
    }

    [Test]
    public void A_tidy_file_stays_as_it_is() => Assert.That(BibTeXDocument.Parse(new BibRecord { Type = WorkType.Book, CitationKey = "k", Volume = "1" }.ToBibTeX()).Tidy(), Is.False);

    private static void Hold(TidyOptions options, string expected) => Hold(options, File, expected);

    private static void Hold(TidyOptions options, string text, string expected)
    {
        var document = BibTeXDocument.Parse(text);

        Assert.Multiple(() =>
        {
            Assert.That(document.Tidy(options), Is.True);
            Assert.That(document.ToString(), Is.EqualTo(expected));
            Assert.That(BibTeXDocument.Parse(expected).Tidy(options), Is.False);
        });
    }
}
