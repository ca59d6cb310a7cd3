namespace BibHarvester.Resolving;

/// <summary>The identifiers that a record goes by.</summary>
internal static class RecordNames
{
    /// <summary>Whether a record goes by an identifier, whatever the medium it is given for, and whichever version of a paper.</summary>
    public static bool GoesBy(BibRecord record, Identifier identifier)
    {
        foreach (var own in record.Identifiers)
        {
            if (own == identifier || Plain(own) == Plain(identifier))
                return true;
        }

        return false;
    }

    /// <summary>What is compared: without medium; a paper of arXiv by its DOI, which all of its versions share.</summary>
    public static Identifier Plain(Identifier identifier) =>
        identifier.Kind is IdentifierKind.Arxiv && ArxivId.TryParse(identifier.Value, out var arxiv)
            ? arxiv.Doi
            : new Identifier(identifier.Kind, identifier.Value, identifier.Scheme);
}
