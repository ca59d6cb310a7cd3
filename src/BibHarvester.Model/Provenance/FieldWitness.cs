namespace BibHarvester;

/// <summary>How one value came to be, where a rule changed it or a merge decided it.</summary>
public sealed record FieldWitness
{
    /// <summary>The field as a JSON pointer into the record's own JSON, such as <c>/titles/0/text</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Which of <see cref="Provenance.Witnesses"/> said it, from 0.</summary>
    public int Witness { get; init; }

    /// <summary>The rule that made the value from the raw one, by its stable name, such as <c>title.markup</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What the source wrote, as it stands in the payload.</summary>
    public Utf8Text Raw { get; init; }

    /// <summary>Who said otherwise.</summary>
    public ValueList<Dissent> Dissents { get; init; } = [];
}
