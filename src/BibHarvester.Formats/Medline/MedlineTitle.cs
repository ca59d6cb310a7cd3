namespace BibHarvester.Formats.Medline;

/// <summary>Titles as MEDLINE has them: with a full stop at the end, in brackets where they are translated.</summary>
internal static class MedlineTitle
{
    /// <summary>Reads a title: without the stop, without the brackets around all of it, without remarks.</summary>
    public static TitleNotes Read(RichText title)
    {
        var notes = new List<string>();
        StatusKind? status = null;
        while (true)
        {
            var before = title;
            title = TitleNotes.TrimStop(title.Trim());
            if (title.Plain is ['[', .., ']'] && title.Plain.AsSpan(1, title.Length - 2).IndexOfAny('[', ']') < 0 && title.Length > 2)
                title = title.Substring(1, title.Length - 2).Trim();
            var read = TitleNotes.Extract(title);
            notes.InsertRange(0, read.Notes.AsSpan());
            status ??= read.Status;
            title = read.Title;
            if (title == before)
                return new TitleNotes(title, notes.ToValueList(), status);
        }
    }

    /// <summary>The title on its line.</summary>
    /// <param name="title">The title, as reading leaves it.</param>
    /// <param name="isTranslated">Whether another one is the original.</param>
    public static string Of(string title, bool isTranslated)
    {
        var stop = title[^1] is '.' or '?' or '!' ? "" : ".";
        var bracketed = $"[{title}{(stop.Length == 0 ? "" : stop)}]";
        if (isTranslated && Read(bracketed).Title.Plain == title)
            return bracketed;
        return Read(title + stop).Title.Plain == title ? title + stop : title;
    }
}
