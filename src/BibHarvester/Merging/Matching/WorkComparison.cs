using System.Globalization;

namespace BibHarvester.Merging.Matching;

/// <summary>Whether two records are of one work.</summary>
internal static class WorkComparison
{
    /// <summary>What the records are to each other: identifiers first, else title, people and year.</summary>
    public static Kinship Of(WorkTraits left, WorkTraits right)
    {
        var common = Common(left, right);
        if (common is { Kind: IdentifierKind.Doi })
            return new Kinship(MatchEvidence.Identifier, ReasonOf(left, common.Value));
        if (StatedRelations.Between(left, right) is { } stated)
        {
            return stated == RelationKind.IsIdenticalTo
                ? new Kinship(MatchEvidence.Identifier, "one says that they are identical")
                : Kinship.Apart(string.Create(CultureInfo.InvariantCulture, $"stated {stated}"), stated);
        }

        if (left.Stage != WorkStage.Unknown && right.Stage != WorkStage.Unknown && left.Stage != right.Stage)
            return OfStages(left, right);
        return common is { } identifier ? OfIdentifier(left, right, identifier) : OfTitle(left, right);
    }

    private static Kinship OfStages(WorkTraits left, WorkTraits right)
    {
        if (!(TitleAgreement.HasTitle(left, right) && TitleAgreement.HasPeople(left, right)) && !SharesAny(left.Record, right.Record))
            return Kinship.None;
        return left.Stage == WorkStage.Preprint
            ? Kinship.Apart("preprint, published", RelationKind.IsPreprintOf)
            : Kinship.Apart("published, preprint", RelationKind.HasPreprint);
    }

    private static Kinship OfIdentifier(WorkTraits left, WorkTraits right, (IdentifierKind Kind, string Key) common)
    {
        if (common.Kind == IdentifierKind.Arxiv && left.ArxivVersion is { } version && right.ArxivVersion is { } other && version != other)
        {
            return Kinship.Apart(
                string.Create(CultureInfo.InvariantCulture, $"versions {version}, {other}"),
                version > other ? RelationKind.IsNewVersionOf : RelationKind.IsPreviousVersionOf);
        }

        // Volumes of a set, and chapters, are often listed under the ISBN of the whole.
        if (common.Kind == IdentifierKind.Isbn && !(TitleAgreement.HasTitle(left, right) && Contradiction.Between(left, right) is null))
            return Kinship.None;
        // One of two DOIs is wrong, or somebody's number is.
        if (Contradiction.KindOfClash(left, right) == IdentifierKind.Doi && !TitleAgreement.HasTitle(left, right))
            return Kinship.Apart("different DOI");
        return new Kinship(MatchEvidence.Identifier, ReasonOf(left, common));
    }

    private static Kinship OfTitle(WorkTraits left, WorkTraits right)
    {
        if (!TitleAgreement.HasTitle(left, right))
            return Kinship.None;
        var hasPeople = TitleAgreement.HasPeople(left, right);
        if (!hasPeople && (left.Names.Count > 0 || right.Names.Count > 0))
            return Kinship.None;
        if (VersionSuffix.Between(left.Record.Doi, right.Record.Doi) is { } version)
            return Kinship.Apart("versions of one DOI", version);
        if (Contradiction.KindOfClash(left, right) == IdentifierKind.Doi)
            return Kinship.Apart("different DOI");
        if (Contradiction.Between(left, right) is { } difference)
            return Kinship.Doubt(difference);
        return TitleAgreement.IsEnough(left, right)
            ? new Kinship(MatchEvidence.TitleAuthorYear, hasPeople ? "title, author and year" : "title, year and place")
            : Kinship.Doubt("too little in common beside a short title");
    }

    private static (IdentifierKind Kind, string Key)? Common(WorkTraits left, WorkTraits right)
    {
        (IdentifierKind Kind, string Key)? found = null;
        foreach (var own in left.Own)
        {
            if (!right.Own.Contains(own))
                continue;
            if (own.Kind == IdentifierKind.Doi)
                return own;
            found ??= own;
        }

        return found;
    }

    private static bool SharesAny(BibRecord left, BibRecord right)
    {
        foreach (var identifier in left.Identifiers)
        {
            if (!WorkIdentifiers.NamesWorks(identifier.Kind) || identifier.Kind == IdentifierKind.Isbn)
                continue;
            var key = WorkIdentifiers.KeyOf(identifier);
            foreach (var other in right.Identifiers)
            {
                if (WorkIdentifiers.KeyOf(other) == key)
                    return true;
            }
        }

        return false;
    }

    private static string ReasonOf(WorkTraits left, (IdentifierKind Kind, string Key) common)
    {
        foreach (var identifier in left.Record.Identifiers)
        {
            if (WorkIdentifiers.KeyOf(identifier) == common)
                return $"{WorkIdentifiers.Word(identifier.Kind)} {identifier.Value}";
        }

        return $"{WorkIdentifiers.Word(common.Kind)} {common.Key}";
    }
}
