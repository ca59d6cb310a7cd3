using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<(DateKind Kind, BibDate Date, JsonSlice Raw, JsonPath Name)> _issueDates = new();
    private JsonString? _issueOfIssue;
    private BibDate? _issued;
    private BibDate? _published;

    private void ClearDates()
    {
        _issueDates.Clear();
        (_issueOfIssue, _issued, _published) = (null, null, null);
    }

    private void ReadDateMember(ref JsonCursor json, CrossrefMember member)
    {
        var (kind, name) = member switch
        {
            CrossrefMember.Issued => (DateKind.Issued, "issued"),
            CrossrefMember.Published => (DateKind.Issued, "published"),
            CrossrefMember.PublishedPrint => (DateKind.Print, "published-print"),
            CrossrefMember.PublishedOnline => (DateKind.Online, "published-online"),
            CrossrefMember.PublishedOther => (DateKind.OtherMedium, "published-other"),
            CrossrefMember.Posted => (DateKind.Posted, "posted"),
            CrossrefMember.Submitted => (DateKind.Submitted, "submitted"),
            CrossrefMember.Accepted => (DateKind.Accepted, "accepted"),
            CrossrefMember.Approved => (DateKind.Approved, "approved"),
            CrossrefMember.ContentCreated => (DateKind.ContentCreated, "content-created"),
            CrossrefMember.ContentUpdated => (DateKind.ContentUpdated, "content-updated"),
            CrossrefMember.Accessed => (DateKind.Accessed, "accessed"),
            CrossrefMember.AwardStart => (DateKind.Valid, "award-start"),
            CrossrefMember.Created => (DateKind.RecordCreated, "created"),
            CrossrefMember.Deposited => (DateKind.RecordDeposited, "deposited"),
            _ => (DateKind.RecordUpdated, "indexed"),
        };
        if (!ReadDate(ref json, name, out var date, out _))
            return;
        if (member == CrossrefMember.Issued)
            _issued = date;
        else if (member == CrossrefMember.Published)
            _published = date;
        else
            Insert(new WorkDate(kind, date));
    }

    private void ReadIssueDate(ref JsonCursor json, DateKind kind, JsonPath name)
    {
        if (ReadDate(ref json, name, out var date, out var raw))
            _issueDates.Add((kind, date, raw, name));
    }

    private BibDate? ReadDay(ref JsonCursor json, JsonPath name) =>
        ReadDate(ref json, name, out var date, out _) ? date : null;

    private void ComposeDates()
    {
        AddUnlessKnown(_issued, null);
        AddUnlessKnown(_published, "published");
        if (_issueOfIssue is { } issue && issue.Text != Draft.Issue)
            KeepExtra(issue.Raw, "/journal-issue/issue");
        foreach (ref readonly var date in _issueDates.Items)
        {
            if (!IsKnown(date.Date, date.Kind))
                KeepExtra(date.Raw, date.Name);
        }
    }

    // "issued" and "published" are the earliest of the others; they say something of their own only where none is there.
    private void AddUnlessKnown(BibDate? date, string? note)
    {
        if (date is { } known && !IsKnown(known, null))
            Insert(new WorkDate(DateKind.Issued, known, note));
    }

    private bool IsKnown(in BibDate date, DateKind? kind)
    {
        foreach (ref readonly var other in Draft.Dates.Items)
        {
            var isComparable = kind is null
                ? other.Kind is not (DateKind.RecordCreated or DateKind.RecordDeposited or DateKind.RecordUpdated)
                : other.Kind == kind;
            if (isComparable && other.Date == date)
                return true;
        }

        return false;
    }

    // In the order of kinds, so that the order of members does not matter.
    private void Insert(in WorkDate date)
    {
        Draft.Dates.Add(date);
        var at = Draft.Dates.Count - 1;
        for (; at > 0 && Draft.Dates[at - 1].Kind > date.Kind; at--)
            Draft.Dates[at] = Draft.Dates[at - 1];
        if (at < Draft.Dates.Count - 1)
            Draft.Dates[at] = date;
    }
}
