namespace BibHarvester.Formats.Marc;

internal sealed partial class MarcMapper
{
    // 1xx is who is chiefly responsible, 7xx who else took part; 00 are persons, 10 bodies, 11 meetings.
    private void ReadNames()
    {
        var hasMain = item.Has("100") || item.Has("110");
        foreach (var field in item.Fields.Where(f => f.Tag is "100" or "110" or "700" or "710" or "720" or "111" or "711"))
        {
            // A name with a title is that of another work.
            if (field.Tag[0] == '7' && field.Peek('t') is not null)
                continue;
            if (field.Tag is "111" or "711")
                ReadMeeting(field);
            else
                ReadName(field, hasMain);
        }
    }

    private void ReadMeeting(MarcField field)
    {
        if (_flat.EventName is not null)
            return;
        _flat.EventName = MarcText.Trim(string.Join(' ', field.TakeAll("an")));
        _flat.EventPlace = MarcText.Trim(field.Take('c'))?.TrimEnd(')');
        if (field.Peek('d') is { } text && MarcText.ReadDate(text) is { } date)
            (_flat.EventDate, _) = (date, field.Take('d'));
    }

    private void ReadName(MarcField field, bool hasMain)
    {
        var (role, text) = RoleOf(field, hasMain);
        var isBody = field.Tag is "110" or "710";
        if (isBody && text is "pbl" or "publisher" or "dgg" or "degree granting institution")
        {
            _flat.Publisher ??= MarcText.Trim(string.Join(". ", field.TakeAll("ab").Select(MarcText.Trim)));
            return;
        }

        if (ContributorOf(field, isBody, role) is not { } contributor)
            return;
        if (InScript(field) is { } original && ContributorOf(original, isBody, role) is { } script)
            contributor = contributor with { OtherNames = [script.Person ?? new PersonName { Family = script.Organization }] };
        _flat.Contributors.Add(contributor with { RoleText = text });
    }

    private static Contributor? ContributorOf(MarcField field, bool isBody, ContributorRole role)
    {
        var parts = field.Subfields.FindAll(s => s is { IsTaken: false, Text: not null, Code: 'a' or 'b' });
        var whole = string.Join(isBody ? ". " : " ", parts.Select(p => isBody ? MarcText.Trim(p.Text) : p.Text));
        if (MarcText.Trim(MarcText.WithoutRemark(whole)) is not { } name)
            return null;
        // What a remark of the cataloguer was taken from stands as it was among the other fields.
        parts.ForEach(p => p.IsTaken = MarcText.WithoutRemark(whole) == whole);
        return isBody || field.FirstIndicator == '3'
            ? Contributor.OfOrganization(name, role)
            : NameReading.Of(name, new NameOptions { DetectOrganizations = field.Tag == "720", Recase = false }).ToContributor(role);
    }

    // 880 repeats a field in the script of the original; $6 says which: 880 for the one, the field's tag for the other, and a number that both have.
    private MarcField? InScript(MarcField field)
    {
        if (field.Peek('6') is not ['8', '8', '0', '-', var ten, var one, ..] || (ten, one) is ('0', '0'))
            return null;
        return item.Of("880").FirstOrDefault(f => f.Peek('6') is { } link && link.StartsWith($"{field.Tag}-{ten}{one}", StringComparison.Ordinal));
    }

    private static (ContributorRole Role, string? Text) RoleOf(MarcField field, bool hasMain)
    {
        string? word = null;
        foreach (var subfield in field.Subfields.Where(s => s is { Code: '4' or 'e', Text: not null }).OrderBy(s => s.Code))
        {
            word ??= subfield.Text!.Trim(' ', '.', ',');
            if (MarcRelators.Read(subfield.Text!.Trim(' ', '.', ',')) is not { } role)
                continue;
            return (role, null);
        }

        if (field.Tag[0] == '1')
            return (ContributorRole.Author, null);
        if (word is not null)
        {
            return (ContributorRole.Other, word);
        }

        // Beside an author somebody else took part; alone they are those who put the work together.
        return (hasMain ? ContributorRole.Other : ContributorRole.Editor, null);
    }
}
