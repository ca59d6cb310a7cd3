namespace BibHarvester.Csl.Items;

/// <summary>What <see cref="CiteOptions"/> ask for on the way from a record to an item.</summary>
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

        // Styles print a status in place of the date: that is for works to come, not for works taken back.
        if (record.Status.Any(s => s.Kind is StatusKind.Retracted or StatusKind.Withdrawn or StatusKind.Removed))
            builder.Remove(Variable.Status);
        if (options.TitleCasing is TitleCasing.Sentence or TitleCasing.Headline)
            CaseTitles(record, builder, options.TitleCasing == TitleCasing.Sentence);
    }

    // Titles of works; journals, series, sites and proceedings keep the capitals of their names.
    private static void CaseTitles(BibRecord record, CslItemBuilder builder, bool toSentence)
    {
        Case(Variable.Title);
        Case(Variable.TitleShort);
        Case(Variable.ReviewedTitle);
        if (CslTypes.ContainerOf(builder.Type) == ContainerKind.Book)
            Case(Variable.ContainerTitle);

        void Case(Variable variable)
        {
            if (builder.Text(variable) is not { } text)
                return;
            var language = (variable == Variable.Title ? record.Title?.Language : null) ?? record.Language;
            var title = text.Given;
            builder.Set(variable, toSentence ? TitleCase.ToSentence(title, language) : TitleCase.ToHeadline(title, language));
        }
    }
}
