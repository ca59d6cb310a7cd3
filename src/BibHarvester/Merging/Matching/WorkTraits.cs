namespace BibHarvester.Merging.Matching;

/// <summary>What of a record tells its work from others, in comparable form; each is found out when it is first needed.</summary>
internal sealed class WorkTraits(BibRecord record)
{
    private string? _main;
    private string? _full;
    private HashSet<string>? _names;
    private WorkStage? _stage;
    private List<(IdentifierKind Kind, string Key)>? _own;

    public BibRecord Record => record;

    /// <summary>The main title's key; empty where there is none.</summary>
    public string Main => _main ??= record.Title is { } title ? TitleKey.Of(title.Text.Plain) : "";

    /// <summary>The key of title and subtitle.</summary>
    public string Full => _full ??= record.Title?.Subtitle is { } subtitle ? Main + TitleKey.Of(subtitle.Plain) : Main;

    /// <summary>The family names of people, and organisations, of every part in the work.</summary>
    public HashSet<string> Names => _names ??= NamesOf(record);

    public WorkStage Stage => _stage ??= WorkStages.Of(record);

    /// <summary>The identifiers of this form of the work, in the form in which they are compared.</summary>
    public List<(IdentifierKind Kind, string Key)> Own => _own ??= OwnOf();

    /// <summary>The version of an arXiv identifier; absent where none is said.</summary>
    public int? ArxivVersion
    {
        get
        {
            foreach (var identifier in record.Identifiers)
            {
                if (identifier.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(identifier.Value, out var arxiv) && arxiv.Version is { } version)
                    return version;
            }

            return null;
        }
    }

    /// <summary>Whether an identifier belongs to another form of the work: to its preprint, or to what was published.</summary>
    public bool IsOfOtherStage(Identifier identifier) => WorkIdentifiers.IsOfOtherStage(identifier, Stage, HasPreprintDoi());

    private List<(IdentifierKind Kind, string Key)> OwnOf()
    {
        var own = new List<(IdentifierKind, string)>(record.Identifiers.Count);
        var hasPreprintDoi = HasPreprintDoi();
        foreach (var identifier in record.Identifiers)
        {
            if (WorkIdentifiers.NamesWorks(identifier.Kind) && !WorkIdentifiers.IsOfOtherStage(identifier, Stage, hasPreprintDoi))
                own.Add(WorkIdentifiers.KeyOf(identifier));
        }

        return own;
    }

    private bool HasPreprintDoi()
    {
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Arxiv || (identifier.Kind == IdentifierKind.Doi && PreprintServers.IsPreprint(identifier.Value)))
                return true;
        }

        return false;
    }

    private static HashSet<string> NamesOf(BibRecord record)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var contributor in record.Contributors)
        {
            var name = TitleKey.Of(contributor.Person?.Family ?? contributor.Person?.Given ?? contributor.Organization ?? "");
            if (name.Length > 0)
                names.Add(name);
        }

        return names;
    }
}
