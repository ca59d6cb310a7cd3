namespace BibHarvester.Formats.RecordJson;

/// <summary>A record; at the root its first member says the version of the format.</summary>
internal static partial class RecordPart
{
    private static ReadOnlySpan<byte> Version => "1.0"u8;

    public static void WriteRoot(JsonSink sink, BibRecord record) => WriteInScope(sink, record, isRoot: true);

    public static void Write(JsonSink sink, BibRecord record) => WriteInScope(sink, record, isRoot: false);

    private static void WriteInScope(JsonSink sink, BibRecord record, bool isRoot)
    {
        Action<JsonSink, BibRecord, int> write = isRoot ? WriteRootMembers : WriteMembers;
        var kept = KeptMembers.Of(record, write, out var listed);
        sink.InScope(kept, record, listed, write);
    }

    private static void WriteRootMembers(JsonSink sink, BibRecord record, int listed)
    {
        sink.Begin();
        sink.Version("bibharvest"u8, Version);
        WriteFields(sink, record, listed);
        sink.End();
    }

    private static void WriteMembers(JsonSink sink, BibRecord record, int listed)
    {
        sink.Begin();
        WriteFields(sink, record, listed);
        sink.End();
    }

    private static void WriteFields(JsonSink sink, BibRecord record, int listed)
    {
        sink.Word("type"u8, record.Type, Words.Type);
        sink.Text("genre"u8, record.Genre);
        sink.Text("citationKey"u8, record.CitationKey);
        sink.List("titles"u8, record.Titles, TitlePart.Write);
        sink.List("contributors"u8, record.Contributors, ContributorPart.Write);
        sink.List("incompleteRoles"u8, record.IncompleteRoles, RolePart.Write);
        sink.List("dates"u8, record.Dates, WorkDatePart.Write);
        sink.List("containers"u8, record.Containers, ContainerPart.Write);
        sink.Part("event"u8, record.Event, WorkEventPart.Write);
        sink.Text("volume"u8, record.Volume);
        sink.Text("issue"u8, record.Issue);
        sink.Text("part"u8, record.Part);
        sink.Text("chapterNumber"u8, record.ChapterNumber);
        sink.Text("section"u8, record.Section);
        sink.Text("volumeCount"u8, record.VolumeCount);
        sink.Part("pages"u8, record.Pages, PagesPart.Write);
        sink.Text("articleNumber"u8, record.ArticleNumber);
        sink.Text("pageCount"u8, record.PageCount);
        sink.Texts("extents"u8, record.Extents);
        sink.List("publishers"u8, record.Publishers, PublisherPart.Write);
        sink.Text("edition"u8, record.Edition);
        sink.Text("version"u8, record.Version);
        sink.Text("number"u8, record.Number);
        sink.Texts("media"u8, record.Media);
        sink.Text("language"u8, record.Language);
        sink.List("abstracts"u8, record.Abstracts, AbstractPart.Write);
        sink.List("keywords"u8, record.Keywords, KeywordPart.Write);
        sink.List("identifiers"u8, record.Identifiers, IdentifierPart.Write);
        sink.List("links"u8, record.Links, LinkPart.Write);
        sink.List("licenses"u8, record.Licenses, LicensePart.Write);
        sink.List("funding"u8, record.Funding, FundingPart.Write);
        sink.List("relations"u8, record.Relations, RelationPart.Write);
        sink.List("references"u8, record.References, ReferencePart.Write);
        sink.List("status"u8, record.Status, WorkStatusPart.Write);
        sink.List("metrics"u8, record.Metrics, MetricPart.Write);
        sink.Texts("notes"u8, record.Notes);
        sink.List("extraFields"u8, Take(record.ExtraFields, listed), ExtraFieldPart.Write);
        sink.Part("provenance"u8, record.Provenance, ProvenancePart.Write);
    }

    private static ValueList<ExtraField> Take(ValueList<ExtraField> fields, int count) =>
        count == fields.Count ? fields : ValueList.Create(fields.AsSpan()[..count]);
}
