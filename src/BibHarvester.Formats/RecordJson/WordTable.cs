using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>The words that stand for the values of an enumeration, so that renaming a value in code changes no file.</summary>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly byte[][] _words;

    /// <summary>Makes a table.</summary>
    /// <param name="fallback">The value for words of a newer version.</param>
    /// <param name="words">A word a value, in the order of the values from 0.</param>
    public WordTable(T fallback, params ReadOnlySpan<string> words)
    {
        Fallback = fallback;
        _words = new byte[words.Length][];
        for (var i = 0; i < words.Length; i++)
            _words[i] = Encoding.UTF8.GetBytes(words[i]);
    }

    public T Fallback { get; }

    public int Count => _words.Length;

    public ReadOnlySpan<byte> WordOf(T value)
    {
        var index = Unsafe.BitCast<T, int>(value);
        return (uint)index < (uint)_words.Length ? _words[index] : WordOf(Fallback);
    }

    /// <summary>The word of a value as text.</summary>
    public string TextOf(T value) => Encoding.UTF8.GetString(WordOf(value));

    /// <summary>The value of a word.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string word, out T value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (word.Equals(Encoding.UTF8.GetString(_words[i]), StringComparison.OrdinalIgnoreCase))
            {
                value = Unsafe.BitCast<int, T>(i);
                return true;
            }
        }

        value = Fallback;
        return false;
    }

    public bool TryFind(in Utf8JsonReader reader, out T value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (JsonText.IsAt(in reader, _words[i]))
            {
                value = Unsafe.BitCast<int, T>(i);
                return true;
            }
        }

        value = Fallback;
        return false;
    }
}
