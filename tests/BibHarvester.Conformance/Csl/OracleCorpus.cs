using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;

namespace BibHarvester.Conformance.Csl;

/// <summary>The items, styles and locales behind the reference output.</summary>
internal sealed class OracleCorpus
{
    private readonly string _styles;
    private readonly LocaleFolder _locales;
    private readonly Dictionary<string, CslItem> _byId;

    public OracleCorpus(VerbArguments arguments, bool throughRecord)
    {
        _styles = arguments.Option("--styles") ?? throw new CannotRunException("--styles DIR is missing.");
        _locales = new LocaleFolder(arguments.Option("--locales") ?? throw new CannotRunException("--locales DIR is missing."));
        var file = Path.Combine(arguments.Folder, "items.jsonl");
        if (!File.Exists(file))
            throw new CannotRunException($"There is no {file}.");
        Items = [.. File.ReadLines(file).Select(line => Through(CslItem.Parse(Encoding.UTF8.GetBytes(line)), throughRecord))];
        _byId = Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public CslItem[] Items { get; }

    public static List<JsonObject> Rows(string file) => [.. File.ReadLines(file).Select(line => JsonNode.Parse(line)!.AsObject())];

    public CslItem Item(string id) => _byId[id];

    public CitationProcessor Processor(string name)
    {
        var style = CslStyle.Load(Path.Combine(_styles, name + ".csl"));
        return new CitationProcessor(style, _locales.Find(style.DefaultLocale)) { EmptyCite = CslSuiteVerb.NoPrintedForm };
    }

    private static CslItem Through(CslItem item, bool throughRecord) => throughRecord ? CslItem.FromRecord(item.ToRecord()).WithId(item.Id) : item;
}
