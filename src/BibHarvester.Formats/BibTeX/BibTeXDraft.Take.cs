using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("{}()\",='#%\\~@ \t\r\n");

    // As they stand in the file, for the case that they turn out to say nothing.
    private List<(BibTeXField Field, string Raw)>? _doubtful;

    /// <summary>Takes a field as it stands in a file; the first of a meaning counts.</summary>
    /// <returns>Whether the value was understood, or is of a field that this format does not know.</returns>
    public bool Take(string name, BibTeXField? field, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (field is null)
        {
            AddExtra(name, raw);
            return true;
        }

        if (!IsBalanced(raw))
            raw = WithoutBraces(raw);
        if (field.IsPresent(this))
        {
            // Two fields say the same thing otherwise, as journal and journaltitle.
            AddExtra(field.Name, raw);
            return true;
        }

        if (field.IsDoubtful)
            (_doubtful ??= []).Add((field, raw.ToString()));
        if (field.Read(this, raw, tex))
            return true;
        AddExtra(field.Name, raw);
        return false;
    }

    /// <summary>Says of a parent whose fields were taken that the entry points to it and inherits no more.</summary>
    public void KeepParent(string key)
    {
        Extras.RemoveAll(e => e.Name.Equals("crossref", StringComparison.OrdinalIgnoreCase));
        AddExtra("xref", key);
    }

    /// <summary>Takes a field of another entry, where this one has none.</summary>
    public void TakeInherited(string name, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (BibTeXFields.Find(name) is not { } field)
            AddExtra(name, raw);
        else if (!field.IsPresent(this))
            Take(field.Name, field, raw, tex);
    }

    /// <summary>Settles what depends on several fields; to be called after the last one.</summary>
    public void Complete()
    {
        if (Title.IsEmpty)
            (Title, Subtitle) = (Subtitle, default);
        if (MainTitle.IsEmpty)
            (MainTitle, MainSubtitle) = (MainSubtitle, default);
        if (BookTitle.IsEmpty)
            (BookTitle, BookSubtitle) = (BookSubtitle, default);
        if (Journal.IsEmpty)
            (Journal, JournalSubtitle) = (JournalSubtitle, default);
        if (Journal.IsEmpty)
            (Journal, ShortJournal) = (ShortJournal, default);
        if (Organization is not null && Publisher is null && School is null && Institution is null)
            (Publisher, Organization) = (Organization, null);
        var kind = EntryTypes.Read(EntryType, Subtype, TypeText);
        (Work, Genre) = (kind.Work, kind.Genre);
        foreach (var (field, raw) in _doubtful ?? [])
        {
            if (Says(field.Name, kind))
                continue;
            AddExtra(field.Name, raw);
            Forget(field.Name);
        }

        if (Date is not null)
            (Year, Month, Day) = (null, null, null);
        SettleEprint();
    }

    // Year and month beside a date, a number beside an issue: only one of the two can be said.
    private bool Says(string name, EntryKind kind) => name switch
    {
        "type" => kind.UsesType,
        "entrysubtype" => kind.UsesSubtype,
        "issue" => Number is null || !(NumberIsIssue(Work) || (IsInBook(Work) && Series.IsEmpty)),
        "organization" => Organization is null,
        "month" or "day" => Year is not null && Date is null,
        "year" => Date is null || EdtfDate.Read(Date)?.Year is { } year && year.ToString(System.Globalization.CultureInfo.InvariantCulture) == Year,
        "language" => LanguageId is null || Language is null || Languages.Normalize(Language) == Languages.Normalize(LanguageId),
        "editortype" => Names(NameSlot.Editor) is not null,
        "editoratype" => Names(NameSlot.EditorA) is not null,
        "editorbtype" => Names(NameSlot.EditorB) is not null,
        "editorctype" => Names(NameSlot.EditorC) is not null,
        _ => true,
    };

    private void Forget(string name)
    {
        switch (name)
        {
            case "type":
                TypeText = null;
                break;
            case "entrysubtype":
                Subtype = null;
                break;
            case "issue":
                Issue = null;
                break;
            case "organization":
                Organization = null;
                break;
            case "language":
                Language = null;
                break;
            case "year":
                Year = null;
                break;
            case "month":
                Month = null;
                break;
            case "day":
                Day = null;
                break;
            case "editortype":
                EditorType = null;
                break;
            case "editoratype":
                EditorAType = null;
                break;
            case "editorbtype":
                EditorBType = null;
                break;
            default:
                EditorCType = null;
                break;
        }
    }

    private void SettleEprint()
    {
        if (Eprint is null && ArchivePrefix is null)
            return;
        if (ArchivePrefix is not null && ArchivePrefix.Equals(PubMedPrefix, StringComparison.OrdinalIgnoreCase) && Pmid is null && BibHarvester.Pmid.TryParse(Eprint, out var pmid))
        {
            (Pmid, Eprint, ArchivePrefix) = (pmid.Value, null, null);
            return;
        }

        var hasDoi = BibHarvester.Doi.TryParse(Doi, out var doi);
        var isKnown = Eprint is not null && ((hasDoi && Eprint == VerbatimText.Encode(doi.Suffix)) || ArchivePrefix switch
        {
            null => ArxivId.TryParse(Eprint, out _),
            HandlePrefix => Handle.TryParse(Eprint, out _),
            _ => ArchivePrefix.Equals(ArxivPrefix, StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(Eprint, out _),
        });
        if (isKnown)
            return;
        if (Eprint is not null)
            AddExtra("eprint", Eprint);
        if (ArchivePrefix is not null)
            AddExtra("archiveprefix", ArchivePrefix);
        (Eprint, ArchivePrefix) = (null, null);
    }

    private void AddExtra(string name, ReadOnlySpan<char> raw)
    {
        if (raw.IsWhiteSpace() || !IsName(name) || Extras.Exists(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return;
        Extras.Add((name, IsBalanced(raw) ? raw.ToString() : WithoutBraces(raw)));
    }

    private static bool IsName(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAny(NotInNames);

    private static bool IsBalanced(ReadOnlySpan<char> raw)
    {
        var depth = 0;
        for (var at = raw.IndexOfAny('{', '}'); at >= 0 && depth >= 0;)
        {
            depth += raw[at] == '{' ? 1 : -1;
            var next = raw[(at + 1)..].IndexOfAny('{', '}');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return depth == 0;
    }

    /// <summary>The value without the braces that would break the file.</summary>
    private static string WithoutBraces(ReadOnlySpan<char> raw) =>
        raw.ToString().Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
