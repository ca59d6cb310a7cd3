namespace BibHarvester;

/// <summary>A text with styled stretches: a plain string, and spans over it in order.</summary>
/// <remarks>The plain form never holds markup. Spans are sorted, nested or apart, never empty.</remarks>
public readonly partial struct RichText : IEquatable<RichText>
{
    private readonly string? _plain;
    private readonly ValueList<RichSpan>? _spans;

    /// <summary>Makes a text.</summary>
    /// <param name="plain">The plain form.</param>
    /// <param name="spans">The spans; sorted here when they are not.</param>
    /// <exception cref="ArgumentException">A span is empty or reaches past the text.</exception>
    public RichText(string plain, ValueList<RichSpan>? spans = null)
    {
        ArgumentNullException.ThrowIfNull(plain);
        _plain = plain;
        if (spans is null or { IsEmpty: true })
            return;
        var sorted = true;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Start < 0 || span.Length < 1 || span.End > plain.Length)
                throw new ArgumentException($"{span} is not within a text of {plain.Length} units.", nameof(spans));
            sorted &= i == 0 || spans[i - 1] <= span;
        }

        _spans = sorted ? spans : spans.Order().ToValueList();
    }

    /// <summary>The text without styles.</summary>
    public string Plain => _plain ?? "";

    /// <summary>The styled stretches, by start, outer before inner.</summary>
    public ValueList<RichSpan> Spans => _spans ?? ValueList<RichSpan>.Empty;

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_plain);

    /// <summary>A text without styles.</summary>
    /// <param name="plain">The text.</param>
    public static implicit operator RichText(string plain) => new(plain);

    /// <summary>A text without styles.</summary>
    /// <param name="plain">The text.</param>
    /// <returns>The text.</returns>
    public static RichText FromString(string plain) => new(plain);

    /// <inheritdoc/>
    public bool Equals(RichText other) => Plain == other.Plain && Spans.Equals(other.Spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RichText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Plain, Spans);

    /// <summary>The plain form.</summary>
    /// <returns>The text without styles.</returns>
    public override string ToString() => Plain;

    /// <summary>Whether text and styles are the same.</summary>
    public static bool operator ==(RichText left, RichText right) => left.Equals(right);

    /// <summary>Whether text or styles differ.</summary>
    public static bool operator !=(RichText left, RichText right) => !left.Equals(right);
}
