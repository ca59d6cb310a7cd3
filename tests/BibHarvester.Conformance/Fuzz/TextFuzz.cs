namespace BibHarvester.Conformance.Fuzz;

/// <summary>What reads a single text, and may throw for none.</summary>
internal static class TextFuzz
{
    /// <summary>The readers by the sub-total that they count in.</summary>
    public static IReadOnlyList<(string Group, Action<string, StageClock> Run)> All { get; } =
    [
        ("identifiers", Identifiers),
        ("names", Names),
        ("dates", Dates),
        ("pages", Numbering),
        ("markup", Markup),
    ];

    private static void Identifiers(string text, StageClock stages)
    {
        stages.Run("Detect", () => Identifier.Detect(text));
        stages.Run("TryDetect", () => _ = Identifier.TryDetect(text, out _));
        stages.Run("FindAll", () => Identifier.FindAll(text));
        stages.Run("TryParse", () => ParseAll(text));
    }

    private static void ParseAll(string text)
    {
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

    private static void Names(string text, StageClock stages)
    {
        stages.Run("NameList", () => NameList.Parse(text));
        stages.Run("IsOrganization", () => NameList.IsOrganization(text));
        stages.Run("PersonName", () => _ = PersonName.TryParse(text, out _));
        stages.Run("Recase", () => PersonName.Recase(text));
    }

    private static void Dates(string text, StageClock stages)
    {
        stages.Run("TryParse", () => _ = BibDate.TryParse(text, out _));
        if (BibDate.TryParse(text, out var date))
            stages.Run("ToString", () => date.ToString());
    }

    private static void Numbering(string text, StageClock stages)
    {
        stages.Run("Pages", () => Pages.Parse(text));
        stages.Run("LooksLikeArticleNumber", () => Pages.LooksLikeArticleNumber(text));
        stages.Run("VolumeIssuePages", () => _ = VolumeIssuePages.TryParse(text, out _));
    }

    private static void Markup(string text, StageClock stages)
    {
        RichText title = default;
        stages.Run("ParseMarkup", () => title = RichText.ParseMarkup(text));
        stages.Run("IsAllCapitals", () => TitleCase.IsAllCapitals(text));
        stages.Run("ToSentence", () => TitleCase.ToSentence(title, "en"));
        stages.Run("ToHeadline", () => TitleCase.ToHeadline(title, "en"));
        stages.Run("ParseParagraphs", () => RichText.ParseParagraphs(text));
    }
}
