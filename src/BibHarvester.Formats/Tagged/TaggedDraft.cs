using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Tagged;

/// <summary>A record while it is made of the lines of a format that is only read: what has no place is kept as it stands.</summary>
/// <param name="formatName">The format's name.</param>
/// <param name="options">How to read.</param>
internal sealed class TaggedDraft(string formatName, ReadOptions options)
{
    private readonly NameOptions _names = new() { DetectOrganizations = false, Recase = options.Recase.HasFlag(Recasing.Names) };

    public FlatRecord Flat { get; } = new();

    public List<Keyword> Keywords { get; } = [];

    public List<WorkDate> Dates { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Identifier> Identifiers { get; } = [];

    /// <summary>Keeps a value under its tag, one line of it for each of its own.</summary>
    public void Keep(string tag, string value)
    {
        foreach (var line in value.Split('\n'))
        {
            if (LineText.Normalize(line) is { } text)
                Flat.Keep(formatName, tag, text);
        }
    }

    /// <summary>Sets a member that has no value yet.</summary>
    /// <returns>Whether it had none.</returns>
    public static bool Set(string? old, string value, Action<string> set)
    {
        if (old is not null || LineText.Normalize(value) is not { } text)
            return false;
        set(text);
        return true;
    }

    /// <summary>Adds a person, bare initials with stops; one that says that there are more makes the list incomplete.</summary>
    /// <returns>Whether the text is a name that stands in the record as it is written.</returns>
    public bool AddName(string text, ContributorRole role, IEnumerable<string>? affiliations = null)
    {
        if (LineText.Normalize(text) is not { } name)
            return false;
        if (NameList.IsEtAl(name))
        {
            Flat.IncompleteRoles.Add(role);
            return true;
        }

        if (NameReading.Of(name, _names).Person is not { } person)
            return false;
        var hasInitials = person.Given is { Length: 2 or 3 } initials && initials.All(char.IsAsciiLetterUpper) && person.Family?.Any(char.IsLower) == true;
        if (hasInitials)
            person = person with { Given = string.Join(' ', person.Given!.Select(c => $"{c}.")) };
        Flat.Contributors.Add(new Contributor { Role = role, Person = person, Affiliations = (affiliations ?? []).Select(a => new Affiliation { Name = a }).ToValueList() });
        return !hasInitials;
    }

    /// <summary>Keeps the gazette in which a patent was announced, with its numbers, apart: it is not the patent's container.</summary>
    public void LeaveGazette()
    {
        Keep("gazette", Flat.HostTitle.Plain);
        Keep("gazette volume", Flat.Volume ?? "");
        Keep("gazette issue", Flat.Issue ?? "");
        foreach (var number in Flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Issn))
            Keep("gazette ISSN", number.Value);
        (Flat.HostTitle, Flat.HostAbbreviation, Flat.Volume, Flat.Issue) = (default, null, null, null);
        Flat.StandardNumbers.RemoveAll(n => n.Kind == IdentifierKind.Issn);
    }

    public void AddOrganization(string text, ContributorRole role)
    {
        if (LineText.Normalize(text) is { } name)
            Flat.Contributors.Add(Contributor.OfOrganization(name, role));
    }

    public void AddKeywords(string text, string? scheme, params ReadOnlySpan<char> separators)
    {
        foreach (var part in text.Replace('\n', ' ').Split(separators.ToArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (LineText.Normalize(part.TrimEnd('.')) is { } word)
                Keywords.Add(new Keyword { Text = word, Scheme = scheme });
        }
    }

    /// <summary>Adds an ISSN or ISBN with its medium.</summary>
    public bool AddStandardNumber(string text, IdentifierMedium medium = IdentifierMedium.Unspecified)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        if (medium == IdentifierMedium.Unspecified)
        {
            if (text.Contains("print", StringComparison.OrdinalIgnoreCase))
                medium = IdentifierMedium.Print;
            else if (text.Contains("electronic", StringComparison.OrdinalIgnoreCase))
                medium = IdentifierMedium.Electronic;
        }

        text = bracket < 0 ? text : text[..bracket];
        Identifier plain;
        if (Issn.TryParse(text, out var issn))
            plain = issn;
        else if (Isbn.TryParse(text, out var isbn))
            plain = isbn;
        else
            return false;
        var number = new Identifier(plain.Kind, plain.Value, null, medium);
        if (!Flat.StandardNumbers.Contains(number))
            Flat.StandardNumbers.Add(number);
        return true;
    }

    /// <summary>Sets the language by its name.</summary>
    /// <returns>Whether it stands in the record as it does in the text.</returns>
    public bool SetLanguage(string text)
    {
        if (Flat.Language is not null || LineText.Normalize(text.TrimEnd('.', ' ')) is not { } language)
            return false;
        Flat.Language = Languages.Normalize(language);
        return Flat.Language == text;
    }

    public bool SetDoi(string text)
    {
        if (!Doi.TryParse(LineText.Normalize(text), out var doi))
            return false;
        Flat.Doi ??= doi;
        return Flat.Doi == doi;
    }

    /// <summary>The record.</summary>
    public BibRecord ToRecord()
    {
        var record = Flat.ToRecord(options.ExtraFields);
        return record with
        {
            Dates = [.. record.Dates.AsSpan(), .. Dates],
            Keywords = Keywords.Distinct().ToValueList(),
            References = References.ToValueList(),
            Identifiers = [.. record.Identifiers.AsSpan(), .. Identifiers],
        };
    }
}
