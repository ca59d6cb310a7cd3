namespace BibHarvester.Csl.Items;

/// <summary>Names of types in the vocabularies of registries, which nobody wants to read in a citation.</summary>
internal static class TypeNames
{
    private static readonly HashSet<string> DataCite = new(StringComparer.OrdinalIgnoreCase)
    {
        "Audiovisual", "Award", "Book", "BookChapter", "Collection", "ComputationalNotebook", "ConferencePaper",
        "ConferenceProceeding", "DataPaper", "Dataset", "Dissertation", "Event", "Image", "Instrument",
        "InteractiveResource", "Journal", "JournalArticle", "Model", "OutputManagementPlan", "PeerReview",
        "PhysicalObject", "Preprint", "Project", "Report", "Service", "Software", "Sound", "Standard", "Standards",
        "StudyRegistration", "Text", "Workflow", "Other", "Article", "Thesis",
    };

    /// <summary>Whether a word is the name of a type in CSL, Crossref or DataCite.</summary>
    public static bool IsTypeName(string? word) =>
        word is not null && (ItemTypes.TryFind(word, out _) || RegistryTypes.TryFind(word, out _) || DataCite.Contains(word));
}
