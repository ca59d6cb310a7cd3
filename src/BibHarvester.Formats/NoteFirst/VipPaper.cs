using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Makes a record of a <c>PeriodicalPaper</c> of VIP, which spells its volume <c>Volum</c>.</summary>
/// <param name="root">The element.</param>
internal sealed class VipPaper(ElementNode root)
{
    private readonly FlatRecord _flat = new() { Type = WorkType.JournalArticle };

    public BibRecord ToRecord(bool extras)
    {
        foreach (var element in root.Elements)
        {
            if (!Take(element, element.Name.ToUpperInvariant()))
                Keep(element);
        }

        return _flat.ToRecord(extras);
    }

    private bool Take(ElementNode element, string name)
    {
        var text = NoteFirstAssembler.TextOf(element);
        switch (name)
        {
            case "TYPE":
                return true;
            case "TITLES":
                TakeTitles(element);
                return true;
            case "CREATORS":
                foreach (var creator in element.Elements)
                    TakeCreator(creator);
                return true;
            case "PUBLISHDATE":
                return _flat.Issued is null && BibDate.TryParse(text, out var date) && (_flat.Issued = date) is not null;
            case "KEYWORDS":
                foreach (var keyword in element.Elements)
                    _flat.Keywords.AddRange((NoteFirstAssembler.TextOf(keyword) ?? "").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                return true;
            case "ABSTRACTS" when element.Elements.Count() == 1 && _flat.Abstract.IsEmpty:
                _flat.Abstract = NoteFirstAssembler.TextOf(element.Child("Abstract")?.Child("Text") ?? element.Child("Abstract")) ?? "";
                return true;
            case "PERIODICAL":
                TakeJournal(element);
                return true;
            case "VOLUM" or "VOLUME":
                return _flat.Volume is null && (_flat.Volume = text) is not null;
            case "ISSUE":
                return _flat.Issue is null && (_flat.Issue = text) is not null;
            case "PAGE":
                return _flat.Pages is null && (_flat.Pages = Pages.Parse(text)) is not null;
            case "DOI":
                return _flat.Doi is null && Doi.TryParse(text, out var doi) && (_flat.Doi = doi) is not null;
            default:
                return false;
        }
    }

    private void Keep(ElementNode element, string? parent = null)
    {
        foreach (var (path, text) in NoteFirstExtras.Of(element, parent))
            _flat.Keep(NoteFirstFormat.Name, path, text);
    }

    private void TakeTitles(ElementNode titles)
    {
        foreach (var title in titles.Elements)
        {
            var text = NoteFirstAssembler.TextOf(title.Child("Text") ?? title);
            if (text is null)
                continue;
            if (_flat.Title.IsEmpty)
                (_flat.Title, _flat.Language) = (text, NoteFirstLanguages.ToTag(NoteFirstAssembler.TextOf(title.Child("Language"))));
            else if (_flat.TranslatedTitle.IsEmpty)
                _flat.TranslatedTitle = text;
            else
                Keep(title, "Titles");
        }
    }

    private void TakeCreator(ElementNode creator)
    {
        var names = BilingualNames.Read(NoteFirstAssembler.TextOf(creator.Child("Name") ?? creator) ?? "", ContributorRole.Author);
        foreach (var organization in creator.Children("Organization"))
        {
            if (NoteFirstAssembler.TextOf(organization) is not { } text)
                continue;
            if (names is [{ Affiliations.Count: 0 } only])
                names[0] = only with { Affiliations = [new Affiliation { Name = text }] };
            else
                Keep(organization, "Creators.Creator");
        }

        _flat.Contributors.AddRange(names);
    }

    private void TakeJournal(ElementNode journal)
    {
        foreach (var element in journal.Elements)
        {
            var text = NoteFirstAssembler.TextOf(element);
            var isTaken = element.Name.ToUpperInvariant() switch
            {
                "NAME" => _flat.HostTitle.IsEmpty && !(_flat.HostTitle = text ?? "").IsEmpty,
                "NAMEEN" => _flat.HostTranslatedTitle.IsEmpty && !(_flat.HostTranslatedTitle = text ?? "").IsEmpty,
                "ISSN" => text is not null && _flat.TakeStandardNumbers(text),
                _ => false,
            };
            if (!isTaken)
                Keep(element, "Periodical");
        }
    }
}
