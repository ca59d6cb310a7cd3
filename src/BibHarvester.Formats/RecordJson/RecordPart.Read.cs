namespace BibHarvester.Formats.RecordJson;

internal static partial class RecordPart
{
    public static bool TryReadRoot(ref JsonSource source, out BibRecord value) => TryRead(ref source, isRoot: true, out value);

    public static bool TryRead(ref JsonSource source, out BibRecord value) => TryRead(ref source, isRoot: false, out value);

    private static bool TryRead(ref JsonSource source, bool isRoot, out BibRecord value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        var outer = source.EnterRecord();
        string? genre = null, citationKey = null, volume = null, issue = null, part = null, chapterNumber = null;
        string? section = null, volumeCount = null, articleNumber = null, pageCount = null, edition = null;
        string? version = null, number = null, language = null;
        var type = WorkType.Document;
        ValueList<Title> titles = [];
        ValueList<Contributor> contributors = [];
        ValueList<ContributorRole> incompleteRoles = [];
        ValueList<WorkDate> dates = [];
        ValueList<Container> containers = [];
        WorkEvent? workEvent = null;
        Pages? pages = null;
        ValueList<string> extents = [];
        ValueList<Publisher> publishers = [];
        ValueList<string> media = [];
        ValueList<Abstract> abstracts = [];
        ValueList<Keyword> keywords = [];
        ValueList<Identifier> identifiers = [];
        ValueList<Link> links = [];
        ValueList<License> licenses = [];
        ValueList<Funding> funding = [];
        ValueList<Relation> relations = [];
        ValueList<Reference> references = [];
        ValueList<WorkStatus> status = [];
        ValueList<Metric> metrics = [];
        ValueList<string> notes = [];
        ValueList<ExtraField> extraFields = [];
        Provenance? provenance = null;
        while (source.Next())
        {
            if (source.Is("type"u8))
                type = source.Word(Words.Type);
            else if (source.Is("genre"u8))
                genre = source.Text();
            else if (source.Is("citationKey"u8))
                citationKey = source.Text();
            else if (source.Is("titles"u8))
                titles = source.List<Title>(TitlePart.TryRead);
            else if (source.Is("contributors"u8))
                contributors = source.List<Contributor>(ContributorPart.TryRead);
            else if (source.Is("incompleteRoles"u8))
                incompleteRoles = source.List<ContributorRole>(RolePart.TryRead);
            else if (source.Is("dates"u8))
                dates = source.List<WorkDate>(WorkDatePart.TryRead);
            else if (source.Is("containers"u8))
                containers = source.List<Container>(ContainerPart.TryRead);
            else if (source.Is("event"u8))
                workEvent = source.Part<WorkEvent>(WorkEventPart.TryRead);
            else if (source.Is("volume"u8))
                volume = source.Text();
            else if (source.Is("issue"u8))
                issue = source.Text();
            else if (source.Is("part"u8))
                part = source.Text();
            else if (source.Is("chapterNumber"u8))
                chapterNumber = source.Text();
            else if (source.Is("section"u8))
                section = source.Text();
            else if (source.Is("volumeCount"u8))
                volumeCount = source.Text();
            else if (source.Is("pages"u8))
                pages = source.Part<Pages>(PagesPart.TryRead);
            else if (source.Is("articleNumber"u8))
                articleNumber = source.Text();
            else if (source.Is("pageCount"u8))
                pageCount = source.Text();
            else if (source.Is("extents"u8))
                extents = source.Texts();
            else if (source.Is("publishers"u8))
                publishers = source.List<Publisher>(PublisherPart.TryRead);
            else if (source.Is("edition"u8))
                edition = source.Text();
            else if (source.Is("version"u8))
                version = source.Text();
            else if (source.Is("number"u8))
                number = source.Text();
            else if (source.Is("media"u8))
                media = source.Texts();
            else if (source.Is("language"u8))
                language = source.Text();
            else if (source.Is("abstracts"u8))
                abstracts = source.List<Abstract>(AbstractPart.TryRead);
            else if (source.Is("keywords"u8))
                keywords = source.List<Keyword>(KeywordPart.TryRead);
            else if (source.Is("identifiers"u8))
                identifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("links"u8))
                links = source.List<Link>(LinkPart.TryRead);
            else if (source.Is("licenses"u8))
                licenses = source.List<License>(LicensePart.TryRead);
            else if (source.Is("funding"u8))
                funding = source.List<Funding>(FundingPart.TryRead);
            else if (source.Is("relations"u8))
                relations = source.List<Relation>(RelationPart.TryRead);
            else if (source.Is("references"u8) && source.Options.References)
                references = source.List<Reference>(ReferencePart.TryRead);
            else if (source.Is("references"u8))
                source.Pass();
            else if (source.Is("status"u8))
                status = source.List<WorkStatus>(WorkStatusPart.TryRead);
            else if (source.Is("metrics"u8))
                metrics = source.List<Metric>(MetricPart.TryRead);
            else if (source.Is("notes"u8))
                notes = source.Texts();
            else if (source.Is("extraFields"u8) && source.Options.ExtraFields)
                extraFields = source.List<ExtraField>(ExtraFieldPart.TryRead);
            else if (source.Is("extraFields"u8))
                source.Pass();
            else if (source.Is("provenance"u8))
                provenance = source.Part<Provenance>(ProvenancePart.TryRead);
            else if (isRoot && source.Is("bibharvest"u8))
                source.Version(Version);
            else
                source.Keep();
        }

        var kept = source.LeaveRecord(outer);
        value = new BibRecord
        {
            Type = type,
            Genre = genre,
            CitationKey = citationKey,
            Titles = titles,
            Contributors = contributors,
            IncompleteRoles = incompleteRoles,
            Dates = dates,
            Containers = containers,
            Event = workEvent,
            Volume = volume,
            Issue = issue,
            Part = part,
            ChapterNumber = chapterNumber,
            Section = section,
            VolumeCount = volumeCount,
            Pages = pages,
            ArticleNumber = articleNumber,
            PageCount = pageCount,
            Extents = extents,
            Publishers = publishers,
            Edition = edition,
            Version = version,
            Number = number,
            Media = media,
            Language = language,
            Abstracts = abstracts,
            Keywords = keywords,
            Identifiers = identifiers,
            Links = links,
            Licenses = licenses,
            Funding = funding,
            Relations = relations,
            References = references,
            Status = status,
            Metrics = metrics,
            Notes = notes,
            ExtraFields = kept.IsEmpty ? extraFields : [.. extraFields, .. kept],
            Provenance = provenance,
        };
        return true;
    }
}
