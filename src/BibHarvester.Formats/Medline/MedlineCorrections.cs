using BibHarvester.Formats.PubMed;

namespace BibHarvester.Formats.Medline;

/// <summary>The lines that cite what comments on a work, corrects or retracts it, or is commented on by it; see https://www.nlm.nih.gov/bsd/mms/medlineelements.html.</summary>
/// <remarks>A line is a citation, of which status and relation take the number at PubMed, else the DOI; the line itself is kept.</remarks>
internal static class MedlineCorrections
{
    /// <summary>What a line says of the work.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="value">The citation.</param>
    /// <returns>Relation and status; neither where the line is of another kind.</returns>
    public static (Relation? Relation, WorkStatus? Status) Read(string tag, string value)
    {
        var (kind, status) = PubMedCorrections.MeaningOf(TypeOf(tag));
        if (kind is not { } relation)
            return default;
        var other = WorkIn(value);
        return (other is null ? null : new Relation { Kind = relation, Target = other }, status is { } known ? new WorkStatus { Kind = known, Notice = other } : null);
    }

    private static string? TypeOf(string tag) => tag switch
    {
        "RIN" => "RetractionIn",
        "ROF" => "RetractionOf",
        "EIN" => "ErratumIn",
        "EFR" => "ErratumFor",
        "ECI" => "ExpressionOfConcernIn",
        "ECF" => "ExpressionOfConcernFor",
        "CIN" => "CommentIn",
        "CON" => "CommentOn",
        "UIN" => "UpdateIn",
        "UOF" => "UpdateOf",
        _ => null,
    };

    private static Identifier? WorkIn(string citation)
    {
        Identifier? doi = null;
        foreach (var match in Identifier.FindAll(citation))
        {
            if (match.Identifier.Kind == IdentifierKind.Pmid)
                return match.Identifier;
            if (match.Identifier.Kind == IdentifierKind.Doi)
                doi ??= match.Identifier;
        }

        return doi;
    }
}
