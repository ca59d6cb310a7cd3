namespace BibHarvester.Csl.Items;

/// <summary>What changes on the way from a record to an item that is cited: what its options ask for, and what no reader wants twice.</summary>
internal static class CitingRules
{
    public static void Apply(BibRecord record, CslItemBuilder builder, CiteOptions options)
    {
        if (!options.Links)
        {
            builder.Remove(Variable.Doi);
            builder.Remove(Variable.Url);
            builder.Remove(Variable.Accessed);
        }

        // Styles print a status in place of the date: that is for works to come, not for what became of a work.
        if (record.Status.Any(s => s.Kind is StatusKind.Retracted or StatusKind.Withdrawn or StatusKind.Removed or StatusKind.ExpressionOfConcern or StatusKind.Reinstated or StatusKind.Corrected))
            builder.Remove(Variable.Status);
        // "With" names people. Organizations without a role of their own are those that hold or fund the work.
        if (!record.Contributors.Any(c => c.Role == ContributorRole.Other && c.Person is not null))
            builder.Remove(Variable.Contributor);
        DescribeKind(record, builder);
        SayVersionOnce(builder);
        SayPublisherOnce(builder);
        if (options.TitleCasing is TitleCasing.Sentence or TitleCasing.Headline or TitleCasing.SentenceForParts)
            CaseTitles(record, builder, options.TitleCasing);
        if (builder.Type == ItemType.Periodical)
            KeepCase(builder, Variable.Title);
        KeepCase(builder, Variable.ContainerTitle);
        KeepCase(builder, Variable.ContainerTitleShort);
        KeepCase(builder, Variable.CollectionTitle);
    }

    private static void DescribeKind(BibRecord record, CslItemBuilder builder)
    {
        if (!KindWords.TellTheReader(builder.Text(Variable.Genre)?.Given.Plain, builder.Type))
            builder.Remove(Variable.Genre);
        if (builder.Has(Variable.Genre))
            return;
        // CSL has one type for all theses, one for all reviews, and one for collections that means those of archives.
        if (record.Type == WorkType.Thesis)
            builder.Set(Variable.Genre, "Dissertation".Equals(record.Genre, StringComparison.OrdinalIgnoreCase) ? "Dissertation" : "Thesis");
        else if (record.Type == WorkType.PeerReview)
            builder.Set(Variable.Genre, "Peer review");
        else if (record.Type == WorkType.Collection && !builder.Has(Variable.Archive))
            builder.Set(Variable.Genre, "Collection");
    }

    // Works that stay as they are have versions in registries too, which say nothing about what was read.
    private static void SayVersionOnce(CslItemBuilder builder)
    {
        if (builder.Text(Variable.Version)?.Given.Plain is not { } version)
            return;
        var number = VersionText.Number(version);
        var isVersioned = builder.Type is ItemType.Software or ItemType.Dataset or ItemType.Article or ItemType.Standard;
        if (!isVersioned || VersionText.IsSaidIn(builder.Text(Variable.Title)?.Given.Plain, number))
            builder.Remove(Variable.Version);
        else
            builder.Set(Variable.Version, number);
    }

    // Archives and sites that publish themselves. Periodicals, books and blogs are cited by their own titles.
    private static void SayPublisherOnce(CslItemBuilder builder)
    {
        var isPart = builder.Type is ItemType.PostWeblog or ItemType.Interview ||
            CslTypes.ContainerOf(builder.Type) is ContainerKind.Periodical or ContainerKind.Book or ContainerKind.Proceedings;
        if (isPart || builder.Text(Variable.ContainerTitle)?.Given.Plain is not { } container)
            return;
        if (container.Equals(builder.Text(Variable.Publisher)?.Given.Plain, StringComparison.OrdinalIgnoreCase))
            builder.Remove(Variable.ContainerTitle);
    }

    // Titles of works; journals, series, sites and proceedings keep the capitals of their names.
    private static void CaseTitles(BibRecord record, CslItemBuilder builder, TitleCasing casing)
    {
        var casesWholeWorks = casing != TitleCasing.SentenceForParts;
        if (builder.Type != ItemType.Periodical && (casesWholeWorks || !StandsAlone(builder.Type)))
        {
            Case(Variable.Title);
            Case(Variable.TitleShort);
        }

        if (casesWholeWorks)
            Case(Variable.ReviewedTitle);
        if (casesWholeWorks && CslTypes.ContainerOf(builder.Type) == ContainerKind.Book)
            Case(Variable.ContainerTitle);

        void Case(Variable variable)
        {
            if (builder.Text(variable) is not { } text)
                return;
            var language = (variable == Variable.Title ? record.Title?.Language : null) ?? record.Language;
            var title = text.Given;
            var isHeadline = casing == TitleCasing.Headline;
            builder.Set(variable, isHeadline ? TitleCase.ToHeadline(title, language) : TitleCase.ToSentence(title, language));
        }
    }

    private static bool StandsAlone(ItemType type) =>
        type is ItemType.Book or ItemType.Classic or ItemType.Collection or ItemType.Dataset or ItemType.MotionPicture or ItemType.Software or
            ItemType.Song or ItemType.Standard;

    // What a style's text-case does to titles of works must not touch the names of journals and series.
    private static void KeepCase(CslItemBuilder builder, Variable variable)
    {
        if (builder.Text(variable)?.Given is not { IsEmpty: false } title)
            return;
        var whole = new RichSpan(0, title.Plain.Length, RichStyle.NoCase);
        builder.Set(variable, new RichText(title.Plain, ValueList.Own<RichSpan>([whole, .. title.Spans])));
    }
}
