using System.Buffers;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Merging;

/// <summary>Joins records of one work: the fullest first, its gaps filled from the others.</summary>
public static class RecordUnion
{
    /// <summary>One record with what all of them know.</summary>
    /// <param name="records">Records of one work; at least one.</param>
    /// <returns>
    /// The union, the same whatever their order, but for the citation key, which is that of the first that has one. Of each single value that of the
    /// fullest record that has it; the longest list of names; of dates, titles and abstracts one of a kind; of identifiers, keywords, links and notes all.
    /// </returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static BibRecord Of(IEnumerable<BibRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = records.ToList();
        if (all.Count == 0)
            throw new ArgumentException("There is no record to join.", nameof(records));
        var joined = all.Select(r => (Record: r, Text: TextOf(r)))
            .OrderByDescending(r => r.Text.Length)
            .ThenBy(r => r.Text, StringComparer.Ordinal)
            .Select(r => r.Record)
            .Aggregate(Fill);
        return joined with { CitationKey = all.Select(r => r.CitationKey).FirstOrDefault(k => k is not null) };
    }

    private static string TextOf(BibRecord record)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJsonWriter.WriteObject(record with { Provenance = null, CitationKey = null }, json);
        return System.Text.Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static BibRecord Fill(BibRecord record, BibRecord other) => record with
    {
        Type = record.Type == WorkType.Document ? other.Type : record.Type,
        Genre = record.Genre ?? other.Genre,
        Titles = Join(record.Titles, other.Titles, t => (t.Kind, t.Language)),
        Contributors = HasMoreNames(other, record) ? other.Contributors : record.Contributors,
        IncompleteRoles = HasMoreNames(other, record) ? other.IncompleteRoles : record.IncompleteRoles,
        Dates = Join(record.Dates, other.Dates, d => d.Kind),
        Containers = record.Containers.Count == 0 ? other.Containers : [.. record.Containers.Select(c => Fill(c, other.Containers))],
        Event = record.Event ?? other.Event,
        Volume = record.Volume ?? other.Volume,
        Issue = record.Issue ?? other.Issue,
        Part = record.Part ?? other.Part,
        ChapterNumber = record.ChapterNumber ?? other.ChapterNumber,
        Section = record.Section ?? other.Section,
        VolumeCount = record.VolumeCount ?? other.VolumeCount,
        Pages = record.Pages ?? (record.ArticleNumber is null ? other.Pages : null),
        ArticleNumber = record.ArticleNumber ?? (record.Pages is null ? other.ArticleNumber : null),
        PageCount = record.PageCount ?? other.PageCount,
        Extents = Join(record.Extents, other.Extents, e => e),
        Publishers = record.Publishers.Count == 0 ? other.Publishers : record.Publishers,
        Edition = record.Edition ?? other.Edition,
        Version = record.Version ?? other.Version,
        Number = record.Number ?? other.Number,
        Media = Join(record.Media, other.Media, m => m),
        Language = record.Language ?? other.Language,
        Abstracts = Join(record.Abstracts, other.Abstracts, a => (a.Kind, a.Language)),
        Keywords = Join(record.Keywords, other.Keywords, k => k.Text.ToUpperInvariant()),
        Identifiers = Join(record.Identifiers, other.Identifiers, i => (i.Kind, i.Scheme, i.Key)),
        Links = Join(record.Links, other.Links, l => l.Url),
        Licenses = Join(record.Licenses, other.Licenses, l => l),
        Funding = Join(record.Funding, other.Funding, f => f),
        Relations = Join(record.Relations, other.Relations, r => r),
        References = record.References.Count >= other.References.Count ? record.References : other.References,
        Status = Join(record.Status, other.Status, s => s),
        Metrics = Join(record.Metrics, other.Metrics, m => m.Name),
        Notes = Join(record.Notes, other.Notes, n => n),
        ExtraFields = Join(record.ExtraFields, other.ExtraFields, f => (f.Format, f.Name)),
    };

    private static bool HasMoreNames(BibRecord record, BibRecord other) => record.Contributors.Count > other.Contributors.Count;

    private static Container Fill(Container container, ValueList<Container> others)
    {
        foreach (var other in others)
        {
            if (other.Kind == container.Kind)
            {
                return container with
                {
                    Titles = Join(container.Titles, other.Titles, t => (t.Kind, t.Language)),
                    Identifiers = Join(container.Identifiers, other.Identifiers, i => (i.Kind, i.Key)),
                    Volume = container.Volume ?? other.Volume,
                };
            }
        }

        return container;
    }

    private static ValueList<T> Join<T, TKey>(ValueList<T> list, ValueList<T> other, Func<T, TKey> key)
    {
        if (other.Count == 0)
            return list;
        var seen = list.Select(key).ToHashSet();
        return [.. list, .. other.Where(item => seen.Add(key(item)))];
    }
}
