using BibHarvester.Csl.Items;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Tells people of one family name apart wherever they are cited (<c>givenname-disambiguation-rule</c>, all but <c>by-cite</c>).</summary>
/// <param name="context">The style and locale.</param>
/// <param name="states">The items in the order of the bibliography.</param>
internal sealed class GivenNameDisambiguator(RenderContext context, IReadOnlyList<ItemState> states)
{
    private readonly Layout _citation = context.Style.Citation;

    public void Run()
    {
        var isPrimaryOnly = _citation.GivenNameRule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;
        var initialsOnly = _citation.GivenNameRule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
        var people = new Dictionary<string, HashSet<(string Initials, string Given)>>(StringComparer.Ordinal);
        var places = new List<(ItemState State, int Place, NameParts Name)>();
        foreach (var state in states)
        {
            var cited = FirstNames(state.Item);
            for (var variable = Variable.Author; variable <= Variable.Translator; variable++)
            {
                if (!context.Style.NameVariables.Contains(variable))
                    continue;
                var names = state.Item.Names(variable);
                var count = isPrimaryOnly ? Math.Min(1, names.Count) : names.Count;
                for (var i = 0; i < count; i++)
                {
                    var parts = names[i].Parts;
                    if (parts.IsLiteral)
                        continue;
                    if (variable == cited)
                        places.Add((state, i, parts));
                    if (!people.TryGetValue(FamilyKey(parts), out var given))
                        people.Add(FamilyKey(parts), given = []);
                    given.Add((InitialsOf(parts), GivenKey(parts)));
                }
            }
        }

        foreach (var (state, place, name) in places)
        {
            var same = people[FamilyKey(name)];
            if (same.Count < 2)
                continue;
            var initials = InitialsOf(name);
            var othersInitials = same.Any(p => p.Initials != initials);
            var othersGiven = same.Any(p => p.Initials == initials && p.Given != GivenKey(name));
            if (othersGiven && !initialsOnly)
                state.Depths.SetGiven(0, place, GivenNameLevel.Full);
            else if (othersInitials)
                state.Depths.SetGiven(0, place, GivenNameLevel.Initials);
        }
    }

    private static string FamilyKey(NameParts name) => $"{name.NonDropping} {name.Family}";

    // J.J. and J. J. are one.
    private static string GivenKey(NameParts name) =>
        name.Given.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    private static string InitialsOf(NameParts name) => Initials.Make(name.Given, "", keepHyphens: true);

    private static Variable FirstNames(CslItem item) => item.Has(Variable.Author) ? Variable.Author : Variable.Editor;
}
