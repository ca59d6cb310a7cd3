namespace BibHarvester.Formats.Flat;

/// <summary>A record as reference managers see it: each value once, in one place.</summary>
/// <remarks>
/// <see cref="Of"/> chooses what of a record is said; <see cref="ToRecord"/> puts each value where it belongs in a record, by the type of the work.
/// Writers map the members to their tags, readers the tags to the members; what is set there is normalised by <see cref="ToRecord"/>.
/// </remarks>
internal sealed partial class FlatRecord
{
    public WorkType Type { get; set; }

    public string? Genre { get; set; }

    public string? CitationKey { get; set; }

    /// <summary>The title with its subtitle.</summary>
    public RichText Title { get; set; }

    public RichText ShortTitle { get; set; }

    public RichText TranslatedTitle { get; set; }

    public RichText OriginalTitle { get; set; }

    /// <summary>All contributors, in order, those of each role together.</summary>
    public List<Contributor> Contributors { get; } = [];

    /// <summary>The roles whose lists go on.</summary>
    public List<ContributorRole> IncompleteRoles { get; } = [];

    /// <summary>The journal, book, proceedings or site in which the work stands.</summary>
    public RichText HostTitle { get; set; }

    public string? HostAbbreviation { get; set; }

    /// <summary>The title of the journal in another language.</summary>
    public RichText HostTranslatedTitle { get; set; }

    public RichText SeriesTitle { get; set; }

    /// <summary>The title of all volumes together, of which the work, or the book in which it stands, is one.</summary>
    public RichText VolumesTitle { get; set; }

    /// <summary>The number of the work within its series.</summary>
    public string? SeriesNumber { get; set; }

    public string? EventName { get; set; }

    public string? EventPlace { get; set; }

    public BibDate? EventDate { get; set; }

    public BibDate? Issued { get; set; }

    public BibDate? Accessed { get; set; }

    public BibDate? OriginalDate { get; set; }

    public string? Volume { get; set; }

    public string? Issue { get; set; }

    /// <summary>The work's own number: of a report, patent, standard.</summary>
    public string? Number { get; set; }

    public string? Part { get; set; }

    public string? Chapter { get; set; }

    public string? Section { get; set; }

    public string? VolumeCount { get; set; }

    public string? Edition { get; set; }

    public string? Version { get; set; }

    public Pages? Pages { get; set; }

    public string? ArticleNumber { get; set; }

    public string? PageCount { get; set; }

    /// <summary>The publisher; of theses and reports the body behind them.</summary>
    public string? Publisher { get; set; }

    public string? Place { get; set; }

    public string? Language { get; set; }

    public RichText Abstract { get; set; }

    public List<string> Keywords { get; } = [];

    public Doi? Doi { get; set; }

    public string? Pmid { get; set; }

    public string? Pmcid { get; set; }

    public string? Arxiv { get; set; }

    /// <summary>ISSNs and ISBNs, of the work and of what it is part of.</summary>
    public List<Identifier> StandardNumbers { get; } = [];

    public string? Url { get; set; }

    public List<WorkStatus> Status { get; } = [];

    public List<string> Notes { get; } = [];

    public List<ExtraField> ExtraFields { get; } = [];

    /// <summary>Takes an ISSN or ISBN, or several with blanks, commas or semicolons between and remarks in brackets behind.</summary>
    /// <returns>Whether all of the text was such numbers; those that are among other text are taken too.</returns>
    public bool TakeStandardNumbers(string text)
    {
        // Mendeley writes the end of a line as a backslash and an r.
        var parts = text.Replace("\\r", " ", StringComparison.Ordinal).Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (StandardNumber(text) is { } whole && !IsAnotherAmong(parts, whole))
        {
            Add(whole);
            return true;
        }

        var isAll = true;
        foreach (var part in parts)
        {
            if (StandardNumber(part) is { } number)
                Add(number);
            else
                isAll &= part.StartsWith('(');
        }

        return isAll && StandardNumbers.Count > 0;
    }

    /// <summary>Takes a value under the format's own name, because the model has no place for it.</summary>
    public void Keep(string formatName, string tag, string value) => ExtraFields.Add(new ExtraField(formatName, tag, ExtraValues.FromText(value)));

    // A remark behind a number may have another number behind it.
    private static bool IsAnotherAmong(string[] parts, Identifier number) => Array.Exists(parts, p => StandardNumber(p) is { } other && other != number);

    private static Identifier? StandardNumber(string text)
    {
        if (Issn.TryParse(text, out var issn))
            return issn;
        return Isbn.TryParse(text, out var isbn) ? isbn : null;
    }

    private void Add(Identifier number)
    {
        if (!StandardNumbers.Contains(number))
            StandardNumbers.Add(number);
    }
}
