namespace BibHarvester.Csl.Items;

/// <summary>The table between records and CSL's items: what CSL can carry of a record, and where it stands.</summary>
/// <remarks>Writing, reading and projecting all follow this table, and nothing else.</remarks>
public static partial class CslFields
{
    /// <summary>All rows, in the order in which they are applied.</summary>
    public static ValueList<CslField> All { get; } =
        ValueList.Own<CslField>([.. Basics, .. Titles, .. Names, .. Dates, .. Numbering, .. Publication, .. Links, .. Descriptions, Kept]);

    private static string? Plain(CslItem item, Variable variable) =>
        item.Text(variable)?.Record.Plain is { Length: > 0 } text ? text : null;

    private static CslField[] Basics =>
    [
        new(
            "type",
            "Type; types that share one of CSL become the first of them",
            (r, b) => b.Type = CslTypes.Of(r.Type),
            (i, d) => d.Record = d.Record with { Type = CslTypes.Of(i.ItemType) }),
        new(
            "genre",
            "Genre, where it is no registry's name of the type",
            (r, b) => b.Set(Variable.Genre, TypeNames.IsTypeName(r.Genre) ? null : r.Genre),
            (i, d) => d.Record = d.Record with { Genre = Plain(i, Variable.Genre) }),
        new(
            "language",
            "Language",
            (r, b) => b.SetVerbatim(Variable.Language, r.Language),
            (i, d) => d.Record = d.Record with { Language = i.Text(Variable.Language)?.Markup }),
    ];
}
