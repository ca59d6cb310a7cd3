using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Makes a record of a <c>Bibliography</c>.</summary>
internal sealed class NoteFirstAssembler
{
    private readonly ElementNode _root;
    private readonly FlatRecord _flat = new();
    private readonly string? _language;
    private BibDate? _year;
    private string? _medium;
    private string? _sponsor;

    public NoteFirstAssembler(ElementNode root)
    {
        _root = root;
        _language = TextOf(root.Child("Language"));
        var word = TextOf(root.Child("Degree"));
        var (work, genre) = NoteFirstTypes.Read(TextOf(root.Child("Type")), word);
        (_flat.Type, _flat.Genre, _flat.Language) = (work ?? WorkType.Document, genre, NoteFirstLanguages.ToTag(_language));
    }

    /// <summary>The record.</summary>
    /// <param name="extras">Whether elements are kept that the record has no place for.</param>
    public BibRecord ToRecord(bool extras = true)
    {
        foreach (var element in _root.Elements)
        {
            if (!Take(element, element.Name.ToUpperInvariant()))
                Keep(element);
        }

        Complete();
        return _flat.ToRecord(extras);
    }

    /// <summary>What an element says; absent where that is nothing, or the word with which programs say so.</summary>
    internal static string? TextOf(ElementNode? element) =>
        element?.Text?.Trim() is { Length: > 0 } text && !text.Equals("undefined", StringComparison.OrdinalIgnoreCase) ? text : null;

    private void Keep(ElementNode element, string? parent = null)
    {
        foreach (var (path, text) in NoteFirstExtras.Of(element, parent))
        {
            if (!text.Equals("undefined", StringComparison.OrdinalIgnoreCase))
                _flat.Keep(NoteFirstFormat.Name, path, text);
        }
    }

    private bool Take(ElementNode element, string name)
    {
        switch (name)
        {
            case "TYPE" or "LANGUAGE" or "DEGREE":
                return ReferenceEquals(element, _root.Child(element.Name));
            case "PRIMARYTITLE" when _flat.Title.IsEmpty:
                (_flat.Title, _flat.TranslatedTitle) = Pair(element, "Title");
                return true;
            case "AUTHORS":
                foreach (var author in element.Elements)
                    _flat.Contributors.AddRange(new NoteFirstAuthor(author, _language, _flat).Names());
                return true;
            case "SECONDARYRESPONSIBILITYS" or "SECONDARYRESPONSIBILITIES":
                return element.Elements.All(TakeOther);
            case "SECONDARYRESPONSIBILITY":
                return TakeOther(element);
            case "MEDIUM" when _medium is null:
                var (medium, translated) = Pair(element, "Media");
                (_medium, _flat.HostTranslatedTitle) = (medium, translated);
                return true;
            case "MOTHERTITLE" when _flat.HostTitle.IsEmpty:
                _flat.HostTitle = Pair(element, "Title").Main;
                return true;
            case "SERIESTITLE" when _flat.SeriesTitle.IsEmpty:
                _flat.SeriesTitle = Pair(element, "Title").Main;
                return true;
            case "KEYWORDS":
                foreach (var keyword in element.Elements)
                    _flat.Keywords.AddRange((TextOf(keyword) ?? "").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                return true;
            case "ABSTRACTS" when _flat.Abstract.IsEmpty:
                _flat.Abstract = Pair(element, "Abstract", keepsOther: true).Main;
                return true;
            case "NOTES":
                foreach (var note in element.Elements)
                    TakeNote(TextOf(note));
                return true;
            default:
                return TextOf(element) is not { } text || TakeText(name, text);
        }
    }

    private bool TakeText(string name, string text) => name switch
    {
        "YEAR" => _year is null && BibDate.TryParse(text, out var year) && (_year = year) is not null,
        "PUBLISHDATE" => _flat.Issued is null && BibDate.TryParse(text, out var date) && (_flat.Issued = date) is not null,
        "VOLUME" => _flat.Volume is null && (_flat.Volume = text) is not null,
        "ISSUE" => _flat.Issue is null && (_flat.Issue = text) is not null,
        "NUMBER" => _flat.Number is null && (_flat.Number = text) is not null,
        "PAGESCOPE" => TakePages(text),
        "PAGECOUNT" => _flat.PageCount is null && (_flat.PageCount = text) is not null,
        "EDITION" => (_flat.Edition ?? _flat.Version) is null && TakeEdition(text),
        "PUBLISHER" => !FlatKinds.IsByInstitution(_flat.Type) && _flat.Publisher is null && (_flat.Publisher = text) is not null,
        "SPONSORNAME" => _sponsor is null && !FlatKinds.IsByInstitution(_flat.Type) && TextOf(_root.Child("Publisher")) is null && (_sponsor = text) is not null,
        "PLACE" => _flat.Place is null && (_flat.Place = text) is not null,
        "ISSN" or "ISBN" => _flat.TakeStandardNumbers(text),
        "DOI" => _flat.Doi is null && Doi.TryParse(text, out var doi) && (_flat.Doi = doi) is not null,
        "URL" => _flat.Url is null && (_flat.Url = text) is not null,
        _ => false,
    };

    private bool TakePages(string text)
    {
        if (_flat.Pages is not null || _flat.ArticleNumber is not null)
            return false;
        if (Pages.LooksLikeArticleNumber(text))
            _flat.ArticleNumber = text;
        else
            _flat.Pages = Pages.Parse(text);
        return _flat.Pages is not null || _flat.ArticleNumber is not null;
    }

    private bool TakeEdition(string text)
    {
        if (FlatKinds.HasVersion(_flat.Type))
            _flat.Version = text;
        else
            _flat.Edition = text;
        return true;
    }

    private bool TakeOther(ElementNode element)
    {
        var role = NoteFirstRoles.Read(element["Responsibility"], _flat.Type);
        if (TextOf(element.Child("Name") ?? element) is { } names)
            _flat.Contributors.AddRange(BilingualNames.Read(names, role));
        return true;
    }

    private void TakeNote(string? note)
    {
        if (note is null)
            return;
        if (StatusPhrase.TryRead(note, out var status, out var length) && length == note.Length)
            _flat.Status.Add(status);
        else
            _flat.Notes.Add(note);
    }

    /// <summary>The text in the record's language, and the first in another; what is left is kept.</summary>
    private (string Main, string Translated) Pair(ElementNode list, string name, bool keepsOther = false)
    {
        var texts = list.Elements.Where(e => TextOf(e) is not null).ToList();
        if (texts.Count == 0)
            return (TextOf(list) ?? "", "");
        var main = texts.Find(t => NoteFirstLanguages.AreSame(t["Lang"], _language)) ?? texts.Find(t => t["Lang"] is null) ?? texts[0];
        var other = keepsOther ? null : texts.Find(t => !ReferenceEquals(t, main) && t.Is(name));
        foreach (var rest in texts)
        {
            if (!ReferenceEquals(rest, main) && !ReferenceEquals(rest, other))
                Keep(rest, list.Name);
        }

        return (TextOf(main)!, TextOf(other) ?? "");
    }

    // Conferences and bodies stand where journals do.
    private void Complete()
    {
        if (FlatKinds.IsByInstitution(_flat.Type))
            _flat.Publisher = _medium;
        else if (_flat.Type == WorkType.ConferencePaper || (FlatKinds.IsInBook(_flat.Type) && !_flat.HostTitle.IsEmpty))
            _flat.EventName = LineText.Normalize(_medium);
        else if (!FlatKinds.IsWhole(_flat.Type))
            _flat.HostTitle = _medium ?? _flat.HostTitle;
        else if (_flat.SeriesTitle.IsEmpty)
            _flat.SeriesTitle = _medium ?? "";
        _flat.Publisher ??= _sponsor;
        if (_year is { } year && (_flat.Issued is not { Year: { } known } || known != year.Year))
            _flat.Issued = year;
    }
}
