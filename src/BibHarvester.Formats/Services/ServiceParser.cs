using System.Text;
using BibHarvester.Formats.Answers;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

/// <summary>Makes records of the values of a service's answer.</summary>
/// <param name="format">The format.</param>
/// <param name="options">How to read.</param>
internal sealed class ServiceParser(ServiceFormat format, ReadOptions options) : IJsonRecordParser
{
    private readonly Queue<ReadItem> _others = new();
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = format.Name }) with { Format = format.Name };

    /// <inheritdoc/>
    public string CodePrefix => format.CodePrefix;

    /// <inheritdoc/>
    public Queue<ReadItem> Others => _others;

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        item = default;
        var root = TreeJson.Read(json, options.MaxDepth);
        if (root.Members.Exists(m => format.Envelope.TryGet(Encoding.UTF8.GetBytes(m.Name), out var opening) && IsOpened(m.Value, opening)))
            return false;
        var any = false;
        foreach (var part in format.Parts(root))
        {
            any = true;
            _others.Enqueue(ItemOf(part, place));
        }

        if (any)
            return _others.TryDequeue(out item);
        item = format.IsEmpty(root)
            ? new ReadItem(null, [new ErrorAnswer(AnswerProblem.NotFound, "nothing found").ToDiagnostic(CodePrefix)], place)
            : ItemOf(root, place);
        return true;
    }

    private ReadItem ItemOf(TreeNode node, SourceSpan place)
    {
        var work = new ServiceWork(node, format, options);
        return node.Kind == TreeKind.Map && format.Read(work)
            ? new ReadItem(work.ToRecord(_witness with { Place = place }), work.Diagnostics(), place)
            : new ReadItem(null, [JsonErrors.Said(node) is { } said
                ? ErrorAnswer.Of(said).ToDiagnostic(CodePrefix)
                : new Diagnostic(CodePrefix + "003", "The object is no work.")], place);
    }

    private static bool IsOpened(TreeNode value, JsonOpening opening) => value.Kind switch
    {
        TreeKind.Map => opening.HasFlag(JsonOpening.Object),
        TreeKind.List => opening.HasFlag(JsonOpening.Array),
        _ => false,
    };
}
