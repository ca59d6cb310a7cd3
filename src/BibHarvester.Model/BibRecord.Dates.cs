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
            var order = isNumbered ? Numbered : Unnumbered;
            var dates = Dates.AsSpan();
            var (best, rank) = (-1, order.Length);
            for (var i = 0; i < dates.Length; i++)
            {
                var place = order.IndexOf(dates[i].Kind);
                if (place >= 0 && place < rank)
                    (best, rank) = (i, place);
            }

            return best < 0 ? null : dates[best].Date;
        }
    }

    /// <summary>The first date of a kind.</summary>
    /// <param name="kind">What happened.</param>
    /// <returns>The date; absent where there is none.</returns>
    public BibDate? DateOf(DateKind kind)
    {
        foreach (ref readonly var date in Dates.AsSpan())
        {
            if (date.Kind == kind)
                return date.Date;
        }

        return null;
    }
}
