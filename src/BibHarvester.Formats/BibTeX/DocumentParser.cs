namespace BibHarvester.Formats.BibTeX;

/// <summary>Cuts a file into items, so that all of them together are the file again.</summary>
/// <param name="text">The file.</param>
internal sealed class DocumentParser(string text)
{
    // Each search for the end of a comment that has none goes through all that follows.
    private const int MaxOpenComments = 16;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _openComments;
    private int _line = 1;
    private int _lineAt;
    private int _itemLine = 1;
    private int _itemAt;

    public List<BibTeXItem> Items { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Parse()
    {
        var start = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('@', at) : -1)
        {
            var name = DocumentSyntax.SkipSpace(text, at + 1);
            var nameEnd = DocumentSyntax.SkipName(text, name);
            var bracket = DocumentSyntax.SkipSpace(text, nameEnd);
            if (nameEnd == name || bracket == text.Length || text[bracket] is not ('{' or '('))
            {
                at++;
                continue;
            }

            var (item, end) = ParseItem(at, name, nameEnd, bracket);
            if (item is null)
            {
                at = bracket;
                continue;
            }

            AddBetween(start, at, item as BibTeXEntry);
            Items.Add(item);
            start = at = end;
        }

        AddBetween(start, text.Length, null);
    }

    private (BibTeXItem? Item, int End) ParseItem(int at, int name, int nameEnd, int bracket)
    {
        for (; _lineAt < at; _lineAt++)
            _line += IsLineEnd(_lineAt) ? 1 : 0;
        (_itemLine, _itemAt) = (_line, _lineAt);
        switch (text[name..nameEnd].ToLowerInvariant())
        {
            case "comment":
                return Passage(BibTeXPassageKind.Comment, at, GroupEnd(bracket));
            case "preamble":
                return Passage(BibTeXPassageKind.Preamble, at, GroupEnd(bracket)) is { Item: not null } preamble ? preamble : Broken(at);
            case "string":
                return Passage(BibTeXPassageKind.Macro, at, MacroEnd(bracket)) is { Item: not null } macro ? macro : Broken(at);
            default:
                return ParseEntry(at, name, nameEnd, bracket) ?? Broken(at);
        }
    }

    private (BibTeXItem? Item, int End) Passage(BibTeXPassageKind kind, int at, int end) =>
        end < 0 ? (null, at) : (new BibTeXPassage(kind, text[at..end]), end);

    // As others have it, a comment is the whole group, even if entries stand in it.
    private int GroupEnd(int bracket)
    {
        if (text[bracket] == '(' || _openComments > MaxOpenComments)
            return -1;
        var end = TexSplit.GroupEnd(text, bracket);
        if (end < text.Length || TexSplit.IsGroup(text.AsSpan(bracket)))
            return end;
        _openComments++;
        return -1;
    }

    private int MacroEnd(int bracket)
    {
        var at = DocumentSyntax.SkipSpace(text, DocumentSyntax.SkipName(text, DocumentSyntax.SkipSpace(text, bracket + 1)));
        if (at == text.Length || text[at] != '=')
            return -1;
        at = DocumentSyntax.SkipValue(text, at + 1);
        at = at < 0 ? text.Length : DocumentSyntax.SkipSpace(text, at);
        if (at < text.Length && text[at] == ',')
            at = DocumentSyntax.SkipSpace(text, at + 1);
        return at < text.Length && text[at] == Partner(text[bracket]) ? at + 1 : -1;
    }

    private (BibTeXItem? Item, int End)? ParseEntry(int start, int name, int nameEnd, int bracket)
    {
        var close = Partner(text[bracket]);
        var keyStart = DocumentSyntax.SkipSpace(text, bracket + 1);
        var at = keyStart;
        while (at < text.Length && text[at] is not (',' or '=' or '{' or '}' or '"' or '\n' or '\r') && text[at] != close)
            at++;
        var hasKey = at < text.Length && text[at] != '=' && at > keyStart;
        at = hasKey ? DocumentSyntax.SkipSpace(text, at) : keyStart;
        var key = hasKey ? text[keyStart..at] : null;
        var fields = new List<BibTeXEntryField>();
        var end = at;
        var diagnosed = Diagnostics.Count;
        while (true)
        {
            at = DocumentSyntax.SkipComments(text, end);
            var hasComma = at < text.Length && text[at] == ',';
            while (at < text.Length && text[at] == ',')
                at = DocumentSyntax.SkipComments(text, at + 1);
            if (at < text.Length && text[at] == close)
                break;
            var field = at;
            var fieldEnd = DocumentSyntax.SkipName(text, at);
            var sign = DocumentSyntax.SkipSpace(text, fieldEnd);
            if (fieldEnd == field || sign == text.Length || text[sign] != '=')
                return Undo(diagnosed);
            var value = DocumentSyntax.SkipSpace(text, sign + 1);
            if (!hasComma && (key is not null || fields.Count > 0))
                Diagnostics.Add(Diagnose("BIB004", field, "A comma is missing."));
            var lead = text[end..field];
            end = DocumentSyntax.SkipValue(text, value);
            if (end < 0)
                return Undo(diagnosed);
            fields.Add(new BibTeXEntryField(lead, text[field..fieldEnd], text[fieldEnd..value], text[value..end]));
        }

        if (key is null)
            Diagnostics.Add(Diagnose("BIB002", start, "The entry has no key."));
        else if (!_keys.Add(key.Trim()))
            Diagnostics.Add(Diagnose("BIB003", start, $"The key '{key.Trim()}' was there before."));
        return (new BibTeXEntry("", text[start..name], text[name..nameEnd], text[nameEnd..keyStart], key, fields, text[end..(at + 1)]), at + 1);
    }

    private (BibTeXItem? Item, int End)? Undo(int diagnosed)
    {
        Diagnostics.RemoveRange(diagnosed, Diagnostics.Count - diagnosed);
        return null;
    }

    private (BibTeXItem Item, int End) Broken(int at)
    {
        Diagnostics.Add(Diagnose("BIB001", at, "The entry is broken and stays as it stands."));
        var end = at + WithoutComments(text.AsSpan(at..DocumentSyntax.NextEntry(text, at + 1))).Length;
        return (new BibTeXPassage(BibTeXPassageKind.Broken, text[at..end]), end);
    }

    // Lines of comments at its end are those of the next entry.
    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> broken)
    {
        while (true)
        {
            broken = broken.TrimEnd();
            var line = broken.LastIndexOfAny('\r', '\n') + 1;
            if (line == 0 || !broken[line..].TrimStart().StartsWith("%"))
                return broken;
            broken = broken[..line];
        }
    }

    /// <summary>Adds what stands before an item; comments right above an entry belong to it.</summary>
    private void AddBetween(int start, int end, BibTeXEntry? entry)
    {
        var between = text.AsSpan(start..end);
        var attached = entry is null || between.IsWhiteSpace() ? between.Length : AttachedStart(between, start == 0);
        if (entry is not null)
            entry.Attached = between[attached..].ToString();
        if (attached > 0)
            Items.Add(new BibTeXPassage(BibTeXPassageKind.Text, between[..attached].ToString()));
    }

    /// <summary>Where the lines of comments begin that stand right above an entry, without a blank line between.</summary>
    private static int AttachedStart(ReadOnlySpan<char> between, bool isFileStart)
    {
        var start = between.LastIndexOfAny('\r', '\n') + 1;
        if (!between[start..].IsWhiteSpace())
            return between.Length;
        var attached = between.Length;
        while (start > 0)
        {
            var lineEnd = start - (start > 1 && between[(start - 2)..start] is "\r\n" ? 2 : 1);
            start = between[..lineEnd].LastIndexOfAny('\r', '\n') + 1;
            if (!between[start..lineEnd].TrimStart().StartsWith("%") || (start == 0 && !isFileStart))
                break;
            attached = start;
        }

        return attached;
    }

    private Diagnostic Diagnose(string code, int at, string message)
    {
        if (at < _lineAt)
            (_line, _lineAt) = (_itemLine, _itemAt);
        for (; _lineAt < at; _lineAt++)
            _line += IsLineEnd(_lineAt) ? 1 : 0;
        return new Diagnostic(code, _line, at - text.AsSpan(0, at).LastIndexOfAny('\r', '\n'), message);
    }

    private bool IsLineEnd(int at) => text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static char Partner(char bracket) => bracket == '{' ? '}' : ')';
}
