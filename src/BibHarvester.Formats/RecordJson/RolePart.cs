namespace BibHarvester.Formats.RecordJson;

internal static class RolePart
{
    public static void Write(JsonSink sink, ContributorRole value) => sink.WordElement(value, Words.Role);

    public static bool TryRead(ref JsonSource source, out ContributorRole value)
    {
        value = ContributorRole.Other;
        if (source.IsText)
        {
            value = source.WordHere(Words.Role);
            return true;
        }

        source.Misfit("a word");
        return false;
    }
}
