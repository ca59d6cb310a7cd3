namespace BibHarvester.Formats.Medline;

/// <summary>The order of MEDLINE's tags, as PubMed writes them.</summary>
internal static class MedlineOrder
{
    private const string Order =
        "PMID OWN STAT DA DCOM CTDT DRDT CDAT LR IS ISSN ISBN VI IP EN DP TI TT BTI VTI CTI PG LID AB OAB OABL CI COIS " +
        "FAU AU FED ED CN FIR IR AD AUID LA GR SI PT DEP PB PL TA JT JID RN RF SB MH OTO OT OID GN CON CIN";

    private static readonly string[] Tags = Order.Split(' ');

    private static readonly int FirstPerson = Array.IndexOf(Tags, "FAU");

    private static readonly int LastPerson = Array.IndexOf(Tags, "AUID");

    /// <summary>Where a tag stands among the others; those of people stand together, unknown ones last.</summary>
    public static int Rank(string tag)
    {
        var rank = Array.IndexOf(Tags, tag);
        return rank < 0 ? Tags.Length : rank > FirstPerson && rank <= LastPerson ? FirstPerson : rank;
    }
}
