namespace BibHarvester.Csl.Engine;

/// <summary>How many names of each list of a cite are shown, and how much of each given name, to tell works apart.</summary>
/// <remarks>Lists are numbered in the order in which a cite renders them.</remarks>
internal sealed class NameDepths
{
    private readonly List<int> _shown = [];
    private readonly List<List<GivenNameLevel>> _given = [];

    /// <summary>How many names of a list are shown at least.</summary>
    public int Shown(int list) => list < _shown.Count ? _shown[list] : 0;

    /// <summary>How much of a given name is shown at least.</summary>
    public GivenNameLevel Given(int list, int place) =>
        list < _given.Count && place < _given[list].Count ? _given[list][place] : GivenNameLevel.AsStyled;

    public void SetShown(int list, int count)
    {
        while (_shown.Count <= list)
            _shown.Add(0);
        _shown[list] = count;
    }

    public void SetGiven(int list, int place, GivenNameLevel level)
    {
        while (_given.Count <= list)
            _given.Add([]);
        while (_given[list].Count <= place)
            _given[list].Add(GivenNameLevel.AsStyled);
        _given[list][place] = level;
    }

    public NameDepths Copy()
    {
        var copy = new NameDepths();
        copy._shown.AddRange(_shown);
        copy._given.AddRange(_given.ConvertAll(levels => new List<GivenNameLevel>(levels)));
        return copy;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{string.Join(',', _shown)};{string.Join(';', _given.ConvertAll(levels => string.Join(',', levels.ConvertAll(l => (int)l))))}";
}
