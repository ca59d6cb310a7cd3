using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Marc;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

internal sealed partial class ModsItem
{
    private void ReadType()
    {
        WorkType? named = null;
        var isExact = false;
        string? other = null;
        foreach (var genre in mods.Children("genre").OrderBy(g => g["authority"] switch { "local" or "zotero" => 0, "bibutilsgt" => 1, "marcgt" or "marc" => 3, _ => 2 }))
        {
            if (genre.Text is not { } text)
                continue;
            if (ModsTypes.Read(text) is { } type)
            {
                genre.Take();
                isExact |= named is null && genre["authority"] is "local";
                named ??= type;
            }
            else if (genre["authority"] is null && other is null && !text.Equals("text", StringComparison.OrdinalIgnoreCase))
            {
                other = genre.Take().Text;
            }
        }

        var resource = mods.Child("typeOfResource");
        _flat.Type = (isExact ? named : Refine(named)) ?? (resource is null ? null : OfResource(resource)) ?? OfCollection() ?? (HasRecipient() ? WorkType.PersonalCommunication : Guess());
        _flat.Genre = other;
        if (resource is not null && ModsTypes.ResourceOf(_flat.Type).Equals(resource.Text, StringComparison.OrdinalIgnoreCase))
            resource.Take();
        foreach (var issuance in mods.Children("originInfo").SelectMany(o => o.Children("issuance")))
        {
            if (issuance.Text == ModsWriter.IssuanceOf(_flat.Type))
                issuance.Take();
        }
    }

    // What was sent to somebody is a letter, in whatever language its genre is named.
    private bool HasRecipient() =>
        mods.Children("name").SelectMany(n => n.Children("role")).SelectMany(r => r.Children("roleTerm")).Any(t => t.Text is { } role && MarcRelators.Read(role) == ContributorRole.Recipient);

    // The Government Publishing Office says in its own elements of which of its collections a document is.
    private WorkType? OfCollection()
    {
        var extensions = mods.Children("extension").ToArray();
        if (extensions.SelectMany(e => e.Children("collectionCode")).FirstOrDefault()?.Text is not { } code || ModsTypes.OfCollection(code) is not { } type)
            return null;
        if (FlatKinds.HasOwnNumber(type) || type == WorkType.Hearing)
            _flat.Number = extensions.SelectMany(e => e.Children("number")).FirstOrDefault(n => n.Text is not null)?.Take().Text;
        return type;
    }

    // Papers of an archive are no book, though they are catalogued as one.
    private static WorkType? OfResource(ElementNode resource) =>
        resource["collection"] == "yes" ? WorkType.Collection
        : (resource.Text is { } kind ? ModsTypes.OfResource(kind) : null) ?? (resource["manuscript"] == "yes" ? WorkType.Manuscript : null);

    // A MARC genre of the container may stand on the item.
    private WorkType? Refine(WorkType? type) => type switch
    {
        WorkType.Book when _host is not null && !IsMonographic() => WorkType.Chapter,
        WorkType.Proceedings when _host is not null && !IsMonographic() => WorkType.ConferencePaper,
        WorkType.Journal when _host is not null => WorkType.JournalArticle,
        WorkType.ReferenceBook when _host is not null => WorkType.EncyclopediaEntry,
        _ => type,
    };

    private bool IsMonographic() => mods.Children("originInfo").SelectMany(o => o.Children("issuance")).Any(i => i.Text == "monographic");

    private WorkType Guess()
    {
        if (_host is not null && GuessOfHost(_host) is { } type)
            return type;
        var issuances = mods.Children("originInfo").SelectMany(o => o.Children("issuance")).Select(i => i.Text).ToArray();
        if (issuances.Contains("continuing", StringComparer.OrdinalIgnoreCase) || issuances.Contains("serial", StringComparer.OrdinalIgnoreCase))
            return WorkType.Journal;
        if (issuances.Contains("monographic", StringComparer.OrdinalIgnoreCase) || mods.Children("identifier").Any(i => i["type"] == "isbn"))
            return WorkType.Book;
        if (mods.Children("physicalDescription").SelectMany(p => p.Children("internetMediaType")).Any(m => m.Text == "text/html"))
            return WorkType.WebPage;
        return _host is null && mods.Children("originInfo").Any(o => o.Child("publisher") is not null) ? WorkType.Book : WorkType.Document;
    }

    private static WorkType? GuessOfHost(ElementNode host)
    {
        foreach (var genre in host.Children("genre"))
        {
            switch (genre.Text?.ToUpperInvariant())
            {
                case "PERIODICAL" or "ACADEMIC JOURNAL" or "JOURNAL" or "SERIES" or "CONTINUING":
                    return WorkType.JournalArticle;
                case "MAGAZINE":
                    return WorkType.MagazineArticle;
                case "NEWSPAPER":
                    return WorkType.NewspaperArticle;
                case "CONFERENCE PUBLICATION" or "PROCEEDINGS":
                    return WorkType.ConferencePaper;
                case "DICTIONARY":
                    return WorkType.DictionaryEntry;
                case "ENCYCLOPEDIA":
                    return WorkType.EncyclopediaEntry;
                case "BOOK":
                    return WorkType.Chapter;
            }
        }

        var issuance = host.Children("originInfo").SelectMany(o => o.Children("issuance")).Select(i => i.Text).FirstOrDefault();
        if (issuance is "continuing" or "serial" || host.Children("identifier").Any(i => i["type"] == "issn"))
            return WorkType.JournalArticle;
        if (issuance is "monographic" || host.Children("identifier").Any(i => i["type"] == "isbn") || host.Children("originInfo").Any(o => o.Child("publisher") is not null))
            return WorkType.Chapter;
        return host.Children("part").SelectMany(p => p.Children("detail")).Any(d => d["type"] is "volume" or "issue" or "number") ? WorkType.JournalArticle : null;
    }
}
