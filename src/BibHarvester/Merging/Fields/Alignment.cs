namespace BibHarvester.Merging.Fields;

/// <summary>Finds who in one list of names is who in another.</summary>
internal static class Alignment
{
    /// <summary>Adds what a list knows to the persons of another.</summary>
    /// <param name="persons">The persons of the list that was chosen.</param>
    /// <param name="others">The other list, with the places in its record.</param>
    /// <param name="input">Whose list that is.</param>
    /// <returns>Whether the other list has somebody who is not among the persons.</returns>
    public static bool Add(List<Person> persons, List<(Contributor Contributor, int Index)> others, int input)
    {
        var isTaken = new bool[persons.Count];
        var left = new List<int>();
        for (var i = 0; i < others.Count; i++)
        {
            var place = PlaceOf(persons, isTaken, others[i].Contributor, i);
            if (place < 0)
            {
                left.Add(i);
                continue;
            }

            isTaken[place] = true;
            persons[place].Add(others[i].Contributor, input, others[i].Index);
        }

        var missing = left.Count;
        foreach (var i in left)
        {
            if (!IsInOtherScript(persons, others, isTaken, i))
                continue;
            isTaken[i] = true;
            persons[i].Add(others[i].Contributor, input, others[i].Index);
            missing--;
        }

        return missing > 0;
    }

    private static int PlaceOf(List<Person> persons, bool[] isTaken, Contributor other, int expected)
    {
        if (expected < persons.Count && !isTaken[expected] && PersonMatch.IsSame(persons[expected].Contributor, other))
            return expected;
        for (var i = 0; i < persons.Count; i++)
        {
            if (!isTaken[i] && PersonMatch.IsSame(persons[i].Contributor, other))
                return i;
        }

        return -1;
    }

    // Lists of one length, in which who stands at one place has names in two scripts.
    private static bool IsInOtherScript(List<Person> persons, List<(Contributor Contributor, int Index)> others, bool[] isTaken, int place) =>
        persons.Count == others.Count && !isTaken[place] &&
        persons[place].Contributor.Person is { } own && others[place].Contributor.Person is { } other &&
        Scripts.Of(own.Family ?? own.Given ?? "") != Scripts.Of(other.Family ?? other.Given ?? "");
}
