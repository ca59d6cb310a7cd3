using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>A pattern of citation keys, such as <c>{Author}{year}{_title:2}</c>.</summary>
/// <remarks>
/// <para>What stands in braces is taken from the record, everything else stands in the key as it is. A place may have alternatives
/// (<c>{author|editor}</c>), of which the first that the record has counts; a sign before a name (<c>{_year}</c>) stands there only with a value;
/// the case of a name is that of the value: <c>{author}</c>, <c>{Author}</c>, <c>{AUTHOR}</c>. Options follow behind colons.</para>
/// <para>Keys hold <c>[A-Za-z0-9_:.-]</c> only. Other letters lose their accents or are transliterated, Chinese to Pinyin. The same record gives the
/// same key on every machine. Immutable and thread-safe.</para>
/// </remarks>
public sealed class KeyPattern
{
    private readonly KeyPlace[] _places;

    private KeyPattern(string text, KeyPlace[] places) => (Text, _places) = (text, places);

    /// <summary>The pattern's text.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <returns>The pattern, ready for any number of records.</returns>
    /// <exception cref="KeyPatternException">It is none; the message says what is wrong, and where.</exception>
    /// <example><code>KeyPattern.Parse("{Author}{year}{_title:2}").KeyOf(record)   // Body2022_collective-coproduction</code></example>
    public static KeyPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new KeyPattern(text, new KeyPatternParser(text).Parse());
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="pattern">The pattern, ready for any number of records.</param>
    /// <param name="error">What is wrong, and where.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out KeyPattern? pattern, [NotNullWhen(false)] out string? error)
    {
        try
        {
            (pattern, error) = (Parse(text), null);
            return true;
        }
        catch (KeyPatternException e)
        {
            (pattern, error) = (null, e.Message);
            return false;
        }
    }

    /// <summary>The key of one record, which knows of no others: see <see cref="CitationKeyMaker"/> for keys that differ.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The key; the default one where the record has nothing of what the pattern takes.</returns>
    public string KeyOf(BibRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var key = new StringBuilder();
        var hasValue = false;
        foreach (var place in _places)
            hasValue |= place.Append(record, key);
        return hasValue ? key.ToString() : KeyText.Of(record);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
