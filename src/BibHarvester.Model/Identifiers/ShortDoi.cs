using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>A short name for a DOI, given by shortdoi.org; the DOI itself must be asked for.</summary>
public readonly record struct ShortDoi : IIdentifier<ShortDoi>
{
    private readonly string? _value;

    private ShortDoi(string value) => _value = value;

    /// <summary>The short name as a handle: <c>10/b6vnmd</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The address that resolves it.</summary>
    public string Url => $"https://doi.org/{Value.AsSpan(Value.Length == 0 ? 0 : 3)}";

    /// <summary>Reads a short DOI.</summary>
    /// <param name="text"><c>10/b6vnmd</c>, with or without a label, or <c>https://doi.org/b6vnmd</c>.</param>
    /// <returns>The short DOI.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static ShortDoi Parse(ReadOnlySpan<char> text) => IIdentifier<ShortDoi>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="shortDoi">The short DOI.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ShortDoi shortDoi) => TryParse(text, out shortDoi, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ShortDoi identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
        {
            rest = address.IsHost("doi.org") ? address.Path.Trim('/') : default;
            if (rest.StartsWith("10/"))
                rest = rest[3..];
        }
        else
        {
            _ = WrittenForm.SkipLabel(ref rest, "shortdoi") || WrittenForm.SkipLabel(ref rest, "doi");
            rest = rest.StartsWith("10/") ? rest[3..] : default;
        }

        Span<char> value = stackalloc char[16];
        var isShort = rest.Length is >= 3 and <= 10 && System.Text.Ascii.ToLower(rest, value[3..], out _) == System.Buffers.OperationStatus.Done;
        foreach (var c in rest)
            isShort = isShort && char.IsAsciiLetterOrDigit(c);
        if (!isShort)
        {
            problem = "A short DOI is 10/ and a few letters and digits.";
            return false;
        }

        "10/".CopyTo(value);
        identifier = new ShortDoi(new string(value[..(3 + rest.Length)]));
        problem = null;
        return true;
    }

    /// <summary>The short DOI.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The short DOI as an identifier of any scheme.</summary>
    /// <param name="shortDoi">The short DOI.</param>
    public static implicit operator Identifier(ShortDoi shortDoi) => new(IdentifierKind.ShortDoi, shortDoi.Value);
}
