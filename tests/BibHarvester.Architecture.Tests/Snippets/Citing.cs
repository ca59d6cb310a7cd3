using BibHarvester.Csl;
using BibHarvester.Csl.Output;
using BibHarvester.Sources;

namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The code of the pages "Citing" and "Styles".</summary>
internal static class Citing
{
    public static void Libraries(BibRecord record, IEnumerable<BibRecord> records)
    {
        Console.WriteLine(record.Cite("styles/my-journal.csl", "de-DE"));

        CitationProcessor processor = CslLibrary.Default.Processor("my-journal");
        foreach (CslEntry entry in records.ToBibliography(processor))
            Console.WriteLine(entry.Text);
    }

    public static void Registering(string xml, BibRecord record)
    {
        CslLibrary.Default.Register(CslStyle.Parse(xml), "my-journal");
        CslLibrary.Default.Register(CslLocale.Load("locales-tlh.xml"));
        Console.WriteLine(record.Cite("my-journal", "tlh"));
    }

    public static void Folders()
    {
        var library = new CslLibrary("/srv/styles", "/srv/more-styles");
        foreach (CslStyleEntry style in library.Search("geology"))
            Console.WriteLine($"{style.Name}: {style.Title} ({style.Origin})");
    }

    public static async Task Fetching(BibRecord record)
    {
        using var repository = new StyleRepository(new HarvesterOptions { ContactEmail = "you@example.org" });
        if (await repository.FetchAsync("nature-physics"))
            Console.WriteLine(record.Cite("nature-physics"));
    }

    public static void Warnings(string xml)
    {
        CslStyle style = CslStyle.Parse(xml);
        foreach (CslWarning warning in style.Warnings)
            Console.Error.WriteLine($"({warning.Line},{warning.Column}): {warning.Code}: {warning.Message}");
    }

    public static void Documents(CitationProcessor processor, BibRecord hogg, BibRecord davis)
    {
        CitedDocument document = processor.Document([hogg.ToItem(processor).WithId("hogg"), davis.ToItem(processor).WithId("davis")]);

        CslCitation first = new("c1", [new CslCite("hogg") { Locator = "245" }]) { NoteNumber = 1 };
        CslCitation second = new("c2", [new CslCite("davis"), new CslCite("hogg") { Prefix = "see" }]) { NoteNumber = 2 };
        IReadOnlyList<CslCitationText> texts = document.Render([first, second], CslOutput.Latex);

        // A sentence was moved: what reads otherwise than before says so.
        texts = document.Render([second with { NoteNumber = 1 }, first with { NoteNumber = 2 }], CslOutput.Latex);
        foreach (CslCitationText text in texts.Where(t => t.IsChanged))
            Console.WriteLine($"{text.Id}: {text.Text}");

        foreach (CslEntry entry in document.Bibliography(CslOutput.Latex))
            Console.WriteLine(entry.Text);
    }

    public static void Trees(CitedDocument document)
    {
        foreach (CslTree entry in document.BibliographyTrees())
            Console.WriteLine(Wiki(entry.Nodes));

        static string Wiki(ValueList<CslNode> nodes) => string.Concat(nodes.Select(node => node switch
        {
            CslTextNode text => text.Text,
            CslFontNode { Font.IsItalic: true } font => $"''{Wiki(font.Children)}''",
            CslFontNode font => Wiki(font.Children),
            CslLinkNode link => $"[{link.Address} {Wiki(link.Children)}]",
            CslDisplayNode display => Wiki(display.Children) + "\n",
            _ => "",
        }));
    }
}
