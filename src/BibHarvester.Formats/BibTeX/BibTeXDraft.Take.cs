using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("{}()\",='#%\\~@ \t\r\n");

    /// <summary>Takes a field as it stands in a file; the first of a name counts.</summary>
    /// <returns>Whether the value was understood, or is of a field that this format does not know.</returns>
    public bool Take(string name, string raw, TexDecoder tex)
    {
        raw = Balanced(raw);
        var field = BibTeXFields.Find(name);
        if (field is null)
        {
            AddExtra(name, raw);
            return true;
        }

        if (field.IsPresent(this) || field.Read(this, raw, tex))
            return true;
        AddExtra(field.Name, raw);
        return false;
    }

    /// <summary>Settles what depends on several fields; to be called after the last one.</summary>
    public void Complete()
    {
        if (Eprint is null && ArchivePrefix is null)
            return;
        var hasDoi = BibHarvester.Doi.TryParse(Doi, out var doi);
        var isKnown = Eprint is not null && ((hasDoi && Eprint == VerbatimText.Encode(doi.Suffix)) || ArchivePrefix switch
        {
            null => ArxivId.TryParse(Eprint, out _),
            HandlePrefix => Handle.TryParse(Eprint, out _),
            _ => ArchivePrefix.Equals(ArxivPrefix, StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(Eprint, out _),
        });
        if (isKnown)
            return;
        if (Eprint is not null)
            AddExtra("eprint", Balanced(Eprint));
        if (ArchivePrefix is not null)
            AddExtra("archiveprefix", Balanced(ArchivePrefix));
        (Eprint, ArchivePrefix) = (null, null);
    }

    private void AddExtra(string name, string raw)
    {
        if (IsName(name) && !Extras.Exists(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            Extras.Add((name, raw));
    }

    private static bool IsName(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAny(NotInNames);

    /// <summary>The value without the braces that would break the file.</summary>
    private static string Balanced(string raw)
    {
        var depth = 0;
        foreach (var c in raw)
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0)
                break;
        }

        return depth == 0 ? raw : raw.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
    }
}
