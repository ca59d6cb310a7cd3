using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.BookSci;

/// <summary>The record that Book学术 (booksci.cn) embeds as JSON in the page of an article: the JSON alone, or the page.</summary>
internal static class BookSciFormat
{
    public const string Name = "booksci";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Book学术's record, alone or in its page",
        Extensions = [".json", ".html", ".htm"],
        Reader = Reader,
        Fields = BookSciFields.Rules,
        Recognize = Recognize,
    };

    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new BookSciParser(options));

    private static Confidence Recognize(FormatSample sample) =>
        sample.Has("PeriodicalName") && sample.Has("AbstractTextCN") && sample.Has("publicationTypes") ? Confidence.Certain : Confidence.None;
}
