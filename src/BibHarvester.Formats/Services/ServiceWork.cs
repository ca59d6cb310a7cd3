using BibHarvester.Formats.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

/// <summary>A work of a service while it is read: the tree of the answer, and what was made of it by the rules that hold for all.</summary>
/// <param name="root">The work's value.</param>
/// <param name="format">The format.</param>
/// <param name="options">How to read.</param>
internal sealed partial class ServiceWork(TreeNode root, ServiceFormat format, ReadOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<FieldWitness> _rows = [];
    private readonly List<Reference> _references = [];

    /// <summary>The work's value.</summary>
    public TreeNode Root => root;

    /// <summary>How to read.</summary>
    public ReadOptions Options => options;

    /// <summary>What has been read.</summary>
    public RecordDraft Draft { get; } = new();

    /// <summary>What was odd.</summary>
    public ValueList<Diagnostic> Diagnostics() => _diagnostics.ToValueList();

    /// <summary>Adds a warning about a value.</summary>
    public void Warn(string number, string message) => _diagnostics.Add(new Diagnostic(format.CodePrefix + number, message));

    /// <summary>The record, with all that nobody took among its extra fields.</summary>
    public BibRecord ToRecord(Witness witness)
    {
        var provenance = new Provenance { Witnesses = [witness], Fields = _rows.ToValueList() };
        return Draft.ToRecord(_references.ToValueList(), options.ExtraFields ? root.Rest(format.Name).ToValueList() : [], provenance);
    }

    /// <summary>Says that a rule made a value of what stood in the answer.</summary>
    private void Row(string path, string rule, TreeNode raw) => _rows.Add(new FieldWitness { Path = path, Rule = rule, Raw = TreeJson.Write(raw) });

    /// <summary>Sets the type by the service's word for it; the word is kept as the genre where it says more, or is not known.</summary>
    /// <param name="node">The word.</param>
    /// <param name="types">The words that are known, in lower case, and whether they say all that the type says.</param>
    /// <returns>Whether the word is known.</returns>
    public bool SetType(TreeNode? node, IReadOnlyDictionary<string, WorkType> types)
    {
        if (node?.Take() is not { } word)
            return false;
        var isKnown = types.TryGetValue(word.ToLowerInvariant(), out var type);
        if (isKnown)
            Draft.Type = type;
        else
            Warn("009", $"The type '{word}' is not known.");
        if (!isKnown || Plain(type.ToString()) != Plain(word))
            Draft.Genre ??= word;
        return isKnown;
    }

    /// <summary>Adds a work that the work cites.</summary>
    public void Add(Reference reference) => _references.Add(reference);

    /// <summary>Adds a figure; what is no number stays where it is.</summary>
    public void AddMetric(string name, TreeNode? node)
    {
        if (node?.RawText is { } text && decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) && node.Take() is not null)
            Draft.Metrics.Add(new Metric { Name = name, Value = value, HarvestedAt = options.Witness?.RetrievedAt });
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
