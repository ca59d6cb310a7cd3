namespace BibHarvester.Conformance.Fuzz;

/// <summary>What reads a single text, and may throw for none.</summary>
internal static class TextFuzz
{
    /// <summary>The readers by the sub-total that they count in.</summary>
    public static IReadOnlyList<(string Group, Action<string> Run)> All { get; } =
    [
        ("identifiers", Identifiers),
        ("names", Names),
        ("dates", text => _ = BibDate.TryParse(text, out var date) ? date.ToString() : ""),
        ("pages", Numbering),
        ("markup", Markup),
    ];

    private static void Identifiers(string text)
    {
        Identifier.Detect(text);
        Identifier.TryDetect(text, out _);
        Identifier.FindAll(text);
        Parse<ArxivId>(text);
        Parse<Bibcode>(text);
        Parse<Doi>(text);
        Parse<Handle>(text);
        Parse<Isbn>(text);
        Parse<Issn>(text);
        Parse<OpenAlexId>(text);
        Parse<Orcid>(text);
        Parse<Pmcid>(text);
        Parse<Pmid>(text);
        Parse<Ror>(text);
        Parse<SemanticScholarId>(text);
        Parse<ShortDoi>(text);
        Parse<WikidataId>(text);
    }

    private static void Parse<T>(string text)
        where T : struct, IIdentifier<T>
    {
        if (!T.TryParse(text, out var identifier, out var problem))
        {
            if (string.IsNullOrEmpty(problem))
                throw new InvalidDataException($"{typeof(T).Name} refuses the text and does not say why.");
        }
        else if (!T.TryParse(identifier.Value, out var again, out _) || again.Value != identifier.Value)
        {
            throw new InvalidDataException($"{typeof(T).Name} does not read its own value '{identifier.Value}'.");
        }
    }

    private static void Names(string text)
    {
        NameList.Parse(text);
        NameList.IsOrganization(text);
        _ = PersonName.TryParse(text, out _);
        PersonName.Recase(text);
    }

    private static void Numbering(string text)
    {
        Pages.Parse(text);
        Pages.LooksLikeArticleNumber(text);
        _ = VolumeIssuePages.TryParse(text, out _);
    }

    private static void Markup(string text)
    {
        var title = RichText.ParseMarkup(text);
        TitleCase.IsAllCapitals(text);
        TitleCase.ToSentence(title, "en");
        TitleCase.ToHeadline(title, "en");
        RichText.ParseParagraphs(text);
    }
}
