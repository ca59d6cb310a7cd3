namespace BibHarvester.Formats.BibTeX;

/// <summary>The lists of a draft. They are most of what drafting costs, so that one serves draft after draft.</summary>
internal sealed class DraftLists
{
    private readonly NameGroup?[] _names = new NameGroup?[(int)NameSlot.EditorC + 1];
    private readonly List<NameGroup> _groups = [];
    private int _used;

    /// <summary>The names of each field, in the order of <see cref="NameSlot"/>; absent where there are none.</summary>
    public Span<NameGroup?> Names => _names;

    public List<string> Isbns { get; } = [];

    public List<string> Issns { get; } = [];

    public List<string> Keywords { get; } = [];

    /// <summary>Fields that the model does not know, with their values as they stand in the file.</summary>
    public List<(string Name, string Raw)> Extras { get; } = [];

    /// <summary>Fields that may turn out to say nothing, with their values as they stand in the file.</summary>
    public List<(BibTeXField Field, string Raw)> Doubtful { get; } = [];

    /// <summary>Values that contradict others, and can be said nowhere.</summary>
    public List<(string Name, string Raw)> Unsaid { get; } = [];

    /// <summary>Addresses of links that lead to the work.</summary>
    public List<string> Addresses { get; } = [];

    /// <summary>The containers of the record that is being made.</summary>
    public List<Container> Containers { get; } = [];

    /// <summary>Its publishers.</summary>
    public List<Publisher> Publishers { get; } = [];

    /// <summary>Its identifiers.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>An empty group of names.</summary>
    public NameGroup NewGroup()
    {
        if (_used == _groups.Count)
            _groups.Add(new NameGroup());
        return _groups[_used++];
    }

    public void Clear()
    {
        foreach (var group in _groups)
            group.Clear();
        _used = 0;
        Array.Clear(_names);
        Isbns.Clear();
        Issns.Clear();
        Keywords.Clear();
        Extras.Clear();
        Doubtful.Clear();
        Unsaid.Clear();
        Addresses.Clear();
        Containers.Clear();
        Publishers.Clear();
        Identifiers.Clear();
    }
}
