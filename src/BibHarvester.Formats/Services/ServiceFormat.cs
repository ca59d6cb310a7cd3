using BibHarvester.Formats.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

/// <summary>How a service's answers in JSON are taken apart and read.</summary>
/// <param name="Name">The format's name, also of the extra fields.</param>
/// <param name="CodePrefix">The letters with which the codes of its diagnostics begin.</param>
/// <param name="Read">Reads what may be a work into the draft; says whether it is one.</param>
internal sealed record ServiceFormat(string Name, string CodePrefix, Func<ServiceWork, bool> Read)
{
    /// <summary>The members in which lists of works stand; what is around them is not kept.</summary>
    public Utf8Names<JsonOpening> Envelope { get; init; } = new([]);

    /// <summary>The works within an answer that has them under names of their own; none where the value is a work itself.</summary>
    public Func<TreeNode, IEnumerable<TreeNode>> Parts { get; init; } = static _ => [];

    /// <summary>Whether a value is the whole answer that holds nothing, and not an error: a list without hits.</summary>
    public Func<TreeNode, bool> IsEmpty { get; init; } = static _ => false;
}
