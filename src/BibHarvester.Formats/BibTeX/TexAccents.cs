namespace BibHarvester.Formats.BibTeX;

/// <summary>TeX's accents and the combining characters that mean the same.</summary>
internal static class TexAccents
{
    // Command, mark and the sign that an accent without a letter prints, in the same order.
    private const string Commands = "`'^~=u.\"rHvtbckdGUh";
    private const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0361\u0331\u0327\u0328\u0323\u030F\u030E\u0309";
    private const string Signs = "`´^~¯˘˙¨˚˝ˇ͡_¸˛.\u030F\u030E\u0309";

    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Named = new Dictionary<string, char>(StringComparer.Ordinal)
    {
        // Of mathematics.
        ["grave"] = '\u0300', ["acute"] = '\u0301', ["hat"] = '\u0302', ["widehat"] = '\u0302', ["tilde"] = '\u0303', ["widetilde"] = '\u0303',
        ["bar"] = '\u0304', ["overline"] = '\u0305', ["breve"] = '\u0306', ["dot"] = '\u0307', ["ddot"] = '\u0308', ["mathring"] = '\u030A',
        ["check"] = '\u030C', ["vec"] = '\u20D7', ["capitalcedilla"] = '\u0327', ["capitalogonek"] = '\u0328',
        // Of text, by what they are.
        ["textcommabelow"] = '\u0326', ["textcommaabove"] = '\u0313', ["textrevcommaabove"] = '\u0314', ["textturncommaabove"] = '\u0312',
        ["textcommaabover"] = '\u0315', ["textvbaraccent"] = '\u030D', ["textdoublevbaraccent"] = '\u030E', ["textdotbreve"] = '\u0310',
        ["textsubgrave"] = '\u0316', ["textsubacute"] = '\u0317', ["textadvancing"] = '\u0318', ["textretracting"] = '\u0319',
        ["textlangleabove"] = '\u031A', ["textrighthorn"] = '\u031B', ["textsublhalfring"] = '\u031C', ["textraising"] = '\u031D',
        ["textlowering"] = '\u031E', ["textsubplus"] = '\u031F', ["textsubbar"] = '\u0320', ["textsubminus"] = '\u0320',
        ["textpalhookbelow"] = '\u0321', ["textsubumlaut"] = '\u0324', ["textsubring"] = '\u0325', ["textsyllabic"] = '\u0329',
        ["textsubbridge"] = '\u032A', ["textsubw"] = '\u032B', ["textsubwedge"] = '\u032C', ["textsubcircum"] = '\u032D',
        ["textsubbreve"] = '\u032E', ["textundertie"] = '\u032E', ["textsubarch"] = '\u032F', ["textsubtilde"] = '\u0330',
        ["subdoublebar"] = '\u0333', ["textsuperimposetilde"] = '\u0334', ["textlstrokethru"] = '\u0336', ["textsstrikethru"] = '\u0337',
        ["textlstrikethru"] = '\u0338', ["textsubrhalfring"] = '\u0339', ["textinvsubbridge"] = '\u033A', ["textsubsquare"] = '\u033B',
        ["textseagull"] = '\u033C', ["textovercross"] = '\u033D', ["overbridge"] = '\u0346', ["subdoublevert"] = '\u0348',
        ["subcorner"] = '\u0349', ["crtilde"] = '\u034A', ["textoverw"] = '\u034A', ["dottedtilde"] = '\u034B', ["doubletilde"] = '\u034C',
        ["spreadlips"] = '\u034D', ["whistle"] = '\u034E', ["textrightarrowhead"] = '\u0350', ["textlefthalfring"] = '\u0351',
        ["sublptr"] = '\u0354', ["subrptr"] = '\u0355', ["textrightuparrowhead"] = '\u0356', ["textrighthalfring"] = '\u0357',
        ["textdoublebreve"] = '\u035D', ["textdoublemacron"] = '\u035E', ["textdoublemacronbelow"] = '\u035F', ["textdoubletilde"] = '\u0360',
        ["texttoptiebar"] = '\u0361', ["sliding"] = '\u0362',
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Of phonetics (the package tipa): two marks, the one next to the letter first.
    private static readonly (string Command, char Mark, char Outer)[] Doubled =
    [
        ("textacutemacron", '\u0304', '\u0301'), ("textacutewedge", '\u030C', '\u0301'), ("textbrevemacron", '\u0304', '\u0306'),
        ("textringmacron", '\u0304', '\u030A'), ("textdotacute", '\u0307', '\u0301'), ("textgravedot", '\u0307', '\u0300'),
        ("textcircumdot", '\u0307', '\u0302'), ("texttildedot", '\u0307', '\u0303'),
    ];

    /// <summary>The two marks of a command that has two; absent where it has not.</summary>
    public static (char Mark, char Outer)? MarksOf(ReadOnlySpan<char> command)
    {
        foreach (var (name, mark, outer) in Doubled)
        {
            if (command.SequenceEqual(name))
                return (mark, outer);
        }

        return null;
    }

    /// <summary>The combining character of an accent command; 0 where the command is none.</summary>
    public static char MarkOf(ReadOnlySpan<char> command)
    {
        if (command.Length != 1)
            return Named.TryGetValue(command, out var mark) ? mark : '\0';
        var at = Commands.IndexOf(command[0], StringComparison.Ordinal);
        return at < 0 ? '\0' : Marks[at];
    }

    /// <summary>The accent command of a combining character; 0 where it has none that every TeX knows.</summary>
    public static char CommandOf(char mark)
    {
        var at = Marks.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 || Commands[at] is 't' or 'U' or 'h' ? '\0' : Commands[at];
    }

    /// <summary>What an accent prints that stands alone, as in <c>\~{}</c>.</summary>
    public static char SignOf(char mark)
    {
        var at = Marks.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? mark : Signs[at];
    }
}
