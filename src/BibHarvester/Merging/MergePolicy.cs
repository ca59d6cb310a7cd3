using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Merging;

/// <summary>How each field is merged, as a table: a rule and an order of trust for each.</summary>
/// <remarks>Immutable and thread-safe. Change it with <see cref="With(string, MergeRule, string)"/>.</remarks>
public sealed class MergePolicy
{
    // Registries are trusted for what publishers deposit with them; PubMed and libraries for what their staff checks; who collects from others comes last.
    private const string Registered =
        "crossref = datacite = jalc = medra > pubmed > loc = dnb = inspire = ads = dblp = zenodo = hal > arxiv = europepmc = doi.org > * > openlibrary = googlebooks = doaj = opencitations = bhl > openalex = wikidata = orcid = oai > semanticscholar > unpaywall";

    // Abstracts: where a person has edited them, then where they come whole, last where they are put together from an index of words.
    private const string Edited =
        "pubmed > europepmc = arxiv = datacite = zenodo = jalc = inspire > crossref > * > semanticscholar > openalex";

    private const string Indexed = "pubmed = europepmc > crossref = datacite > * > openalex = semanticscholar";

    // Who collects copies of works knows best where they are.
    private const string Collected = "crossref = datacite > unpaywall > openalex > europepmc = doaj > *";

    private const string Counted = "openalex > crossref = datacite > opencitations > semanticscholar > *";

    private static readonly (MergeField Field, MergeRule Rule, string Trust)[] Table =
    [
        (MergeField.Type, MergeRule.Trusted, Registered),
        (MergeField.Genre, MergeRule.Trusted, Registered),
        (MergeField.CitationKey, MergeRule.Trusted, "*"),
        (MergeField.Titles, MergeRule.Trusted, Registered),
        (MergeField.Contributors, MergeRule.Fullest, Registered),
        (MergeField.Dates, MergeRule.Trusted, Registered),
        (MergeField.Containers, MergeRule.Trusted, Registered),
        (MergeField.Event, MergeRule.Trusted, Registered),
        (MergeField.Volume, MergeRule.Trusted, Registered),
        (MergeField.Issue, MergeRule.Trusted, Registered),
        (MergeField.Part, MergeRule.Trusted, Registered),
        (MergeField.ChapterNumber, MergeRule.Trusted, Registered),
        (MergeField.Section, MergeRule.Trusted, Registered),
        (MergeField.VolumeCount, MergeRule.Trusted, Registered),
        (MergeField.Pages, MergeRule.Trusted, Registered),
        (MergeField.ArticleNumber, MergeRule.Trusted, Registered),
        (MergeField.PageCount, MergeRule.Trusted, Registered),
        (MergeField.Extents, MergeRule.Trusted, Registered),
        (MergeField.Publishers, MergeRule.Trusted, Registered),
        (MergeField.Edition, MergeRule.Trusted, Registered),
        (MergeField.Version, MergeRule.Trusted, Registered),
        (MergeField.Number, MergeRule.Trusted, Registered),
        (MergeField.Media, MergeRule.Trusted, Registered),
        (MergeField.Language, MergeRule.Trusted, Registered),
        (MergeField.Abstracts, MergeRule.Trusted, Edited),
        (MergeField.Keywords, MergeRule.All, Indexed),
        (MergeField.Identifiers, MergeRule.All, Registered),
        (MergeField.Links, MergeRule.All, Collected),
        (MergeField.Licenses, MergeRule.All, Collected),
        (MergeField.Funding, MergeRule.All, Registered),
        (MergeField.Relations, MergeRule.All, Registered),
        (MergeField.References, MergeRule.Fullest, Registered),
        (MergeField.Status, MergeRule.All, Registered),
        (MergeField.Metrics, MergeRule.Freshest, Counted),
        (MergeField.Notes, MergeRule.All, Registered),
        (MergeField.ExtraFields, MergeRule.All, Registered),
    ];

    private readonly FieldPolicy[] _fields;

    private MergePolicy(FieldPolicy[] fields) => _fields = fields;

    /// <summary>The policy of the library.</summary>
    public static MergePolicy Default { get; } = OfTable();

    /// <summary>The rows, one for each field, in the order of the record's own JSON.</summary>
    public IReadOnlyList<FieldPolicy> Fields => _fields;

    /// <summary>This policy with another row for one field.</summary>
    /// <param name="field">The field's name in the record's own JSON, such as <c>titles</c>; <c>*</c> for all.</param>
    /// <param name="rule">How its value is chosen.</param>
    /// <param name="trust">Who is trusted before whom, as <see cref="TrustOrder"/> is written.</param>
    /// <returns>The other policy.</returns>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    /// <exception cref="FormatException">The order of trust cannot be read.</exception>
    public MergePolicy With(string field, MergeRule rule, string trust)
    {
        ArgumentNullException.ThrowIfNull(field);
        var order = TrustOrder.Parse(trust);
        if (field == "*")
            return new MergePolicy([.. _fields.Select(row => new FieldPolicy(row.Field, rule, order))]);
        var place = Array.FindIndex(_fields, row => row.Field == field);
        if (place < 0)
            throw new ArgumentException($"A record has no field '{field}'.", nameof(field));
        var fields = _fields.ToArray();
        fields[place] = new FieldPolicy(field, rule, order);
        return new MergePolicy(fields);
    }

    /// <summary>The table as Markdown: field, rule, order of trust.</summary>
    /// <returns>A table with a line for each field.</returns>
    public override string ToString()
    {
        var table = new StringBuilder("| field | rule | trust |\n| --- | --- | --- |\n");
        foreach (var row in _fields)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Field} | {NameOf(row.Rule)} | {row.Trust} |\n");
        return table.ToString();
    }

    internal FieldPolicy Of(MergeField field) => _fields[(int)field];

    private static string NameOf(MergeRule rule) => JsonNamingPolicy.CamelCase.ConvertName(rule.ToString());

    private static MergePolicy OfTable()
    {
        var orders = new Dictionary<string, TrustOrder>(StringComparer.Ordinal);
        var fields = new FieldPolicy[Table.Length];
        foreach (var (field, rule, trust) in Table)
        {
            if (!orders.TryGetValue(trust, out var order))
                orders.Add(trust, order = TrustOrder.Parse(trust));
            fields[(int)field] = new FieldPolicy(MergeFields.NameOf(field), rule, order);
        }

        return new MergePolicy(fields);
    }
}
