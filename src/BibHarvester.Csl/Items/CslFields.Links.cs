namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Links =>
    [
        new("DOI", "Identifiers: the DOI", (r, b) => b.SetVerbatim(Variable.Doi, r.Doi?.Value), ReadDoi),
        new(
            "id",
            "CitationKey; where there is none, the DOI or a key made of names, year and title",
            (r, b) => ItemIds.Write(r, b),
            (i, d) => ItemIds.Read(i, d)),
        IdentifierRow("PMID", Variable.Pmid, IdentifierKind.Pmid),
        IdentifierRow("PMCID", Variable.Pmcid, IdentifierKind.Pmcid),
        new(
            "ISBN",
            "Identifiers, for parts of books those of the container: ISBNs without their media",
            (r, b) => WriteAll(r, b, Variable.Isbn, IdentifierKind.Isbn),
            (i, d) => ReadAll(i, d, Variable.Isbn, IdentifierKind.Isbn)),
        new(
            "ISSN",
            "Identifiers of containers and of periodicals: ISSNs without their media",
            (r, b) => WriteAll(r, b, Variable.Issn, IdentifierKind.Issn),
            (i, d) => ReadAll(i, d, Variable.Issn, IdentifierKind.Issn)),
        new(
            "URL",
            "Links: the landing page, else the first link or web address",
            (r, b) => b.SetVerbatim(Variable.Url, UrlOf(r)),
            (i, d) => d.Record = d.Record with { Links = i.Text(Variable.Url) is { } url ? [new Link { Url = url.Markup }] : [] }),
    ];

    private static CslField IdentifierRow(string name, Variable variable, IdentifierKind kind) => new(
        name,
        $"Identifiers: {name}",
        (r, b) => b.SetVerbatim(variable, r.Identifiers.FirstOrDefault(i => i.Kind == kind).Value),
        (i, d) =>
        {
            if (i.Text(variable) is { } text && IdentifierOf(kind, text.Markup) is { } identifier)
                d.AddIdentifier(identifier);
        });

    private static Identifier? IdentifierOf(IdentifierKind kind, string text) => kind switch
    {
        IdentifierKind.Pmid => Pmid.TryParse(text, out var pmid) ? pmid : null,
        IdentifierKind.Pmcid => Pmcid.TryParse(text, out var pmcid) ? pmcid : null,
        IdentifierKind.Isbn => Isbn.TryParse(text, out var isbn) ? isbn : null,
        _ => Issn.TryParse(text, out var issn) ? issn : null,
    };

    private static void ReadDoi(CslItem item, RecordDraft draft)
    {
        if (item.Text(Variable.Doi) is { } text && Doi.TryParse(text.Markup, out var doi))
            draft.AddIdentifier(doi);
    }

    private static void WriteAll(BibRecord record, CslItemBuilder builder, Variable variable, IdentifierKind kind)
    {
        var values = new List<string>();
        foreach (var identifier in record.Identifiers)
            Add(identifier);
        foreach (var container in record.Containers)
        {
            foreach (var identifier in container.Identifiers)
                Add(identifier);
        }

        builder.SetVerbatim(variable, string.Join(", ", values));

        void Add(Identifier identifier)
        {
            if (identifier.Kind == kind && !values.Contains(identifier.Value))
                values.Add(identifier.Value);
        }
    }

    private static void ReadAll(CslItem item, RecordDraft draft, Variable variable, IdentifierKind kind)
    {
        if (item.Text(variable)?.Markup is not { } text)
            return;
        var isOwn = kind == IdentifierKind.Issn
            ? item.ItemType == ItemType.Periodical
            : CslTypes.ContainerOf(item.ItemType) is not (ContainerKind.Book or ContainerKind.Proceedings);
        var parts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var identifiers = Array.ConvertAll(parts, part => IdentifierOf(kind, part));
        if (Array.Exists(identifiers, i => i is null))
            return;

        foreach (var identifier in identifiers.OfType<Identifier>())
        {
            if (isOwn)
                draft.AddIdentifier(identifier);
            else if (!draft.ContainerIdentifiers.Contains(identifier))
                draft.ContainerIdentifiers.Add(identifier);
        }
    }

    private static string? UrlOf(BibRecord record)
    {
        foreach (var link in record.Links)
        {
            if (link.Kind == LinkKind.LandingPage)
                return link.Url;
        }

        if (record.Links.Count > 0)
            return record.Links[0].Url;
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Url)
                return identifier.Value;
        }

        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Arxiv && record.Doi is null)
                return $"https://arxiv.org/abs/{identifier.Value}";
        }

        return null;
    }
}
