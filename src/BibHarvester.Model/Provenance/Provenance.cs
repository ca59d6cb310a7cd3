namespace BibHarvester;

/// <summary>Who said what of a record, beside its values: witnesses, and rows where a rule or a merge decided.</summary>
/// <remarks>A field without a row came from the first witness as it stood there.</remarks>
public sealed record Provenance
{
    /// <summary>Who was heard; the first is the witness of every field without a row.</summary>
    public ValueList<Witness> Witnesses { get; init; } = [];

    /// <summary>Fields whose value a rule changed or a merge chose.</summary>
    public ValueList<FieldWitness> Fields { get; init; } = [];

    /// <summary>A provenance of one witness and no rows.</summary>
    /// <param name="witness">The witness.</param>
    /// <returns>The provenance.</returns>
    public static Provenance Of(Witness witness) => new() { Witnesses = [witness] };

    /// <summary>The row of a field, or of the nearest field around it.</summary>
    /// <param name="path">The JSON pointer of the field.</param>
    /// <returns>The row; absent where the value stands as the first witness wrote it.</returns>
    public FieldWitness? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        FieldWitness? nearest = null;
        foreach (var field in Fields)
        {
            var covers = path.StartsWith(field.Path, StringComparison.Ordinal) &&
                (path.Length == field.Path.Length || path[field.Path.Length] == '/');
            if (covers && (nearest is null || field.Path.Length > nearest.Path.Length))
                nearest = field;
        }

        return nearest;
    }
}
