using System.Globalization;

namespace BibHarvester.Merging.Matching;

/// <summary>DOIs that differ in a version at their end: <c>10.1000/x</c> and <c>10.1000/x.v1</c>.</summary>
internal static class VersionSuffix
{
    /// <summary>What the left is to the right; absent where they are not versions of one.</summary>
    public static RelationKind? Between(Doi? left, Doi? right)
    {
        if (left is not { } first || right is not { } second)
            return null;
        var (own, other) = (Split(first.Key), Split(second.Key));
        if (own.Stem != other.Stem || own.Version == other.Version)
            return null;
        return (own.Version, other.Version) switch
        {
            (null, _) => RelationKind.HasVersion,
            (_, null) => RelationKind.IsVersionOf,
            var (newer, older) => newer > older ? RelationKind.IsNewVersionOf : RelationKind.IsPreviousVersionOf,
        };
    }

    private static (string Stem, int? Version) Split(string doi)
    {
        var at = doi.LastIndexOf('v');
        var isVersion = at > 1 && at < doi.Length - 1 && doi[at - 1] is '.' or '/' or '-' or '_' && doi.Length - at <= 4;
        return isVersion && int.TryParse(doi.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (doi[..(at - 1)], version)
            : (doi, null);
    }
}
