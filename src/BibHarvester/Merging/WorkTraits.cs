namespace BibHarvester.Merging;

/// <summary>What of a record tells its work from others, in comparable form.</summary>
internal sealed class WorkTraits
{
    public WorkTraits(BibRecord record)
    {
        Record = record;
        if (record.Title is { } title)
        {
            Main = TitleKey.Of(title.Text.Plain);
            Full = title.Subtitle is { } subtitle ? Main + TitleKey.Of(subtitle.Plain) : Main;
        }

        foreach (var contributor in record.Contributors)
        {
            var name = TitleKey.Of(contributor.Person?.Family ?? contributor.Person?.Given ?? contributor.Organization ?? "");
            if (name.Length > 0)
                Names.Add(name);
        }
    }

    public BibRecord Record { get; }

    /// <summary>The main title's key; empty where there is none.</summary>
    public string Main { get; } = "";

    /// <summary>The key of title and subtitle.</summary>
    public string Full { get; } = "";

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the titles are the same; one may lack its subtitle.</summary>
    public bool HasTitleOf(WorkTraits other) =>
        Main.Length > 0 && (Full == other.Full || Main == other.Full || Full == other.Main);
}
