using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Registries;

/// <summary>Walks over a page: its tags of the vocabularies for works, found without the reader's scanner.</summary>
internal sealed partial class PageWalk : IPayloadWalk
{
    /// <inheritdoc/>
    public IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload)
    {
        var html = Encoding.UTF8.GetString(payload);
        var tags = Tag().Matches(html).Select(m => Read(m.Value)).OfType<(string Name, string Content)>().ToList();
        var hasTitle = tags.Exists(t => t.Name is "citation_title" or "dc.title" or "dcterms.title" or "eprints.title" or "og:title") || Headline().IsMatch(html);
        return hasTitle ? [new Work(tags)] : [];
    }

    [GeneratedRegex("<meta\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(?<name>name|property|content)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s>]+))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Attribute();

    [GeneratedRegex("\"(?:headline|mainEntity)\"\\s*:|\"@type\"\\s*:\\s*\"(?:BlogPosting|Article|Dataset)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Headline();

    private static (string Name, string Content)? Read(string tag)
    {
        string? name = null, content = null;
        foreach (Match match in Attribute().Matches(tag))
        {
            var value = WebUtility.HtmlDecode(match.Groups["value"].Value).Trim();
            if (match.Groups["name"].Value.Equals("content", StringComparison.OrdinalIgnoreCase))
                content = value;
            else
                name ??= value.ToLowerInvariant();
        }

        return name is null || string.IsNullOrEmpty(content) ? null : (name, content);
    }

    /// <summary>The work of a page.</summary>
    private sealed class Work(List<(string Name, string Content)> tags) : IPayloadWork
    {
        /// <inheritdoc/>
        public void Compare(BibRecord record, List<string> problems)
        {
            var said = new SaidValues(record);
            if (record.Title is null)
                problems.Add("there is no title");
            foreach (var (name, content) in tags.Where(t => t.Name.StartsWith("citation_", StringComparison.Ordinal) || t.Name.StartsWith("prism.", StringComparison.Ordinal) || t.Name.StartsWith("eprints.", StringComparison.Ordinal)))
            {
                var member = name.Contains("author", StringComparison.Ordinal) || name.Contains("creator", StringComparison.Ordinal) ? "/name" : name.Contains("page", StringComparison.Ordinal) ? "/page" : "/" + name;
                if (!said.Says(content, member) && !(name.Contains("keyword", StringComparison.Ordinal) && content.Split(';', ',').All(k => said.Says(k, member))))
                    problems.Add($"dropped {name}: {(content.Length > 80 ? content[..80] + "…" : content)}");
            }
        }
    }
}
