namespace BibHarvester.Csl.Items;

/// <summary>A work as CSL sees it: a type, and variables.</summary>
/// <remarks>Immutable and thread-safe. Texts, names and numbers are parsed once, when they are first rendered.</remarks>
public sealed partial class CslItem
{
    private readonly object[] _values;

    internal CslItem(string id, ItemType type, VariableSet present, object[] values, ValueList<ExtraField> extra)
    {
        Id = id;
        ItemType = type;
        Present = present;
        _values = values;
        ExtraFields = extra;
    }

    /// <summary>The id under which the item is cited.</summary>
    public string Id { get; }

    /// <summary>The type by its CSL name, such as <c>article-journal</c>.</summary>
    public string Type => ItemTypes.Name(ItemType);

    /// <summary>Members of the JSON that are no variable of CSL.</summary>
    public ValueList<ExtraField> ExtraFields { get; }

    internal ItemType ItemType { get; }

    internal VariableSet Present { get; }

    /// <summary>The text of a standard or number variable, with CSL's markup.</summary>
    /// <param name="variable">The variable by its CSL name, such as <c>title</c>.</param>
    /// <returns>The text; absent where the item has none.</returns>
    public string? GetText(string variable) =>
        Variables.TryFind(variable, out var found) ? Text(found)?.Markup : null;

    /// <summary>The names of a name variable.</summary>
    /// <param name="variable">The variable by its CSL name, such as <c>author</c>.</param>
    /// <returns>The names in order; empty where the item has none.</returns>
    public ValueList<CslName> GetNames(string variable) =>
        Variables.TryFind(variable, out var found) ? Names(found) : [];

    /// <summary>The date of a date variable.</summary>
    /// <param name="variable">The variable by its CSL name, such as <c>issued</c>.</param>
    /// <returns>The date; absent where the item has none.</returns>
    public BibDate? GetDate(string variable) =>
        Variables.TryFind(variable, out var found) ? Date(found) : null;

    internal bool Has(Variable variable) => Present.Contains(variable);

    internal CslText? Text(Variable variable) => Value(variable) as CslText;

    internal ValueList<CslName> Names(Variable variable) => Value(variable) as ValueList<CslName> ?? [];

    internal BibDate? Date(Variable variable) => Value(variable) is BibDate date ? date : null;

    internal object? Value(Variable variable) =>
        Present.Contains(variable) ? _values[Present.CountBefore(variable)] : null;
}
