using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The code of the page "Editing .bib files".</summary>
internal static class EditingBibFiles
{
    public static void Change(RichText title, BibRecord record)
    {
        BibTeXDocument document = BibTeXDocument.Load(File.ReadAllBytes("refs.bib"));

        if (document.Find("doe2020deep") is { } entry)
        {
            entry.Set("doi", "10.1000/182");
            entry.Set("title", BibTeXText.Encode(title));
            entry.SetRaw("month", "jul");
            entry.Rename("location", "address");
            entry.Remove("file");
            document.RenameKey(entry, "doe2020seas");
        }

        document.Add(record.ToBibTeX());
        File.WriteAllBytes("refs.bib", document.ToBytes());
    }

    public static void Tidy(BibTeXDocument document)
    {
        bool changed = document.Tidy(new TidyOptions
        {
            AlignEquals = true,
            FieldOrder = ["author", "title", "year"],
            Order = EntryOrder.Author,
        });
        Console.WriteLine(changed);
    }
}
