using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteWriting
{
    private void AddNumbers(WriteOptions options, bool hasOlderTags)
    {
        var type = _flat.Type;
        if (LineText.Normalize(_flat.Volume) is { } volume && EndNoteReading.IsIsbn(volume) && _flat.TakeStandardNumbers(volume))
            _flat.Volume = null;
        if (type == WorkType.Standard)
            _flat.Number ??= _flat.Volume;
        else
            Add(EndNoteField.Volume, _flat.Volume);
        AddIssueAndNumber(type, hasOlderTags);
        if (EndNoteReading.CountsVolumes(type))
            Add(EndNoteField.VolumeCount, _flat.VolumeCount);
        var isVersioned = FlatKinds.HasVersion(type);
        var edition = LineText.Normalize(isVersioned ? _flat.Version ?? _flat.Edition : _flat.Edition ?? _flat.Version);
        if (edition is not null && !EndNoteReading.IsDay(edition))
            Add(EndNoteField.Edition, edition);
        Add(EndNoteField.Section, FlatKinds.IsInBook(type) ? _flat.Chapter : _flat.Section);
        Add(EndNoteField.ArticleNumber, _flat.ArticleNumber);
        AddPages(type, options, hasOlderTags);
    }

    private void AddIssueAndNumber(WorkType type, bool hasOlderTags)
    {
        var (issue, number) = (_flat.Issue, _flat.Number);
        if (FlatKinds.HasOwnNumber(type))
            (issue, number) = (null, number ?? issue);
        else if (FlatKinds.IsInPeriodical(type))
            (issue, number) = (issue ?? number, issue is null ? null : number);
        var inSeries = LineText.IsBlank(_flat.SeriesTitle.Plain) ? null : _flat.SeriesNumber;
        if (EndNoteReading.CountsInSeries(type))
            (number, inSeries) = (inSeries ?? number, null);
        else if (FlatKinds.IsInBook(type) && inSeries is null && !LineText.IsBlank(_flat.SeriesTitle.Plain))
            (number, inSeries) = (null, number);
        if (!hasOlderTags && !LineText.IsBlank(issue))
            number = null;
        Add(EndNoteField.Issue, issue);
        Add(NumberField(type, number), number);
        if (EndNoteReading.ThirdIsSeries(type))
            Add(EndNoteField.SeriesVolume, inSeries);
    }

    // Where others have an ISBN or ISSN no number may stand that looks like one.
    private static EndNoteField NumberField(WorkType type, string? number) =>
        EndNoteReading.NumberIsStandard(type) && number is not null && !new FlatRecord().TakeStandardNumbers(number) ? EndNoteField.StandardNumber : EndNoteField.Number;

    private void AddPages(WorkType type, WriteOptions options, bool hasOlderTags)
    {
        var pages = _flat.Pages;
        if (LineText.IsBlank(pages?.ToString()) && EndNoteReading.CountsPages(type) && _flat.PageCount is { } count)
        {
            if (Pages.Parse(count)?.Last is null)
            {
                Add(EndNoteField.Pages, count);
                return;
            }

            pages = Pages.Parse(count);
        }

        var (first, last) = hasOlderTags ? PageRange.Of(pages) : (PageRange.TextOf(pages), null);
        if (last is null && first == _flat.ArticleNumber)
            first = null;
        if (first is null && options.ArticleNumberAsPages)
            first = _flat.ArticleNumber;
        Add(EndNoteField.Pages, first);
        Add(EndNoteField.EndPage, last);
    }

    private void AddIdentifiers()
    {
        foreach (var kind in (ReadOnlySpan<IdentifierKind>)[IdentifierKind.Issn, IdentifierKind.Isbn])
        {
            foreach (var number in _flat.StandardNumbers)
            {
                if (number.Kind == kind)
                    Add(EndNoteField.StandardNumber, number.Value);
            }
        }

        Add(EndNoteField.Doi, _flat.Doi?.Value);
        if (_flat.Pmid is { } pmid)
            Add(EndNoteField.AccessionNumber, _flat.ExtraFields.TrueForAll(IsNoOtherDatabase) ? pmid : EndNoteReading.PubMedPrefix + pmid);
        if (_flat.Arxiv is { } arxiv)
            Add(EndNoteField.AccessionNumber, EndNoteReading.ArxivPrefix + arxiv);
        Add(EndNoteField.Pmcid, _flat.Pmcid);
        Add(EndNoteField.Url, _flat.Url);
    }

    private static bool IsNoOtherDatabase(ExtraField extra) =>
        extra.Name is not ("DB" or "DP" or "W" or "~" or "remote-database-name" or "remote-database-provider" or "DS") ||
        ExtraValues.ToText(extra.Value) is not { } database || EndNoteReading.IsPubMed(database);
}
