using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of arXiv, with or without a version.</summary>
/// <remarks>See <see href="https://info.arxiv.org/help/arxiv_identifier.html"/>. Two are equal when they name the same version of
/// the same paper; the subject class of an old identifier (<c>math.GT/0309136</c>) says nothing of that.</remarks>
public readonly record struct ArxivId : IIdentifier<ArxivId>
{
    private static readonly FrozenSet<string> Archives = FrozenSet.Create(
        StringComparer.Ordinal,
        "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn", "chem-ph", "cmp-lg", "comp-gas", "cond-mat",
        "cs", "dg-ga", "funct-an", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math", "math-ph", "mtrl-th", "nlin", "nucl-ex", "nucl-th",
        "patt-sol", "physics", "plasm-ph", "q-alg", "q-bio", "quant-ph", "solv-int", "supr-con");

    private readonly string? _value;

    private ArxivId(string value) => _value = value;

    /// <summary>The identifier, with its version where one is given: <c>1806.05726v2</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The identifier without its version: <c>1806.05726</c>.</summary>
    public string Id => VersionAt(Value) is var at && at < Value.Length ? Value[..at] : Value;

    /// <summary>The version, from 1; absent where none is given.</summary>
    public int? Version => VersionAt(Value) is var at && at < Value.Length ? int.Parse(Value.AsSpan(at + 1), provider: null) : null;

    /// <summary>The page of the paper.</summary>
    public string Url => $"https://arxiv.org/abs/{Value}";

    /// <summary>The DOI that arXiv gives the paper, all versions together.</summary>
    public Doi Doi => Doi.OfArxiv(Id);

    internal string Key => KeyOf(Value);

    /// <summary>Reads an arXiv identifier.</summary>
    /// <param name="text">The identifier in its new or old style, with or without a label, an address of arXiv, or the paper's DOI there.</param>
    /// <returns>The arXiv identifier.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static ArxivId Parse(ReadOnlySpan<char> text) => IIdentifier<ArxivId>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="arxiv">The arXiv identifier.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ArxivId arxiv) => TryParse(text, out arxiv, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ArxivId identifier, [NotNullWhen(false)] out string? problem)
    {
        var rest = WrittenForm.Trim(text);
        if (!TryCanonical(rest, out var value))
        {
            if (Doi.TryParse(rest, out var doi))
                rest = doi.Value.StartsWith(Doi.ArxivPrefix, StringComparison.OrdinalIgnoreCase) ? doi.Value.AsSpan(Doi.ArxivPrefix.Length) : default;
            else if (WebAddress.TryRead(rest, out var address))
                rest = InAddress(address);
            else
                SkipLabels(ref rest);
            _ = TryCanonical(rest, out value);
        }

        identifier = value is null ? default : new ArxivId(value);
        problem = value is null ? "An arXiv identifier is year, month, full stop and number, or an archive, a slash and seven digits." : null;
        return value is not null;
    }

    /// <summary>Whether both name the same version of the same paper.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(ArxivId other) => Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The arXiv identifier.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The arXiv identifier as an identifier of any scheme.</summary>
    /// <param name="arxiv">The arXiv identifier.</param>
    public static implicit operator Identifier(ArxivId arxiv) => new(IdentifierKind.Arxiv, arxiv.Value);

    internal static string KeyOf(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        var point = slash < 0 ? -1 : value.AsSpan(0, slash).IndexOf('.');
        return point < 0 ? value : string.Concat(value.AsSpan(0, point), value.AsSpan(slash));
    }

    private static ReadOnlySpan<char> InAddress(WebAddress address)
    {
        if (!address.IsHost("arxiv.org") && !address.IsHost("alphaxiv.org") && !address.IsHost("ar5iv.labs.google.com"))
            return default;
        var path = address.Path.Trim('/');
        var rest = path[(path.IndexOf('/') + 1)..];
        return rest.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? rest[..^4] : rest;
    }

    private static void SkipLabels(ref ReadOnlySpan<char> text)
    {
        if (WrittenForm.SkipLabel(ref text, "oai:arxiv.org") || WrittenForm.SkipLabel(ref text, "arxiv.org:"))
            return;
        while (WrittenForm.SkipLabel(ref text, "arxiv") || WrittenForm.SkipLabel(ref text, "eprint") ||
            WrittenForm.SkipLabel(ref text, "e-print") || WrittenForm.SkipLabel(ref text, "preprint"))
        {
            text = text.TrimStart(' ');
        }

        // "arXiv:1806.05726v2 [cs.CL]": the class after the number names no paper.
        if (text.IndexOf('[') is > 0 and var bracket && text[^1] == ']')
            text = text[..bracket].TrimEnd(' ');
    }

    private static bool TryCanonical(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? value)
    {
        value = null;
        var end = VersionAt(text);
        var id = text[..end];
        var version = text[end..];
        if (version.Length > 4 || (version.Length > 1 && version[1] == '0'))
            return false;
        if (id.Length is 9 or 10 && id[4] == '.')
        {
            // Since 2015 five digits follow the point; before that four.
            if (id[..4].ContainsAnyExceptInRange('0', '9') || id[5..].ContainsAnyExceptInRange('0', '9') || !IsMonth(id[2..4]))
                return false;
            value = version.StartsWith("V") ? $"{id}v{version[1..]}" : text.ToString();
            return true;
        }

        var slash = id.IndexOf('/');
        if (slash < 2 || id.Length - slash != 8 || id[(slash + 1)..].ContainsAnyExceptInRange('0', '9') || !IsMonth(id[(slash + 3)..(slash + 5)]))
            return false;
        var subject = id[..slash];
        var point = subject.IndexOf('.');
        var archive = (point < 0 ? subject : subject[..point]).ToString().ToLowerInvariant();
        var subjectClass = point < 0 ? "" : subject[point..].ToString();
        if (!Archives.Contains(archive) || subjectClass.Length > 8)
            return false;
        foreach (var c in subjectClass.AsSpan(Math.Min(1, subjectClass.Length)))
        {
            if (!char.IsAsciiLetter(c) && c != '-')
                return false;
        }

        value = $"{archive}{subjectClass}{id[slash..]}{(version.IsEmpty ? "" : $"v{version[1..]}")}";
        return true;
    }

    private static bool IsMonth(ReadOnlySpan<char> digits) => digits is ['0', not '0'] or ['1', '0' or '1' or '2'];

    private static int VersionAt(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at--;
        return at > 0 && at < text.Length && text[at - 1] is 'v' or 'V' ? at - 1 : text.Length;
    }
}
