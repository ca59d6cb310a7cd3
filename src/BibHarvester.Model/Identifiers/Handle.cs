using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>A Handle (RFC 3650) that is no DOI.</summary>
public readonly record struct Handle : IIdentifier<Handle>
{
    private readonly string? _value;

    private Handle(string value) => _value = value;

    /// <summary>Prefix, slash and local name: <c>2027/mdp.39015</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The address that resolves it.</summary>
    public string Url => $"https://hdl.handle.net/{WireEncoding.Path(Value)}";

    /// <summary>Reads a handle.</summary>
    /// <param name="text">Prefix and local name, with or without <c>hdl:</c> or the address of the resolver before them.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Handle Parse(ReadOnlySpan<char> text) => IIdentifier<Handle>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="handle">The handle.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Handle handle) => TryParse(text, out handle, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Handle identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        var decoded = "";
        if (WebAddress.TryRead(rest, out var address))
        {
            decoded = address.IsHost("handle.net") ? WireEncoding.Decode(address.Path.Trim('/')) : "";
            rest = decoded;
        }
        else if ((WrittenForm.SkipLabel(ref rest, "info:hdl/") || WrittenForm.SkipLabel(ref rest, "hdl") || WrittenForm.SkipLabel(ref rest, "handle")) &&
            WebAddress.TryRead(rest, out _))
        {
            // What is an address without its label is one behind it.
            rest = "";
        }

        var slash = rest.IndexOf('/');
        problem = slash < 1 || slash == rest.Length - 1 || rest.Length > WrittenForm.MaxLength ? "A handle is a prefix, a slash and a local name."
            : !IsPrefix(rest[..slash]) ? "The prefix of a handle consists of numbers between full stops."
            : rest[..slash] is "10" || rest.StartsWith("10.") ? "A handle with the prefix 10 is a DOI."
            : HoldsBlank(rest) ? "A handle holds no white space."
            : null;
        if (problem is not null)
            return false;
        identifier = new Handle(decoded.Length == rest.Length ? decoded : rest.ToString());
        return true;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        // Prefixes are numbers; since the DONA Foundation took over also such as 21.T11148.
        foreach (var c in prefix)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }

        return char.IsAsciiDigit(prefix[0]) && char.IsAsciiLetterOrDigit(prefix[^1]);
    }

    private static bool HoldsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || WrittenForm.IsInvisible(c))
                return true;
        }

        return false;
    }

    /// <summary>The handle.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The handle as an identifier of any scheme.</summary>
    /// <param name="handle">The handle.</param>
    public static implicit operator Identifier(Handle handle) => new(IdentifierKind.Handle, handle.Value);
}
