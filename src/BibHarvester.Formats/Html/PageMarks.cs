namespace BibHarvester.Formats.Html;

/// <summary>What programs can read of a page.</summary>
internal sealed class PageMarks
{
    private static readonly string[] Vocabularies = ["dc", "dcterms", "dcterm", "prism", "eprints"];

    private readonly HashSet<int> _taken = [];

    public List<PageTag> Tags { get; } = [];

    public List<string> Scripts { get; } = [];

    /// <summary>The context objects of the page's spans (COinS), entities decoded.</summary>
    public List<string> ContextObjects { get; } = [];

    /// <summary>The address that the page calls its own.</summary>
    public string? Canonical { get; set; }

    /// <summary>What stands in the bar of the browser's window.</summary>
    public string? WindowTitle { get; set; }

    /// <summary>Adds a tag, its name brought into one form.</summary>
    public void Add(string name, string content)
    {
        if (LineText.Normalize(name)?.ToLowerInvariant() is not { } key || LineText.Normalize(content) is not { } text)
            return;
        var end = key.AsSpan().IndexOfAny('.', ':', '_');
        if (end > 0 && key[end] == ':' && Vocabularies.Contains(key[..end], StringComparer.Ordinal))
            key = $"{key[..end]}.{key[(end + 1)..]}";
        if (key.StartsWith("dcterm.", StringComparison.Ordinal))
            key = "dcterms." + key["dcterm.".Length..];
        Tags.Add(new PageTag(key, text));
    }

    /// <summary>Takes the first tag of a name that was not taken.</summary>
    public string? Take(string name)
    {
        for (var i = 0; i < Tags.Count; i++)
        {
            if (Tags[i].Name == name && _taken.Add(i))
                return Tags[i].Content;
        }

        return null;
    }

    /// <summary>Takes the first tag of the first of some names; the others are taken too where they say the same.</summary>
    public string? TakeFirst(params ReadOnlySpan<string> names)
    {
        string? found = null;
        foreach (var name in names)
        {
            for (var i = 0; i < Tags.Count; i++)
            {
                if (Tags[i].Name != name || (found is not null && Tags[i].Content != found) || !_taken.Add(i))
                    continue;
                found = Tags[i].Content;
            }
        }

        return found;
    }

    /// <summary>Takes all tags of some names, in the order of the page.</summary>
    public IEnumerable<PageTag> TakeAll(params string[] names)
    {
        for (var i = 0; i < Tags.Count; i++)
        {
            if (names.Contains(Tags[i].Name, StringComparer.Ordinal) && _taken.Add(i))
                yield return Tags[i];
        }
    }

    /// <summary>Whether some tag has a name that begins so.</summary>
    public bool HasAny(string prefix) => Tags.Exists(t => t.Name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Puts a tag back, because nothing could be made of it.</summary>
    public void PutBack(PageTag tag)
    {
        for (var i = 0; i < Tags.Count; i++)
        {
            if (Tags[i] == tag && _taken.Remove(i))
                return;
        }
    }

    /// <summary>The tags that nobody took, of the vocabularies that describe works.</summary>
    public IEnumerable<PageTag> Rest()
    {
        for (var i = 0; i < Tags.Count; i++)
        {
            var name = Tags[i].Name;
            if (!_taken.Contains(i) && (name.Contains("citation_", StringComparison.Ordinal) || name.StartsWith("dc", StringComparison.Ordinal) || name.StartsWith("prism.", StringComparison.Ordinal) ||
                name.StartsWith("eprints.", StringComparison.Ordinal) || name.StartsWith("article:", StringComparison.Ordinal) || name.StartsWith("book:", StringComparison.Ordinal)))
                yield return Tags[i];
        }
    }
}
