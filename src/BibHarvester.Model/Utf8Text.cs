using System.Text;

namespace BibHarvester;

/// <summary>A piece of text kept as the UTF-8 bytes in which it came, compared by those bytes.</summary>
/// <remarks>Raw values and unknown fields are kept so: a slice of what was read, not a copy of each.</remarks>
/// <param name="bytes">The bytes; nobody changes them any more.</param>
public readonly struct Utf8Text(ReadOnlyMemory<byte> bytes) : IEquatable<Utf8Text>
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Whether there is no byte.</summary>
    public bool IsEmpty => Bytes.IsEmpty;

    /// <summary>The UTF-8 bytes of a string.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The text.</returns>
    public static Utf8Text From(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public bool Equals(Utf8Text other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Utf8Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>The text decoded.</summary>
    /// <returns>A string; malformed bytes become U+FFFD.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>Whether two texts have the same bytes.</summary>
    public static bool operator ==(Utf8Text left, Utf8Text right) => left.Equals(right);

    /// <summary>Whether two texts differ in a byte.</summary>
    public static bool operator !=(Utf8Text left, Utf8Text right) => !left.Equals(right);
}
