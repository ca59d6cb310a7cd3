using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.Zotero;

/// <summary>Makes a record of an item.</summary>
internal sealed partial class ZoteroAssembler
{
    private readonly FlatRecord _flat = new();
    private readonly List<WorkDate> _dates = [];
    private readonly List<string> _media = [];
    private readonly List<string> _extents = [];
    private License? _license;
    private ZoteroType? _type;
    private int _typeLine = -1;
    private BibDate? _outdone;
    private RichText _volumeTitle;
    private bool _isTex;

    private ZoteroAssembler()
    {
    }

    /// <summary>The record of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="extras">Whether what the model has no place for is kept.</param>
    public static BibRecord ToRecord(ZoteroItem item, bool extras = true) => ToRecord(item, extras, out _);

    /// <summary>The record of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="extras">Whether what the model has no place for is kept.</param>
    /// <param name="outdone">The date of the item's field, where a line of its extra counts and says another.</param>
    public static BibRecord ToRecord(ZoteroItem item, bool extras, out BibDate? outdone)
    {
        var assembler = new ZoteroAssembler();
        assembler.Assemble(item);
        var record = assembler._flat.ToRecord(extras);
        outdone = assembler._outdone == record.Issued ? null : assembler._outdone;
        return record with
        {
            Dates = [.. record.Dates, .. assembler._dates],
            Media = assembler._media.ToValueList(),
            Extents = assembler._extents.ToValueList(),
            Licenses = assembler._license is { } license ? [license] : [],
        };
    }

    private void Assemble(ZoteroItem item)
    {
        TakeType(item);
        _isTex = ZoteroTex.IsSaid(item);
        foreach (var creator in item.Creators)
        {
            var (role, text) = ZoteroRoles.Of(creator.Type, _type);
            if (NameList.IsEtAl(creator.Name ?? (creator.First is null or "" ? creator.Last : null) ?? ""))
                _flat.IncompleteRoles.Add(role);
            else if (creator.ToContributor(role, text) is { } contributor)
                _flat.Contributors.Add(contributor);
        }

        foreach (var (name, text) in item.Fields)
        {
            if (!Take(ZoteroTypes.BaseOf(name), text))
                _flat.Keep(ZoteroFormat.Name, name, text);
        }

        foreach (var line in item.Extra.Where((_, i) => i != _typeLine))
        {
            if (LineText.Normalize(line) is { } text && !TakeLine(text))
                _flat.Notes.Add(text);
        }

        SettleVolume();
        SettleApplication(item);
        _flat.Keywords.AddRange(item.Tags);
        foreach (var (name, json) in item.Others)
            _flat.ExtraFields.Add(new ExtraField(ZoteroFormat.Name, name, json));
        if (FlatKinds.IsInPeriodical(_flat.Type) && _flat.HostTitle.IsEmpty)
            (_flat.HostTitle, _flat.SeriesTitle) = (_flat.SeriesTitle, default);
        if (_flat.Type == WorkType.JournalArticle && _flat.HostTitle.IsEmpty && _flat.HostAbbreviation is null && _flat.Arxiv is not null)
            BecomePreprint();
        if (_flat.HostTitle.IsEmpty && _flat.HostAbbreviation is { } abbreviation)
            (_flat.HostTitle, _flat.HostAbbreviation) = (abbreviation, null);

        // In whatever order members stand, the record is the same.
        _flat.ExtraFields.Sort((a, b) => (a.Format == ZoteroFormat.Name) != (b.Format == ZoteroFormat.Name) ? a.Format == ZoteroFormat.Name ? -1 : 1 : string.CompareOrdinal(a.Name, b.Name));
    }

    // CSL 1.0.2: beside the title of a volume, the title of the work or of what holds it is that of all volumes together.
    private void SettleVolume()
    {
        if (_volumeTitle.IsEmpty)
            return;
        if (FlatKinds.IsInBook(_flat.Type))
            (_flat.VolumesTitle, _flat.HostTitle) = (_flat.HostTitle, _volumeTitle);
        else if (FlatKinds.IsWhole(_flat.Type) && !_flat.Title.IsEmpty)
            (_flat.VolumesTitle, _flat.Title) = (_flat.Title, _volumeTitle);
        else
        {
            _flat.Notes.Add(ZoteroExtra.VolumeLine(_volumeTitle.ToMarkup()));
            return;
        }

        _flat.Keep(ZoteroFormat.Name, ZoteroExtra.VolumeKey, _volumeTitle.ToMarkup());
    }

    // A patent without a number that was not issued is applied for, and known by the number of its application.
    private void SettleApplication(ZoteroItem item)
    {
        if (_flat.Type == WorkType.Patent && _flat is { Number: null, Genre: null, Issued: null } &&
            LineText.Normalize(item.Fields.Find(f => f.Name == ZoteroFormat.Application).Text) is { } number)
            (_flat.Number, _flat.Genre) = (number, PatentOffices.Request);
    }

    // A line of extra may say more exactly what the work is.
    private void TakeType(ZoteroItem item)
    {
        _type = ZoteroTypes.Find(item.ItemType);
        _flat.Type = _type?.Work ?? WorkType.Document;
        for (var i = 0; i < item.Extra.Count; i++)
        {
            if (ZoteroExtra.TryPart(item.Extra[i], out var key, out var value) && key == "type" && ZoteroWorks.Find(value) is { } work && !IsOfJournal(item, work))
            {
                _flat.Type = work;
                _typeLine = i;
                break;
            }
        }

        if (item.ItemType != ZoteroTypes.NameOf(_flat.Type))
            _flat.Keep(ZoteroFormat.Name, "itemType", item.ItemType ?? "");
    }

    // CSL's word for a preprint is that of other lists for any article: what stands in a journal is none.
    private static bool IsOfJournal(ZoteroItem item, WorkType said) =>
        said == WorkType.Preprint && ZoteroTypes.Find(item.ItemType)?.Work == WorkType.JournalArticle &&
        item.Fields.Exists(f => ZoteroTypes.BaseOf(f.Name) == "publicationTitle" && !LineText.IsBlank(f.Text) && !f.Text.Contains("arXiv", StringComparison.OrdinalIgnoreCase));

    private bool TakeLine(string line)
    {
        if (StatusPhrase.TryRead(line, out var status, out var length) && length == line.Length)
        {
            _flat.Status.Add(status);
            return true;
        }

        if (ZoteroTexLines.Read(line) is { } tex)
        {
            // The first line of a field counts, as the first field of an entry does.
            if (_flat.ExtraFields.Exists(f => f.Format == tex.Format && f.Name == tex.Name))
                return false;
            _flat.ExtraFields.Add(tex);
            return true;
        }

        if (!ZoteroExtra.TryPart(line, out var key, out var value))
            return false;
        // What people write there of the date is what the field could not say.
        if (key == "issued")
            (_outdone, _flat.Issued) = (_flat.Issued, null);
        if (key == ZoteroExtra.VolumeKey)
            return SetMarkup(_volumeTitle, value, t => _volumeTitle = t);
        if (ZoteroExtra.FieldOf(key) is { } field)
            return Take(field, value);
        return ZoteroRoles.RoleOf(key) is { } role && TakeName(value, role);
    }

    // Two fields with bars between, or one.
    private bool TakeName(string value, ContributorRole role)
    {
        var parts = value.Split("||", 2, StringSplitOptions.TrimEntries);
        var creator = parts.Length == 2 ? new ZoteroCreator("", parts[0], parts[1], null) : new ZoteroCreator("", null, null, value);
        if (creator.ToContributor(role, null) is not { } contributor)
            return false;
        _flat.Contributors.Add(contributor);
        return true;
    }
}
