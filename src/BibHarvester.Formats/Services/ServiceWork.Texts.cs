using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

internal sealed partial class ServiceWork
{
    /// <summary>Adds a title by the rules of titles: markup read, remarks taken off as notes and status, a feed's stop removed.</summary>
    /// <param name="node">The text; what is empty or no text is left where it is.</param>
    /// <param name="kind">What title it is.</param>
    /// <param name="language">Its language.</param>
    /// <param name="hasStop">Whether the service puts a stop behind every title.</param>
    /// <param name="subtitle">The text of the subtitle; left where it is when the title has it already.</param>
    /// <returns>Whether there is a title.</returns>
    public bool AddTitle(TreeNode? node, TitleKind kind = TitleKind.Main, string? language = null, bool hasStop = false, TreeNode? subtitle = null)
    {
        if (node?.RawText is not { } raw || LineText.IsBlank(raw))
            return false;
        var text = RichText.ParseMarkup(raw);
        var path = $"/titles/{Draft.Titles.Count}/text";
        if (text.IsEmpty)
            return false;
        if (!ReferenceEquals(text.Plain, raw))
            Row(path, "title.markup", node);
        text = TakeRemarks(text, path, node);
        if (hasStop)
            text = TitleNotes.TrimStop(text);
        if (options.Recase.HasFlag(Recasing.Titles) && TitleCase.IsAllCapitals(text.Plain))
        {
            Row(path, "title.recase", node);
            text = TitleCase.ToSentence(text, language);
        }

        _ = node.Take();
        if (Draft.Titles.Items.ToArray().Any(t => t.Text.Plain == text.Plain && t.Language == language))
            return true;
        Draft.Titles.Add(new Title { Text = text, Subtitle = SubtitleOf(subtitle, text, hasStop), Kind = kind, Language = language });
        return true;
    }

    /// <summary>Adds an abstract or another description.</summary>
    public void AddAbstract(TreeNode? node, AbstractKind kind = AbstractKind.Abstract, string? language = null)
    {
        if (node?.RawText is not { } raw || LineText.IsBlank(raw))
            return;
        var text = RichText.ParseParagraphs(raw);
        if (text.IsEmpty)
            return;
        if (!ReferenceEquals(text.Plain, raw))
            Row($"/abstracts/{Draft.Abstracts.Count}/text", "abstract.markup", node);
        _ = node.Take();
        Draft.Abstracts.Add(new Abstract { Text = text, Kind = kind, Language = language });
    }

    /// <summary>Adds keywords: one text, or a list of texts; one that is there already stays where it is.</summary>
    public void AddKeywords(TreeNode? node, string? scheme = null)
    {
        foreach (var each in node?.All ?? [])
        {
            if (each.Kind is TreeKind.Text && RichText.ParseMarkup(each.RawText!).Plain is { Length: > 0 } word && !HasKeyword(word) && each.Take() is not null)
                Draft.Keywords.Add(new Keyword { Text = word, Scheme = scheme });
        }
    }

    private bool HasKeyword(string word)
    {
        foreach (var keyword in Draft.Keywords.Items)
        {
            if (keyword.Text == word)
                return true;
        }

        return false;
    }

    /// <summary>The text of a title of something that the work is part of: without markup rules but those of text.</summary>
    public static RichText? TextOf(TreeNode? node)
    {
        if (node?.RawText is not { } raw || LineText.IsBlank(raw))
            return null;
        var text = RichText.ParseMarkup(raw);
        if (text.IsEmpty)
            return null;
        _ = node.Take();
        return text;
    }

    /// <summary>A plain text on one line, entities decoded.</summary>
    public static string? PlainOf(TreeNode? node) => TextOf(node)?.Plain;

    private RichText TakeRemarks(RichText text, string path, TreeNode node)
    {
        var read = TitleNotes.Extract(text);
        if (read.Title.IsEmpty || (read.Notes.IsEmpty && read.Status is null))
            return text;
        Row(path, "title.remark", node);
        foreach (var note in read.Notes)
            Draft.Notes.Add(note);
        if (read.Status is { } status && Draft.Titles.Count == 0)
            AddStatus(status, "title");
        return read.Title;
    }

    /// <summary>Adds what has become of the work, once.</summary>
    public void AddStatus(StatusKind kind, string? assertedBy = null)
    {
        foreach (var status in Draft.Status.Items)
        {
            if (status.Kind == kind)
                return;
        }

        Draft.Status.Add(new WorkStatus { Kind = kind, AssertedBy = assertedBy });
    }

    private static RichText? SubtitleOf(TreeNode? node, RichText title, bool hasStop)
    {
        if (node?.RawText is not { } raw || LineText.IsBlank(raw))
            return null;
        var text = RichText.ParseMarkup(raw);
        if (hasStop)
            text = TitleNotes.TrimStop(text);
        if (text.IsEmpty || (title.Plain.EndsWith(text.Plain, StringComparison.OrdinalIgnoreCase) && node.Take() is not null))
            return null;
        _ = node.Take();
        return text;
    }
}
