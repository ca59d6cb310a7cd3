using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.PmcIdConv;

/// <summary>The names of one work as a record; see https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/.</summary>
internal static class PmcIdConvRecord
{
    /// <summary>Reads an entry, which has a number of the archive.</summary>
    public static bool Read(ServiceWork work)
    {
        var isNamed = work.AddIdentifier(work.Root["pmcid"], IdentifierKind.Pmcid);
        work.AddIdentifier(work.Root["pmid"], IdentifierKind.Pmid);
        work.AddIdentifier(work.Root["doi"], IdentifierKind.Doi);
        return isNamed;
    }
}
