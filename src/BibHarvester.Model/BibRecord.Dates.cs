namespace BibHarvester;

public sealed partial record BibRecord
{
    private static ReadOnlySpan<DateKind> Numbered =>
        [DateKind.Print, DateKind.Online, DateKind.OtherMedium, DateKind.Posted, DateKind.Issued, DateKind.Available, DateKind.Approved, DateKind.Copyright];

    private static ReadOnlySpan<DateKind> Unnumbered =>
        [DateKind.Online, DateKind.Posted, DateKind.Print, DateKind.OtherMedium, DateKind.Issued, DateKind.Available, DateKind.Approved, DateKind.Copyright];

    /// <summary>The date of publication to cite: print where volume, issue or pages are known, else online, else posted.</summary>
    /// <value>Absent where no date of publication is known; dates of the registry's own record never count.</value>
    public BibDate? Issued
    {
        get
        {
            var isNumbered = Volume is not null || Issue is not null || Pages is not null;
            foreach (var kind in isNumbered ? Numbered : Unnumbered)
            {
                if (DateOf(kind) is { } date)
                    return date;
            }

            return null;
        }
    }

    /// <summary>The first date of a kind.</summary>
    /// <param name="kind">What happened.</param>
    /// <returns>The date; absent where there is none.</returns>
    public BibDate? DateOf(DateKind kind)
    {
        foreach (var date in Dates)
        {
            if (date.Kind == kind)
                return date.Date;
        }

        return null;
    }
}
