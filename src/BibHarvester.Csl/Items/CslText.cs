namespace BibHarvester.Csl.Items;

/// <summary>A text of an item: as CSL-JSON writes it, and parsed; each form is made once, when first asked for.</summary>
internal sealed class CslText
{
    private readonly RichText? _given;
    private readonly bool _hasLines;
    private string? _markup;
    private CslMarkup? _parsed;
    private NumberText? _number;

    /// <summary>A text as CSL-JSON holds it.</summary>
    /// <param name="markup">The text with CSL's little HTML.</param>
    public CslText(string markup) => _markup = markup;

    /// <summary>A text of a record.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasLines">Whether it has paragraphs.</param>
    public CslText(RichText text, bool hasLines = false)
    {
        _given = text;
        _hasLines = hasLines;
    }

    /// <summary>The text as CSL-JSON writes it.</summary>
    public string Markup => _markup ??= RecordMarkup.Stable(_given!.Value, _hasLines);

    /// <summary>The text as a record holds it.</summary>
    public RichText Record => RecordMarkup.Read(Markup);

    /// <summary>The text as the record gave it.</summary>
    public RichText Given => _given ?? Record;

    /// <summary>The text as the engine renders it.</summary>
    public CslMarkup Parsed => _parsed ??= _given is { } text ? CslMarkup.From(text) : CslMarkup.Parse(_markup!);

    /// <summary>The text as a number.</summary>
    public NumberText Number => _number ??= NumberText.Parse(Parsed.Plain, isPage: false);

    /// <summary>The text as a number that is a name: it counts nothing.</summary>
    public NumberText Name => _number ??= NumberText.Verbatim(Parsed.Plain);

    /// <summary>The text as pages.</summary>
    public NumberText Pages => _number ??= NumberText.Parse(Parsed.Plain, isPage: true);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
