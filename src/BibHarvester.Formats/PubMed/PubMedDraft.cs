using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>What articles and books of PubMed have in common, while their record is made.</summary>
internal sealed partial class PubMedDraft(ReadOptions options)
{
    public FlatRecord Flat { get; } = new();

    public ElementRemains Remains { get; } = new();

    public List<WorkDate> Dates { get; } = [];

    public List<Abstract> Abstracts { get; } = [];

    public List<Keyword> Keywords { get; } = [];

    public List<Identifier> Identifiers { get; } = [];

    public List<Funding> Funding { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Relation> Relations { get; } = [];

    private List<string> Types { get; } = [];

    /// <summary>The record.</summary>
    /// <param name="element">The element it is read from.</param>
    /// <param name="otherwise">The type of work where the publication types say none.</param>
    public BibRecord ToRecord(ElementNode element, WorkType otherwise)
    {
        Flat.Type = MedlineTypes.Choose(Types) switch
        {
            { } type when otherwise == WorkType.JournalArticle || type is WorkType.Book or WorkType.Chapter or WorkType.Report or WorkType.Thesis => type,
            _ => otherwise,
        };
        var record = Flat.ToRecord(options.ExtraFields);
        return record with
        {
            Dates = Dates.ToValueList(),
            Abstracts = Abstracts.ToValueList(),
            Keywords = Keywords.Distinct().ToValueList(),
            Identifiers = [.. record.Identifiers.AsSpan(), .. Identifiers.Distinct()],
            Funding = Funding.ToValueList(),
            References = References.ToValueList(),
            Relations = Relations.ToValueList(),
            ExtraFields = options.ExtraFields ? [.. Remains.Of(element, PubMedXmlFormat.Name)] : [],
        };
    }

    public void TakeTitle(ElementNode? element)
    {
        if (Remains.Take(element) is null)
            return;
        var read = MedlineTitle.Read(ElementMarkup.Title(element!));
        Flat.Title = read.Title;
        if (read.Status is { } status)
            Flat.Status.Add(new WorkStatus { Kind = status });
        else
            Flat.Notes.AddRange(read.Notes);
    }

    public void TakeIssn(ElementNode? element, string? medium)
    {
        if (!Issn.TryParse(element?.Text, out var issn))
            return;
        Remains.Take(element);
        Identifier plain = issn;
        var number = new Identifier(plain.Kind, plain.Value, null, Enum.TryParse<IdentifierMedium>(medium, out var known) && Enum.IsDefined(known) ? known : IdentifierMedium.Unspecified);
        if (!Flat.StandardNumbers.Contains(number))
            Flat.StandardNumbers.Add(number);
    }

    public void TakePages(ElementNode? element)
    {
        var whole = element?.Child("MedlinePgn");
        var first = element?.Child("StartPage");
        var last = element?.Child("EndPage");
        var text = whole?.Text ?? (first?.Text is null ? null : last?.Text is null ? first.Text : $"{first.Text}-{last.Text}") ?? (element?.Elements.Any() == false ? element.Text : null);
        if (text is null)
            return;
        if (Pages.LooksLikeArticleNumber(text))
            Flat.ArticleNumber = text;
        else
            Flat.Pages = Pages.Parse(text);
        if (Flat.Pages is not null || Flat.ArticleNumber is not null)
            Remains.Take(element);
    }

    /// <summary>The types stay among the extra fields: what they say beside the type of work has no other place.</summary>
    public void TakeTypes(IEnumerable<ElementNode> elements)
    {
        foreach (var element in elements)
        {
            if (element.Text is not { } type)
                continue;
            if (type.Equals(MedlineTypes.Retracted, StringComparison.OrdinalIgnoreCase))
                Flat.Status.Add(new WorkStatus { Kind = StatusKind.Retracted });
            Types.Add(type);
        }
    }

    public void TakeLanguages(IEnumerable<ElementNode> elements)
    {
        if (elements.FirstOrDefault(e => e.Text is not null) is { } first)
            Flat.Language = MedlineLanguages.ToTag(Remains.Take(first)!.Text);
    }

    public void TakeAbstract(ElementNode? element, string? language = null)
    {
        if (element is null)
            return;
        RichText whole = default;
        foreach (var part in Remains.Take(element.Children("AbstractText")))
        {
            var text = ElementMarkup.Paragraphs(part);
            if (LineText.IsBlank(text.Plain))
                continue;
            if (part["Label"] is { } label && !label.Equals("UNLABELLED", StringComparison.OrdinalIgnoreCase))
                text = (RichText)(label + ": ") + text;
            whole = whole.IsEmpty ? text : whole + "\n" + text;
        }

        if (!whole.IsEmpty)
            Abstracts.Add(new Abstract { Text = whole, Language = language });
    }

    public void TakeKeywords(IEnumerable<ElementNode> lists)
    {
        foreach (var list in lists)
        {
            foreach (var keyword in Remains.Take(list.Children("Keyword")))
            {
                if (LineText.Normalize(ElementMarkup.Title(keyword).Plain) is { } text)
                    Keywords.Add(new Keyword { Text = text });
            }
        }
    }

    public void TakeArticleIds(IEnumerable<ElementNode> elements)
    {
        foreach (var element in Remains.Take(elements))
        {
            if (element.Text is { } text)
                TakeIdentifier(element["IdType"] ?? element["EIdType"] ?? "other", text);
        }
    }

    public void TakeIdentifier(string scheme, string text)
    {
        if (scheme is "doi" && Doi.TryParse(text, out var doi))
            Flat.Doi ??= doi;
        else if (scheme is "pubmed" && Pmid.TryParse(text, out var pmid))
            Flat.Pmid ??= pmid.Value;
        else if (scheme is "url")
            Flat.Url ??= text;
        else if (scheme is "pmc" or "pmcid" && Pmcid.TryParse(text, out var pmcid))
            Flat.Pmcid ??= pmcid.Value;
        else
            Identifiers.Add(new Identifier(IdentifierKind.Other, text, scheme));
    }
}
