namespace BibHarvester;

/// <summary>Words that stand where a date or a volume would, because the work is not published yet.</summary>
public static class PublicationStatusText
{
    /// <summary>Reads such as <c>in press</c>, <c>Forthcoming</c>, <c>im Druck</c>, 印刷中.</summary>
    /// <param name="text">The text.</param>
    /// <param name="status">How far the work is.</param>
    /// <returns>Whether the text says that and nothing else.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out StatusKind status)
    {
        text = text.Trim(" \t\r\n()[].,;");
        Span<char> small = stackalloc char[32];
        var length = text.Length <= small.Length ? text.ToLowerInvariant(small) : 0;
        small.Replace('-', ' ');
        StatusKind? found = small[..length] switch
        {
            "in press" or "inpress" or "article in press" or "accepted" or "im druck" or "sous presse" or "en prensa" or "no prelo" or
            "in corso di stampa" or "in druk" or "w druku" or "в печати" or "印刷中" or "待刊" or "인쇄중" => StatusKind.InPress,
            "forthcoming" or "to appear" or "in preparation" or "to be published" or "im erscheinen" or "erscheint demnächst" or "à paraître" or
            "en preparación" or "di prossima pubblicazione" or "待发表" or "即将出版" or "近刊" => StatusKind.Forthcoming,
            "submitted" or "under review" or "submitted for publication" or "eingereicht" or "soumis" or "投稿中" => StatusKind.Submitted,
            _ => null,
        };
        status = found.GetValueOrDefault();
        return found is not null;
    }
}
