using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>TeX's commands for characters that stand for one, without arguments.</summary>
internal static partial class TexSymbols
{
    private static readonly Dictionary<string, string> Characters = Read();
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCommand =
        Characters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<char, string> Commands = ReadBack();

    /// <summary>The character of a command, without its backslash.</summary>
    public static bool TryGetCharacter(ReadOnlySpan<char> command, out string character)
    {
        var found = ByCommand.TryGetValue(command, out var value);
        character = value ?? "";
        return found;
    }

    /// <summary>What is written for a character in ASCII, such as <c>{\ss}</c>.</summary>
    public static bool TryGetTex(char character, out string tex)
    {
        var found = Commands.TryGetValue(character, out var value);
        tex = value ?? "";
        return found;
    }

    /// <summary>Whether a character stands between others: a relation, an arrow, an operator.</summary>
    public static bool IsOperator(ReadOnlySpan<char> symbol) => symbol.Length == 1 && char.GetUnicodeCategory(symbol[0]) == UnicodeCategory.MathSymbol;

    private static Dictionary<string, string> Read()
    {
        var characters = new Dictionary<string, string>(700, StringComparer.Ordinal);
        foreach (var (character, command) in Pairs(Table))
            characters.TryAdd(command, character);
        foreach (var (character, command) in Pairs(MathTable))
            characters.TryAdd(command, character);
        foreach (var (character, command) in Pairs(ReadTable))
            characters.TryAdd(command, character);
        foreach (var word in Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            characters.TryAdd(word, word);
        characters.Add("LaTeXe", "LaTeX2ε");
        characters.Add("nobreakspace", "\u00A0");
        return characters;
    }

    private static Dictionary<char, string> ReadBack()
    {
        var commands = new Dictionary<char, string>(300);
        foreach (var (character, command) in Pairs(Table))
        {
            if (!char.IsAscii(character[0]))
                commands.TryAdd(character[0], "{\\" + command + "}");
        }

        foreach (var (character, command) in Pairs(MathTable))
            commands.TryAdd(character[0], "{\\ensuremath{\\" + command + "}}");
        return commands;
    }

    private static IEnumerable<(string Character, string Command)> Pairs(string table)
    {
        var words = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i], words[i + 1]);
    }
}
