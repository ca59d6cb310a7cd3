using System.Text;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Registries;

/// <summary>Counts the works of a text by the marks with which they begin.</summary>
/// <param name="mark">A regular expression for the mark; it may hold for the beginning of lines.</param>
internal sealed class MarkWalk(string mark) : IPayloadWalk
{
    private readonly Regex _mark = new(mark, RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <inheritdoc/>
    public IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload) => [.. _mark.Matches(Encoding.UTF8.GetString(payload)).Select(_ => new Work())];

    /// <summary>A work of which no more is known than that it is there.</summary>
    private sealed class Work : IPayloadWork
    {
        /// <inheritdoc/>
        public void Compare(BibRecord record, List<string> problems)
        {
            if (record is { Titles.Count: 0, Identifiers.Count: 0, Containers.Count: 0 })
                problems.Add("the record is empty");
        }
    }
}
