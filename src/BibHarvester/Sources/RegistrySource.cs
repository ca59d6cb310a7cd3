using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>What the built-in sources have in common: a name, an address, a format, and kinds of identifiers.</summary>
internal abstract class RegistrySource(string name, string title, string address, string format) : ISource
{
    protected const string JsonAnswer = "application/json";
    protected const string XmlAnswer = "application/xml, text/xml";

    protected static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public string Name => name;

    public string Title => title;

    public Uri Address { get; } = new(address);

    /// <summary>Whether its answers can be read.</summary>
    public bool IsRead => RecordFormats.Find(format)?.Reader is not null;

    public IRecordReader Reader => SourceFormats.ReaderOf(format);

    public abstract ValueList<IdentifierKind> Kinds { get; }

    public virtual string? ContactParameter => null;

    public virtual string? ProductParameter => null;

    public virtual string? Agency => null;

    public virtual SourceNeed Needs => SourceNeed.Nothing;

    public virtual bool AnswersWithOthers => false;

    public virtual bool AnswersByPlace => false;

    public virtual int BatchSize => 1;

    public virtual SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi ? SourcePart.Supplement : SourcePart.Record;

    public virtual bool Serves(Identifier identifier, string? agency) => Kinds.Contains(identifier.Kind);

    public virtual ValueList<IdentifierKind> ListedKinds => [];

    public abstract SourceRequest Ask(Identifier identifier, SourceContext context);

    public virtual bool CanBatch(Identifier identifier) => BatchSize > 1;

    public virtual SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) =>
        throw new NotSupportedException($"The source '{Name}' takes no lists.");

    public abstract SourceLimit Limit(RequestPool pool, SourceContext context);

    /// <summary>A key in a parameter, where the user has one.</summary>
    protected static ValueList<KeyValuePair<string, string>> KeyIn(string parameter, SourceContext context) =>
        context.ApiKey is { } key ? [new(parameter, key)] : [];

    /// <summary>A key as a bearer token, where the user has one.</summary>
    protected static ValueList<KeyValuePair<string, string>> Bearer(SourceContext context) =>
        context.ApiKey is { } key ? [new("Authorization", $"Bearer {key}")] : [];

    /// <summary>A value in quotation marks, as most query languages take it.</summary>
    protected static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Several values in quotation marks, one of which will do.</summary>
    protected static string AnyOf(IEnumerable<Identifier> identifiers) => string.Join(" OR ", identifiers.Select(i => Quoted(i.Value)));

    protected static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
