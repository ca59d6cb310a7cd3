using System.Net;
using System.Text;

namespace BibHarvester;

/// <summary>Reads a DOI as people write it, and keeps what it had to guess.</summary>
internal sealed class DoiReading
{
    internal const string NoDoi = "A DOI begins with 10. and a number, then a slash and a suffix.";

    private static readonly string[] Labels =
        ["doi", "info:doi/", "urn:doi:", "urn:", "hdl:", "handle:", "digital object identifier"];

    private static readonly (char Open, char Close)[] Wrappers =
        [('<', '>'), ('(', ')'), ('[', ']'), ('{', '}'), ('"', '"'), ('“', '”'), ('\'', '\''), ('‘', '’'), ('「', '」'), ('【', '】'), ('（', '）')];

    private readonly List<string> _alternatives = [];
    private readonly List<Diagnostic> _warnings = [];

    internal string Value { get; private set; } = "";

    internal string? Problem { get; private set; }

    /// <summary>Other readings, the likeliest first; never the value itself.</summary>
    internal IReadOnlyList<string> Alternatives => _alternatives;

    internal IReadOnlyList<Diagnostic> Warnings => _warnings;

    internal static bool TryRead(ReadOnlySpan<char> text, out DoiReading reading)
    {
        reading = new DoiReading();
        return reading.Read(text);
    }

    private bool Read(ReadOnlySpan<char> text)
    {
        var trimmed = WrittenForm.Trim(text);
        if (trimmed.Length > WrittenForm.MaxLength)
        {
            Problem = "The text is too long for a DOI.";
            return false;
        }

        // A step may uncover work for another (an encoded address holds an encoded DOI), so all are repeated until none changes
        // anything. Each shortens the text or leaves it, apart from the one that narrows characters, so that this ends.
        var value = trimmed.ToString();
        for (var before = ""; before != value;)
        {
            before = value;
            value = WithoutInvisible(value);
            value = NarrowPrefix(WebUtility.HtmlDecode(value).Replace("\\/", "/", StringComparison.Ordinal));
            value = WithoutWrapping(value);
            value = DoiAddress.BodyOf(value) ?? WithoutLabel(value);
            value = WireEncoding.Decode(value);
            if (value.StartsWith("10", StringComparison.Ordinal))
                value = WithoutSpace(value);
        }

        Problem = ProblemOf(value);
        if (Problem is not null)
            return false;
        Value = value;
        AddDoubts(value);
        _alternatives.RemoveAll(a => a == value || ProblemOf(a) is not null);
        return true;
    }

    private static string? ProblemOf(string value)
    {
        if (value.StartsWith("10/", StringComparison.Ordinal))
            return "A DOI that begins with 10/ is a short one, which must be expanded first.";
        if (!value.StartsWith("10.", StringComparison.Ordinal))
            return value.Length > 0 && char.IsAsciiDigit(value[0]) ? $"A DOI begins with 10.; this begins with {value[..Math.Min(2, value.Length)]}." : NoDoi;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "The slash and the suffix after the prefix are missing."
            : Doi.PrefixLength(value) < 0 ? $"The prefix of a DOI consists of numbers between full stops, not {value[..Math.Min(slash, 40)]}."
            : slash == value.Length - 1 ? "The suffix after the slash is missing."
            : null;
    }

    private string WithoutInvisible(string value)
    {
        if (!value.AsSpan().ContainsAny(WrittenForm.Invisible))
            return WrittenForm.Trim(value).ToString();
        Warn(IdentifierWarning.Invisible, "Invisible characters were removed from the DOI.");
        var visible = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (!WrittenForm.IsInvisible(value[i]))
                visible.Append(value[i]);

            // A soft hyphen at the end of a line: the word goes on.
            else if (value[i] == '\u00AD')
                while (i + 1 < value.Length && char.IsWhiteSpace(value[i + 1]))
                    i++;
        }

        return visible.ToString().Trim();
    }

    private static string NarrowPrefix(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E'))
            return value;
        var narrow = string.Create(value.Length, value, static (span, value) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = WrittenForm.Narrow(value[i]);
        });
        for (var at = narrow.IndexOf("10.", StringComparison.Ordinal); at >= 0; at = narrow.IndexOf("10.", at + 1, StringComparison.Ordinal))
        {
            if (Doi.PrefixLength(narrow.AsSpan(at)) is > 0 and var length)
                return string.Concat(narrow.AsSpan(0, at + length + 1), value.AsSpan(at + length + 1));
        }

        return value;
    }

    private static string WithoutWrapping(string value)
    {
        foreach (var (open, close) in Wrappers)
        {
            if (value.Length > 2 && value[0] == open && value[^1] == close)
                return value[1..^1].Trim();
        }

        return value;
    }

    private static string WithoutLabel(string value)
    {
        ReadOnlySpan<char> rest = value;
        foreach (var label in Labels)
            _ = WrittenForm.SkipLabel(ref rest, label);
        return rest.Length == value.Length ? value : rest.ToString();
    }

    private string WithoutSpace(string value)
    {
        var at = 0;
        while (at < value.Length && !char.IsWhiteSpace(value[at]))
            at++;
        if (at == value.Length)
            return value;

        var head = value[..at];
        var tail = value.AsSpan(at).TrimStart();
        var isLineBreak = value.AsSpan(at, value.Length - at - tail.Length).ContainsAny('\r', '\n');
        var end = 0;
        while (end < tail.Length && !char.IsWhiteSpace(tail[end]))
            end++;
        var next = tail[..end].ToString();
        var isLast = end == tail.Length;
        var isOpen = head[^1] is '.' or '-' or '/' or '(' or ':' or '_' or '<' || !head.Contains('/', StringComparison.Ordinal);
        if (isLineBreak && head[^1] == '-')
        {
            Warn(IdentifierWarning.Joined, "The DOI was broken after a hyphen, which may not belong to it.");
            _alternatives.Add(head[..^1] + next);
            return head + next;
        }

        if (isLast && (isLineBreak || (isOpen && next.AsSpan().ContainsAnyInRange('0', '9'))))
        {
            Warn(IdentifierWarning.Joined, "The DOI was joined across white space.");
            _alternatives.Add(head);
            return head + next;
        }

        Warn(IdentifierWarning.Cut, "Text after the DOI was left out.");
        return head;
    }

    private void AddDoubts(string value)
    {
        if (DoiEnd.Trim(value) is var trimmed && trimmed.Length < value.Length)
        {
            _alternatives.Add(trimmed.ToString());
            Warn(IdentifierWarning.TrailingPunctuation, "Punctuation at the end of the DOI may belong to the sentence around it.");
        }

        if (DoiEnd.WithoutPageTail(value) is var doi && doi.Length < value.Length)
        {
            _alternatives.Add(doi.ToString());
            Warn(IdentifierWarning.PageTail, "The end of the DOI may be part of a publisher's address.");
        }

        if (value.AsSpan().IndexOfAnyInRange('\u2010', '\u2015') >= 0)
        {
            _alternatives.Add(string.Create(value.Length, value, static (span, value) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = WrittenForm.IsDash(value[i]) ? '-' : value[i];
            }));
            Warn(IdentifierWarning.Dash, "A dash in the DOI may stand for a hyphen.");
        }
    }

    private void Warn(string code, string message)
    {
        if (!_warnings.Exists(w => w.Code == code))
            _warnings.Add(new Diagnostic(code, message));
    }
}
