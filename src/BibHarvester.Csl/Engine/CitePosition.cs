namespace BibHarvester.Csl.Engine;

/// <summary>Finds the position of each cite in a document (CSL 1.0.2, "Choose", <c>position</c>).</summary>
internal static class CitePosition
{
    /// <summary>Sets the positions; citations in the text and those in notes are told apart.</summary>
    /// <param name="clusters">The citations in the order of the document.</param>
    /// <param name="nearNoteDistance">Within how many notes a cite is near.</param>
    public static void Assign(List<Cluster> clusters, int nearNoteDistance)
    {
        AssignAmong(clusters.FindAll(c => c.NoteNumber == 0), nearNoteDistance);
        AssignAmong(clusters.FindAll(c => c.NoteNumber != 0), nearNoteDistance);
    }

    private static void AssignAmong(List<Cluster> clusters, int nearNoteDistance)
    {
        var firstNotes = new Dictionary<string, int>(StringComparer.Ordinal);
        var lastNotes = new Dictionary<string, int>(StringComparer.Ordinal);
        var citationsInNote = new Dictionary<int, int>();
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            citationsInNote[cluster.NoteNumber] = citationsInNote.GetValueOrDefault(cluster.NoteNumber) + 1;
            for (var k = 0; k < cluster.Cites.Count; k++)
            {
                var (cite, state) = cluster.Cites[k];
                if (firstNotes.TryAdd(cite.Id, cluster.NoteNumber))
                {
                    cite = cite with { Position = CslPosition.First, IsNearNote = false, FirstReferenceNoteNumber = 0 };
                }
                else
                {
                    var distance = cluster.NoteNumber - lastNotes[cite.Id];
                    cite = cite with
                    {
                        Position = Later(cite, Previous(clusters, i, k, citationsInNote)),
                        IsNearNote = cluster.NoteNumber != 0 && distance <= nearNoteDistance,
                        FirstReferenceNoteNumber = firstNotes[cite.Id],
                    };
                }

                lastNotes[cite.Id] = cluster.NoteNumber;
                cluster.Cites[k] = (cite, state);
            }
        }
    }

    // The cite that an ibid would point to: the one before in the citation, or the only one of the citation before,
    // when that stands alone in the note before or in the same.
    private static CslCite? Previous(List<Cluster> clusters, int place, int index, Dictionary<int, int> citationsInNote)
    {
        if (index > 0)
            return clusters[place].Cites[index - 1].Cite;
        if (place == 0)
            return null;
        var before = clusters[place - 1];
        var isAdjacent = before.NoteNumber >= clusters[place].NoteNumber - 1;
        var isAlone = before.NoteNumber == 0 || citationsInNote[before.NoteNumber] == 1 ||
            before.NoteNumber == clusters[place].NoteNumber;
        return before.Cites.Count == 1 && isAdjacent && isAlone ? before.Cites[0].Cite : null;
    }

    private static CslPosition Later(CslCite cite, CslCite? previous)
    {
        if (previous is null || previous.Id != cite.Id)
            return CslPosition.Subsequent;
        if (string.IsNullOrEmpty(previous.Locator))
            return string.IsNullOrEmpty(cite.Locator) ? CslPosition.Ibid : CslPosition.IbidWithLocator;
        if (string.IsNullOrEmpty(cite.Locator))
            return CslPosition.Subsequent;
        var isSame = previous.Locator == cite.Locator && (previous.Label ?? "page") == (cite.Label ?? "page");
        return isSame ? CslPosition.Ibid : CslPosition.IbidWithLocator;
    }
}
