using BibHarvester.Csl.Items;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Tells works apart whose cites would read the same (CSL 1.0.2, "Disambiguation").</summary>
/// <param name="context">The style and locale.</param>
/// <param name="states">The items in the order of the bibliography.</param>
internal sealed class Disambiguator(RenderContext context, IReadOnlyList<ItemState> states)
{
    private readonly Layout _citation = context.Style.Citation;

    public void Run()
    {
        if (_citation.AddGivenNames && _citation.GivenNameRule != GivenNameRule.ByCite)
            TellNamesApart();
        if (!_citation.AddNames && !_citation.AddGivenNames && !_citation.AddYearSuffix && !context.Style.TestsDisambiguate)
            return;
        foreach (var set in Ambiguous(states))
            TellApart(set);
    }

    /// <summary>Sets of items whose cites read the same.</summary>
    private List<List<ItemState>> Ambiguous(IReadOnlyList<ItemState> items)
    {
        var byText = new Dictionary<string, List<ItemState>>(StringComparer.Ordinal);
        var order = new List<List<ItemState>>();
        foreach (var state in items)
        {
            var text = CiteText(state);
            if (text.Length == 0)
                continue;
            if (!byText.TryGetValue(text, out var set))
            {
                byText.Add(text, set = []);
                order.Add(set);
            }

            set.Add(state);
        }

        return order.FindAll(set => set.Count > 1);
    }

    private string CiteText(ItemState state) => Render(state).Text;

    private (string Text, int Names) Render(ItemState state)
    {
        var output = new Output.OutputBuffer();
        var renderer = new Renderer(context, state, new CslCite(state.Item.Id), output);
        renderer.Render(_citation.Children);
        return (output.PlainFrom(0), renderer.FirstNames.All);
    }

    private void TellApart(List<ItemState> set)
    {
        var left = new List<List<ItemState>> { set };
        if (_citation.AddNames)
            left = left.ConvertAll(AddNames).SelectMany(s => s).ToList();
        if (_citation.AddGivenNames && _citation.GivenNameRule == GivenNameRule.ByCite)
            left = left.ConvertAll(AddGivenNames).SelectMany(s => s).ToList();
        if (context.Style.TestsDisambiguate)
            left = left.ConvertAll(TestCondition).SelectMany(s => s).ToList();
        if (_citation.AddYearSuffix)
            left.ForEach(AddYearSuffixes);
    }

    // Names are added to the whole set one by one; a step that parts nobody is taken back.
    private List<List<ItemState>> AddNames(List<ItemState> set)
    {
        var most = set.Max(s => Render(s).Names);
        var before = set.ConvertAll(s => s.NamesShown);
        for (var shown = 1; shown <= most; shown++)
        {
            foreach (var state in set)
                state.NamesShown = shown;
            var left = Ambiguous(set);
            if (left.Count == 0)
                return [];
            if (left.Count > 1 || left[0].Count < set.Count)
                return left.ConvertAll(AddNames).SelectMany(s => s).ToList();
        }

        for (var i = 0; i < set.Count; i++)
            set[i].NamesShown = before[i];
        return [set];
    }

    // Given names are added from the first name on: initials, then in full.
    private List<List<ItemState>> AddGivenNames(List<ItemState> set)
    {
        var most = set.Max(s => Render(s).Names);
        var before = set.ConvertAll(s => s.GivenNames);
        for (var place = 0; place < most; place++)
        {
            foreach (var level in (ReadOnlySpan<GivenNameLevel>)[GivenNameLevel.Initials, GivenNameLevel.Full])
            {
                foreach (var state in set)
                    SetLevel(state, place, level);
                var left = Ambiguous(set);
                if (left.Count == 0)
                    return [];
                if (left.Count > 1 || left[0].Count < set.Count)
                    return left.ConvertAll(AddGivenNames).SelectMany(s => s).ToList();
            }
        }

        for (var i = 0; i < set.Count; i++)
            set[i].GivenNames = before[i];
        return [set];
    }

    private List<List<ItemState>> TestCondition(List<ItemState> set)
    {
        foreach (var state in set)
            state.IsAmbiguous = true;
        return Ambiguous(set);
    }

    private static void AddYearSuffixes(List<ItemState> set)
    {
        set.Sort((x, y) => x.Number.CompareTo(y.Number));
        for (var i = 0; i < set.Count; i++)
            set[i].YearSuffix = i + 1;
    }

    // Different people of one family name are told apart wherever they stand, ambiguous or not.
    private void TellNamesApart()
    {
        var isPrimaryOnly = _citation.GivenNameRule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;
        var initialsOnly = _citation.GivenNameRule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
        var people = new Dictionary<string, HashSet<(string Initials, string Given)>>(StringComparer.Ordinal);
        var places = new List<(ItemState State, int Place, NameParts Name)>();
        foreach (var state in states)
        {
            var names = state.Item.Names(FirstNamesVariable(state.Item));
            var count = isPrimaryOnly ? Math.Min(1, names.Count) : names.Count;
            for (var i = 0; i < count; i++)
            {
                var parts = names[i].Parts;
                if (parts.IsLiteral)
                    continue;
                places.Add((state, i, parts));
                if (!people.TryGetValue(FamilyKey(parts), out var given))
                    people.Add(FamilyKey(parts), given = []);
                given.Add((InitialsOf(parts), parts.Given));
            }
        }

        foreach (var (state, place, name) in places)
        {
            var same = people[FamilyKey(name)];
            if (same.Count < 2)
                continue;
            var initials = InitialsOf(name);
            var othersInitials = same.Any(p => p.Initials != initials);
            var othersGiven = same.Any(p => p.Initials == initials && p.Given != name.Given);
            if (othersGiven && !initialsOnly)
                SetLevel(state, place, GivenNameLevel.Full);
            else if (othersInitials)
                SetLevel(state, place, GivenNameLevel.Initials);
        }
    }

    private static string FamilyKey(NameParts name) => $"{name.NonDropping} {name.Family}";

    private static string InitialsOf(NameParts name) => Initials.Make(name.Given, "", keepHyphens: true);

    private static Variable FirstNamesVariable(CslItem item) => item.Has(Variable.Author) ? Variable.Author : Variable.Editor;

    private static void SetLevel(ItemState state, int place, GivenNameLevel level)
    {
        var levels = new GivenNameLevel[Math.Max(place + 1, state.GivenNames.Length)];
        state.GivenNames.CopyTo(levels, 0);
        levels[place] = level;
        state.GivenNames = levels;
    }
}
