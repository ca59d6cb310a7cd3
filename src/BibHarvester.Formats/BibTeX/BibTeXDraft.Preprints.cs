namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private const string AbstractPath = "abs/";

    // What search engines and indexes write before the number where a journal should stand.
    private static readonly string[] ArchiveWords = ["arXiv preprint", "arXiv e-prints", "arXiv e-print", "arXiv.org", "arXiv", "e-print", "eprint"];

    // A number on arXiv for a journal: Google Scholar's "arXiv preprint arXiv:1234.5678", INSPIRE's "arXiv:1407.5694 [math]", DBLP's CoRR of volume abs/1234.5678.
    private void SettlePreprint()
    {
        if (Work is not (WorkType.JournalArticle or WorkType.Document) || Journal.IsEmpty || !JournalSubtitle.IsEmpty || (Eprint is not null && !ArxivId.TryParse(Eprint, out _)))
            return;
        var text = Journal.Plain.Trim();
        if (IsArchive(text) && (NumberOf(Volume) ?? NumberOf(Pages)) is { } counted && IsFree(counted))
        {
            if (NumberOf(Volume) is not null)
                Volume = null;
            BecomePreprint(counted);
        }
        else if (NumberIn(text) is { } number && IsFree(number))
        {
            BecomePreprint(number);
        }
    }

    private bool IsFree(ArxivId number) => Eprint is null || (ArxivId.TryParse(Eprint, out var said) && said.Id == number.Id);

    private void BecomePreprint(ArxivId number)
    {
        (Work, Journal, ShortJournal) = (WorkType.Preprint, default, default);
        (Eprint, ArchivePrefix) = (Eprint ?? number.Value, ArchivePrefix ?? ArxivPrefix);
    }

    private static bool IsArchive(string text) => text.Equals("CoRR", StringComparison.OrdinalIgnoreCase) || Array.Exists(ArchiveWords, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static ArxivId? NumberOf(string? volume) =>
        volume?.StartsWith(AbstractPath, StringComparison.OrdinalIgnoreCase) == true && ArxivId.TryParse(volume.AsSpan(AbstractPath.Length), out var number) ? number : null;

    private static bool IsBracketed(ReadOnlySpan<char> text) => text is ['[', .., ']'] or ['(', .., ')'];

    // Nothing may stand beside the number but words for the archive and, in brackets, the class.
    private ArxivId? NumberIn(string text)
    {
        var at = text.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && !Array.Exists(ArchiveWords, w => w.Equals(text[..at].Trim(' ', ','), StringComparison.OrdinalIgnoreCase))))
            return null;
        var rest = text.AsSpan(at + "arXiv:".Length).Trim();
        var blank = rest.IndexOf(' ');
        var number = blank < 0 ? rest : rest[..blank];
        var remark = blank < 0 ? default : rest[(blank + 1)..].Trim();
        if (!ArxivId.TryParse(number, out var arxiv) || (!remark.IsEmpty && !IsBracketed(remark)))
            return null;
        if (!remark.IsEmpty)
            AddExtra(Dialect.HasLists ? "eprintclass" : "primaryclass", remark[1..^1]);
        return arxiv;
    }
}
