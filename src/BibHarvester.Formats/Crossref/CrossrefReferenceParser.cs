using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>Makes a <see cref="Reference"/> of an element of a work's <c>reference</c> list.</summary>
internal sealed class CrossrefReferenceParser
{
    private readonly ListBuilder<ExtraField> _extras = new();
    private readonly ListBuilder<Container> _containers = new();
    private readonly string?[] _values = new string?[Enum.GetValues<CrossrefReferenceMember>().Length];

    /// <summary>Reads the element that the reader stands at.</summary>
    public Reference Read(ref JsonCursor json, ReadOnlyMemory<byte> bytes)
    {
        _extras.Clear();
        Array.Clear(_values);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Keep(ref json, bytes, "");
            return new Reference { Record = RecordOf(null) };
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isKnown = CrossrefMembers.OfReference.TryGet(json.ValueSpan, out var member);
            var name = isKnown ? null : JsonText.Of(ref json);
            json.Read();
            if (isKnown && json.TokenType is JsonTokenType.String or JsonTokenType.Number && _values[(int)member] is null)
            {
                var text = Utf8StringCache.Shared.Get(ref json).Trim();
                _values[(int)member] = text.Length == 0 ? null : text;
            }
            else if (json.TokenType != JsonTokenType.Null)
            {
                Keep(ref json, bytes, name ?? member.ToString());
            }
        }

        var unstructured = Value(CrossrefReferenceMember.Unstructured);
        var isTextOnly = IsTextOnly();
        return new Reference
        {
            Key = Value(CrossrefReferenceMember.Key),
            Text = unstructured is null ? null : RichText.ParseMarkup(unstructured).Plain,
            DoiAssertedBy = Value(CrossrefReferenceMember.DoiAssertedBy),
            Record = isTextOnly ? null : RecordOf(Value(CrossrefReferenceMember.Doi)),
        };
    }

    private string? Value(CrossrefReferenceMember member) => _values[(int)member];

    private bool IsTextOnly()
    {
        for (var member = CrossrefReferenceMember.Key; (int)member < _values.Length; member++)
        {
            if (_values[(int)member] is not null && member is not (CrossrefReferenceMember.Key or
                CrossrefReferenceMember.Unstructured or CrossrefReferenceMember.DoiAssertedBy))
                return false;
        }

        return _extras.Count == 0;
    }

    private BibRecord RecordOf(string? doi)
    {
        var article = Value(CrossrefReferenceMember.ArticleTitle);
        var journal = Value(CrossrefReferenceMember.JournalTitle);
        var volumeTitle = Value(CrossrefReferenceMember.VolumeTitle);
        var isJournal = journal is not null;
        var title = article ?? volumeTitle;
        AddContainers(journal, article is null ? null : volumeTitle);
        return new BibRecord
        {
            Type = isJournal ? WorkType.JournalArticle
                : volumeTitle is null ? WorkType.Document
                : article is null ? WorkType.Book : WorkType.Chapter,
            Titles = title is null ? [] : [new Title { Text = RichText.ParseMarkup(title) }],
            Contributors = Value(CrossrefReferenceMember.Author) is { } author ? Authors(author) : [],
            Dates = Value(CrossrefReferenceMember.Year) is { } year ? [new WorkDate(DateKind.Issued, DateOf(year))] : [],
            Containers = _containers.Take(),
            Volume = Value(CrossrefReferenceMember.Volume),
            Issue = Value(CrossrefReferenceMember.Issue),
            Pages = Value(CrossrefReferenceMember.FirstPage) is { } page ? Pages.Parse(page) : null,
            Edition = Value(CrossrefReferenceMember.Edition),
            Identifiers = doi is null ? [] : [DoiOf(doi)],
            ExtraFields = _extras.Take(),
        };
    }

    private void AddContainers(string? journal, string? book)
    {
        _containers.Clear();
        AddContainer(journal, ContainerKind.Periodical, Number(CrossrefReferenceMember.Issn, CrossrefReferenceMember.IssnType));
        AddContainer(book, ContainerKind.Book, Number(CrossrefReferenceMember.Isbn, CrossrefReferenceMember.IsbnType));
        AddContainer(Value(CrossrefReferenceMember.SeriesTitle), ContainerKind.Series, null);
    }

    private void AddContainer(string? title, ContainerKind kind, Identifier? number)
    {
        if (title is null && number is null)
            return;
        _containers.Add(new Container
        {
            Kind = kind,
            Titles = title is null ? [] : [new Title { Text = RichText.ParseMarkup(title) }],
            Identifiers = number is { } known ? [known] : [],
        });
    }

    private Identifier? Number(CrossrefReferenceMember number, CrossrefReferenceMember type)
    {
        if (Value(number) is not { } text)
            return null;
        var medium = Value(type) switch
        {
            "print" => IdentifierMedium.Print,
            "electronic" => IdentifierMedium.Electronic,
            _ => IdentifierMedium.Unspecified,
        };
        if (number == CrossrefReferenceMember.Issn && Issn.TryParse(text, out var issn))
            return new Identifier(IdentifierKind.Issn, issn.Value, null, medium);
        if (number == CrossrefReferenceMember.Isbn && Isbn.TryParse(text, out var isbn))
            return new Identifier(IdentifierKind.Isbn, isbn.Value, null, medium);
        return new Identifier(IdentifierKind.Other, text, number == CrossrefReferenceMember.Issn ? "ISSN" : "ISBN", medium);
    }

    private static Identifier DoiOf(string text) =>
        Doi.TryParse(text, out var doi) ? doi : new Identifier(IdentifierKind.Other, text, "DOI");

    // One name at most, in any order of its parts: the cited work's first author.
    private static ValueList<Contributor> Authors(string author) =>
        NameReading.Of(RichText.ParseMarkup(author).Plain).ToContributor() is var name &&
            (name.Person is not null || name.Organization is not null) ? [name] : [];

    private static BibDate DateOf(string year) =>
        BibDate.TryParse(year, out var date) ? date : new BibDate { Literal = year };

    private void Keep(ref JsonCursor json, ReadOnlyMemory<byte> bytes, string name)
    {
        var slice = JsonSlice.Skip(ref json);
        _extras.Add(new ExtraField("crossref", name, new Utf8Text(bytes.Slice(slice.Start, slice.Length))));
    }
}
