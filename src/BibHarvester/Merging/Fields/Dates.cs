namespace BibHarvester.Merging.Fields;

/// <summary>Dates: of each kind one, never year and month of different kinds.</summary>
internal static class Dates
{
    public static ValueList<WorkDate> Of(MergeDraft draft)
    {
        var order = draft.Order(MergeField.Dates, static record => record.Dates.Count);
        var kinds = new List<DateKind>();
        foreach (var input in order)
        {
            foreach (var date in draft[input].Dates)
            {
                if (!kinds.Contains(date.Kind))
                    kinds.Add(date.Kind);
            }
        }

        kinds.Sort();
        var dates = new List<WorkDate>(kinds.Count);
        foreach (var kind in kinds)
            AddKind(draft, order, kind, dates);
        TrimFirstOfJanuary(draft, dates);
        return dates.ToValueList();
    }

    // Where the registry knows no date of publication, services that collect from it write the day on which the work was registered.
    private static bool IsDayOfRecord(MergeDraft draft, int input, in WorkDate date)
    {
        if (date is not { Kind: DateKind.Issued, Date: { IsRange: false, Start.Day: > 0 } })
            return false;
        for (var i = 0; i < draft.Count; i++)
        {
            if (i != input && draft.SourceOf(i) != draft.SourceOf(input) && IsCreatedOn(draft[i].Dates, date.Date.Start))
                return true;
        }

        return false;
    }

    private static bool IsCreatedOn(ValueList<WorkDate> dates, PartialDate day)
    {
        var isCreated = false;
        foreach (var date in dates)
        {
            if (date.Kind is DateKind.Issued or DateKind.Print or DateKind.Online or DateKind.Posted)
                return false;
            isCreated |= date.Kind == DateKind.RecordCreated && date.Date.Start == day;
        }

        return isCreated;
    }

    // Several services write a year as its first day: where another date of publication of that year is another or knows no day, only the year is known.
    private static void TrimFirstOfJanuary(MergeDraft draft, List<WorkDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i].Date;
            if (dates[i].Kind != DateKind.Issued || !IsFirstOfJanuary(date) || !dates.Exists(other => IsOtherDayOf(date, other)))
                continue;
            dates[i] = dates[i] with { Date = BibDate.Of(date.Start.Year) };
            draft.Change(Lists.At("/dates", i), MergeRules.FirstOfJanuary, date.ToString());
        }
    }

    private static bool IsOtherDayOf(in BibDate first, in WorkDate other) =>
        other.Kind is DateKind.Print or DateKind.Online or DateKind.Posted && other.Date.Year == first.Year && !other.Date.Equals(first);

    private static void AddKind(MergeDraft draft, int[] order, DateKind kind, List<WorkDate> dates)
    {
        var vote = new Vote(draft.RuleOf(MergeField.Dates));
        var (place, index) = (dates.Count, -1);
        foreach (var input in order)
        {
            var own = draft[input].Dates;
            for (var i = 0; i < own.Count; i++)
            {
                if (kind == DateKind.RecordCreated && IsDayOfRecord(draft, input, own[i]))
                {
                    vote.Dissent(input, own[i].Date.ToString());
                    vote.Because(MergeRules.RecordDate);
                }

                if (own[i].Kind != kind || IsDayOfRecord(draft, input, own[i]))
                    continue;
                if (vote.HasWinner && vote.Winner != input)
                {
                    Hear(dates, place, own[i], input, i, ref vote, ref index);
                    continue;
                }

                // A record may have several of a kind: updates, stretches of collecting.
                if (!vote.HasWinner)
                {
                    vote.Take(input);
                    index = i;
                }

                dates.Add(own[i]);
            }
        }

        draft.Tell(Lists.At("/dates", place), vote, Lists.At("/dates", index));
        for (var more = place + 1; more < dates.Count; more++)
        {
            var own = new Vote(draft.RuleOf(MergeField.Dates));
            own.Take(vote.Winner);
            draft.Tell(Lists.At("/dates", more), own);
        }
    }

    private static void Hear(List<WorkDate> dates, int place, WorkDate other, int input, int index, ref Vote vote, ref int from)
    {
        var (own, their) = (dates[place].Date, other.Date);
        if (own.Equals(their))
        {
            vote.Agree();
        }
        else if (Exactness(their) > Exactness(own) && IsWithin(their, own) && !IsFirstOfJanuary(their))
        {
            dates[place] = other;
            vote.Agree();
            vote.Take(input);
            vote.Because(MergeRules.MoreExact);
            from = index;
        }
        else if (IsFirstOfJanuary(own) && own.Year == their.Year)
        {
            dates[place] = other;
            vote.Take(input);
            vote.Because(MergeRules.FirstOfJanuary);
            from = index;
        }
        else if (Exactness(their) < Exactness(own) && IsWithin(own, their))
        {
            vote.Agree();
        }
        else
        {
            vote.Dissent(input, their.ToString());
        }
    }

    private static int Exactness(in BibDate date) =>
        !date.Start.IsKnown ? 0 : date.Start.Day > 0 ? 4 : date.Start.Month > 0 ? 3 : date.Season != Season.None ? 2 : 1;

    private static bool IsWithin(in BibDate exact, in BibDate coarse)
    {
        if (exact.IsRange || coarse.IsRange || coarse.Season != Season.None || !coarse.Start.IsKnown || exact.Start.Year != coarse.Start.Year)
            return false;
        return coarse.Start.Month == 0 || coarse.Start.Month == exact.Start.Month;
    }

    // Several services write a year so.
    private static bool IsFirstOfJanuary(in BibDate date) => !date.IsRange && date.Start is { Month: 1, Day: 1 };
}
