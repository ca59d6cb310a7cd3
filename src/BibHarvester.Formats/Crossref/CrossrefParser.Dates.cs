using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<WorkDate> _dates = new();
    private readonly ListBuilder<(DateKind Kind, BibDate Date, JsonSlice Raw, JsonPath Name)> _issueDates = new();
    private JsonString? _issueOfIssue;
    private BibDate? _issued;
    private BibDate? _published;

    private void ClearDates()
    {
        _dates.Clear();
        _issueDates.Clear();
        (_issueOfIssue, _issued, _published) = (null, null, null);
    }

    private void ReadDateMember(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Issued: _issued = ReadDay(ref json, "issued"); break;
            case CrossrefMember.Published: _published = ReadDay(ref json, "published"); break;
            case CrossrefMember.PublishedPrint: AddDate(ref json, DateKind.Print, "published-print"); break;
            case CrossrefMember.PublishedOnline: AddDate(ref json, DateKind.Online, "published-online"); break;
            case CrossrefMember.PublishedOther: AddDate(ref json, DateKind.OtherMedium, "published-other"); break;
            case CrossrefMember.Posted: AddDate(ref json, DateKind.Posted, "posted"); break;
            case CrossrefMember.Submitted: AddDate(ref json, DateKind.Submitted, "submitted"); break;
            case CrossrefMember.Accepted: AddDate(ref json, DateKind.Accepted, "accepted"); break;
            case CrossrefMember.Approved: AddDate(ref json, DateKind.Approved, "approved"); break;
            case CrossrefMember.ContentCreated: AddDate(ref json, DateKind.ContentCreated, "content-created"); break;
            case CrossrefMember.ContentUpdated: AddDate(ref json, DateKind.ContentUpdated, "content-updated"); break;
            case CrossrefMember.Accessed: AddDate(ref json, DateKind.Accessed, "accessed"); break;
            case CrossrefMember.AwardStart: AddDate(ref json, DateKind.Valid, "award-start"); break;
            case CrossrefMember.Created: AddDate(ref json, DateKind.RecordCreated, "created"); break;
            case CrossrefMember.Deposited: AddDate(ref json, DateKind.RecordDeposited, "deposited"); break;
            case CrossrefMember.Indexed: AddDate(ref json, DateKind.RecordUpdated, "indexed"); break;
            default: json.Skip(); break;
        }
    }

    // In the order of kinds, so that the order of members does not matter.
    private void AddDate(ref JsonCursor json, DateKind kind, JsonPath name)
    {
        if (ReadDate(ref json, name, out var date, out _))
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
        if (_issueOfIssue is { } issue && issue.Text != _issue)
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
        foreach (ref readonly var other in _dates.Items)
        {
            var isComparable = kind is null
                ? other.Kind is not (DateKind.RecordCreated or DateKind.RecordDeposited or DateKind.RecordUpdated)
                : other.Kind == kind;
            if (isComparable && other.Date == date)
                return true;
        }

        return false;
    }

    private void Insert(in WorkDate date)
    {
        _dates.Add(date);
        var at = _dates.Count - 1;
        for (; at > 0 && _dates[at - 1].Kind > date.Kind; at--)
            _dates[at] = _dates[at - 1];
        if (at < _dates.Count - 1)
            _dates[at] = date;
    }
}
