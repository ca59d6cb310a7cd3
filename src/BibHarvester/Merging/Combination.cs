using BibHarvester.Merging.Fields;

namespace BibHarvester.Merging;

/// <summary>Makes one record of records that are of one work, field by field.</summary>
internal static class Combination
{
    /// <summary>The record.</summary>
    /// <param name="policy">How each field is chosen.</param>
    /// <param name="inputs">The records, in <see cref="MergeInput.Compare"/>'s order; two at least.</param>
    public static BibRecord Of(MergePolicy policy, IReadOnlyList<MergeInput> inputs)
    {
        var draft = new MergeDraft(policy, inputs);
        var type = SingleValues.Type(draft);
        var genre = SingleValues.Text(draft, MergeField.Genre, static r => r.Genre);
        var key = SingleValues.Text(draft, MergeField.CitationKey, static r => r.CitationKey);
        var titles = Titles.Of(draft);
        var people = People.Of(draft);
        var dates = Dates.Of(draft);
        var containers = Containers.Of(draft);
        var @event = Events.Of(draft);
        var numbering = Numbering.Of(draft);
        return new BibRecord
        {
            Type = type,
            Genre = genre,
            CitationKey = key,
            Titles = titles,
            Contributors = people.Contributors,
            IncompleteRoles = people.IncompleteRoles,
            Dates = dates,
            Containers = containers,
            Event = @event,
            Volume = numbering.Volume,
            Issue = numbering.Issue,
            Part = SingleValues.Text(draft, MergeField.Part, static r => r.Part),
            ChapterNumber = SingleValues.Text(draft, MergeField.ChapterNumber, static r => r.ChapterNumber),
            Section = SingleValues.Text(draft, MergeField.Section, static r => r.Section),
            VolumeCount = SingleValues.Text(draft, MergeField.VolumeCount, static r => r.VolumeCount),
            Pages = numbering.Pages,
            ArticleNumber = numbering.ArticleNumber,
            PageCount = SingleValues.Text(draft, MergeField.PageCount, static r => r.PageCount),
            Extents = Lists.Of(draft, MergeField.Extents, static r => r.Extents, static e => e, static e => e),
            Publishers = Publishers.Of(draft),
            Edition = SingleValues.Text(draft, MergeField.Edition, static r => r.Edition),
            Version = SingleValues.Text(draft, MergeField.Version, static r => r.Version),
            Number = SingleValues.Text(draft, MergeField.Number, static r => r.Number),
            Media = Lists.Of(draft, MergeField.Media, static r => r.Media, static m => m, static m => m),
            Language = SingleValues.Language(draft, titles),
            Abstracts = Abstracts.Of(draft),
            Keywords = Lists.Of(draft, MergeField.Keywords, static r => r.Keywords, static k => TitleKey.Of(k.Text), static k => k.Text, static (k, other) => k.Scheme is null && other.Scheme is not null ? other : k),
            Identifiers = Lists.Of(draft, MergeField.Identifiers, static r => r.Identifiers, static i => (i.Kind, i.Scheme, i.Key), static i => i.Value),
            Links = Lists.Of(draft, MergeField.Links, static r => r.Links, static l => l.Url, static l => l.Url, Join),
            Licenses = Lists.Of(draft, MergeField.Licenses, static r => r.Licenses, static l => (l.Url ?? l.Code ?? l.Name, l.ContentVersion, l.Start), static l => l.Url ?? l.Code ?? l.Name ?? ""),
            Funding = FundingList.Of(draft),
            Relations = Lists.Of(draft, MergeField.Relations, static r => r.Relations, static r => (r.Kind, r.KindText, r.Target), static r => r.Target?.Value ?? ""),
            References = Lists.Of(draft, MergeField.References, static r => r.References, static r => r, static r => r.Key ?? ""),
            Status = Statuses.Of(draft),
            Metrics = Lists.Of(draft, MergeField.Metrics, static r => r.Metrics, static m => m.Name, static m => FormattableString.Invariant($"{m.Name} {m.Value}")),
            Notes = Lists.Of(draft, MergeField.Notes, static r => r.Notes, static n => n, static n => n),
            ExtraFields = ExtraFieldsOf(draft),
            Provenance = draft.Provenance,
        };
    }

    private static Link Join(Link own, Link other) => own with
    {
        IsOpenAccess = own.IsOpenAccess ?? other.IsOpenAccess,
        MediaType = own.MediaType ?? other.MediaType,
        ContentVersion = own.ContentVersion ?? other.ContentVersion,
        Purpose = own.Purpose ?? other.Purpose,
    };

    // Whose they are says their format, so that they need no rows.
    private static ValueList<ExtraField> ExtraFieldsOf(MergeDraft draft)
    {
        var all = new List<ExtraField>();
        var seen = new HashSet<(string Format, string Name)>();
        foreach (var input in draft.Order(MergeField.ExtraFields))
        {
            var count = all.Count;
            foreach (var field in draft[input].ExtraFields)
            {
                if (!seen.Contains((field.Format, field.Name)))
                    all.Add(field);
            }

            for (var i = count; i < all.Count; i++)
                seen.Add((all[i].Format, all[i].Name));
        }

        return all.ToValueList();
    }
}
