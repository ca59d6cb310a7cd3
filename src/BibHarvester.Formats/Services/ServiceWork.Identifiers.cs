using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

internal sealed partial class ServiceWork
{
    /// <summary>Adds an identifier of the work; one that is none stays where it is, with a warning.</summary>
    /// <param name="node">The text.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="scheme">The name of its scheme, where the kind is <see cref="IdentifierKind.Other"/>.</param>
    /// <returns>Whether it is one.</returns>
    public bool AddIdentifier(TreeNode? node, IdentifierKind kind, string? scheme = null)
    {
        if (node?.RawText is not { } text || LineText.IsBlank(text))
            return false;
        if (IdentifierOf(text, kind, scheme) is not { } identifier)
        {
            Warn("007", $"'{LineText.Normalize(text)}' is no identifier of its kind ({kind}).");
            return false;
        }

        _ = node.Take();
        if (!Draft.Identifiers.Items.Contains(identifier))
            Draft.Identifiers.Add(identifier);
        return true;
    }

    /// <summary>The identifier that a text is; absent where it is none.</summary>
    public static Identifier? IdentifierOf(string text, IdentifierKind kind, string? scheme = null)
    {
        text = text.Trim();
        return kind switch
        {
            IdentifierKind.Doi => Doi.TryParse(text, out var doi) ? doi : null,
            IdentifierKind.Pmid => Pmid.TryParse(text, out var pmid) ? pmid : null,
            IdentifierKind.Pmcid => Pmcid.TryParse(text, out var pmcid) || Pmcid.TryParse("PMC" + text, out pmcid) ? pmcid : null,
            IdentifierKind.Arxiv => ArxivId.TryParse(text, out var arxiv) ? arxiv : null,
            IdentifierKind.Isbn => Isbn.TryParse(text, out var isbn) ? isbn : null,
            IdentifierKind.Issn => Issn.TryParse(text, out var issn) ? issn : null,
            IdentifierKind.Wikidata => WikidataId.TryParse(text, out var wikidata) ? wikidata : null,
            IdentifierKind.OpenAlex => OpenAlexId.TryParse(text, out var openAlex) ? openAlex : null,
            IdentifierKind.SemanticScholar => SemanticScholarId.TryParse(text, out var paper) ? paper : null,
            IdentifierKind.Bibcode => Bibcode.TryParse(text, out var bibcode) ? bibcode : null,
            IdentifierKind.Handle => Handle.TryParse(text, out var handle) ? handle : null,
            IdentifierKind.Ror => Ror.TryParse(text, out var ror) ? ror : null,
            IdentifierKind.Orcid => Orcid.TryParse(text, out var orcid) ? orcid : null,
            _ => LineText.Normalize(text) is { } line ? new Identifier(kind, line, scheme) : null,
        };
    }

    /// <summary>Identifiers of something that the work is part of: ISSNs and ISBNs, one text or several.</summary>
    /// <param name="nodes">The texts; what is no such number is left where it is.</param>
    public static ValueList<Identifier> StandardNumbers(params IEnumerable<TreeNode?> nodes)
    {
        var found = new List<Identifier>();
        foreach (var node in nodes)
        {
            if (node?.RawText is not { } text)
                continue;
            var parts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var numbers = parts.Select(p => IdentifierOf(p, IdentifierKind.Issn) ?? IdentifierOf(p, IdentifierKind.Isbn)).ToArray();
            if (numbers.Length == 0 || Array.Exists(numbers, n => n is null))
                continue;
            _ = node.Take();
            found.AddRange(numbers.OfType<Identifier>().Where(n => !found.Contains(n)));
        }

        return found.ToValueList();
    }

    /// <summary>Adds what the work is part of, where anything is known of it.</summary>
    public void AddContainer(ContainerKind kind, RichText? title, ValueList<Identifier>? identifiers = null, string? abbreviation = null, string? volume = null)
    {
        var titles = new List<Title>();
        if (title is { } main)
            titles.Add(new Title { Text = main });
        if (abbreviation is not null && abbreviation != title?.Plain)
            titles.Add(new Title { Text = abbreviation, Kind = TitleKind.Abbreviated });
        if (titles.Count > 0 || identifiers is { IsEmpty: false } || volume is not null)
            Draft.Containers.Add(new Container { Kind = kind, Titles = titles.ToValueList(), Identifiers = identifiers ?? [], Volume = volume });
    }

    /// <summary>Adds an address, once.</summary>
    public void AddLink(TreeNode? node, LinkKind kind = LinkKind.LandingPage, string? mediaType = null, bool? isOpen = null, string? version = null)
    {
        if (node?.Take() is not { } url)
            return;
        foreach (var link in Draft.Links.Items)
        {
            if (link.Url == url && link.Kind == kind)
                return;
        }

        Draft.Links.Add(new Link { Url = url, Kind = kind, MediaType = mediaType, IsOpenAccess = isOpen, ContentVersion = version });
    }

    /// <summary>Adds terms of use by their code or address, once.</summary>
    public void AddLicense(TreeNode? node)
    {
        if (node?.Take() is not { } text)
            return;
        var license = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new License { Url = text } : new License { Code = text };
        if (!Draft.Licenses.Items.Contains(license))
            Draft.Licenses.Add(license);
    }

    /// <summary>Adds a link to another work.</summary>
    public void AddRelation(RelationKind kind, Identifier target, string? word = null)
    {
        var relation = new Relation { Kind = kind, Target = target, KindText = word };
        if (!Draft.Relations.Items.Contains(relation))
            Draft.Relations.Add(relation);
    }
}
