namespace BibHarvester;

public sealed partial record BibRecord
{
    /// <summary>Whether two records say the same; who said it does not matter.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>Whether every field but <see cref="Provenance"/> is equal.</returns>
    public bool Equals(BibRecord? other) =>
        ReferenceEquals(this, other) || (other is not null &&
        Type == other.Type &&
        Genre == other.Genre &&
        CitationKey == other.CitationKey &&
        Titles.Equals(other.Titles) &&
        Contributors.Equals(other.Contributors) &&
        IncompleteRoles.Equals(other.IncompleteRoles) &&
        Dates.Equals(other.Dates) &&
        Containers.Equals(other.Containers) &&
        Event == other.Event &&
        Volume == other.Volume &&
        Issue == other.Issue &&
        Part == other.Part &&
        ChapterNumber == other.ChapterNumber &&
        Section == other.Section &&
        VolumeCount == other.VolumeCount &&
        Pages == other.Pages &&
        ArticleNumber == other.ArticleNumber &&
        PageCount == other.PageCount &&
        Extents.Equals(other.Extents) &&
        Publishers.Equals(other.Publishers) &&
        Edition == other.Edition &&
        Version == other.Version &&
        Number == other.Number &&
        Media.Equals(other.Media) &&
        Language == other.Language &&
        Abstracts.Equals(other.Abstracts) &&
        Keywords.Equals(other.Keywords) &&
        Identifiers.Equals(other.Identifiers) &&
        Links.Equals(other.Links) &&
        Licenses.Equals(other.Licenses) &&
        Funding.Equals(other.Funding) &&
        Relations.Equals(other.Relations) &&
        References.Equals(other.References) &&
        Status.Equals(other.Status) &&
        Metrics.Equals(other.Metrics) &&
        Notes.Equals(other.Notes) &&
        ExtraFields.Equals(other.ExtraFields));

    /// <summary>Whether two records say the same on the same witness.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>Whether every field and <see cref="Provenance"/> is equal.</returns>
    public bool SameWithProvenance(BibRecord? other) => Equals(other) && Provenance == other.Provenance;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Titles, Contributors, Dates, Identifiers, Volume, Issue, Pages);
}
