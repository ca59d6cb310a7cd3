namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    /// <inheritdoc/>
    protected override void Clear()
    {
        (_type, _subtype, _degree) = (null, null, null);
        (_isWork, _isOther) = (false, false);
        ClearTitles();
        ClearContributors();
        ClearAddresses();
        ClearBodies();
        ClearRelated();
        ClearDates();
    }

    /// <inheritdoc/>
    protected override void Compose()
    {
        (Draft.Type, Draft.Genre, var isKnown) = CrossrefTypes.Of(_type, _subtype, _containerTitles.Count > 0);
        Draft.Genre = _degree ?? Draft.Genre;
        if (!isKnown)
            Warn("009", $"The type '{_type}' is not known.");
        ComposeTitles();
        ComposeLanguage();
        ComposeContainers();
        ComposePublishers();
        ComposeDates();
        ComposeRelated();
        ComposeAddresses();
    }

    // English is what many depositors say of everything; a title without a Latin letter is not in it.
    private void ComposeLanguage()
    {
        if (Draft.Language is not { } language || !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) || Draft.Titles.Count == 0)
            return;
        var hasLetters = false;
        foreach (var c in Draft.Titles[0].Text.Plain)
        {
            if (char.IsLetter(c) && c < '\u0250')
                return;
            hasLetters |= char.IsLetter(c);
        }

        if (!hasLetters)
            return;
        Warn("011", $"The language '{language}' is not that of the title.");
        Draft.Language = null;
    }
}
