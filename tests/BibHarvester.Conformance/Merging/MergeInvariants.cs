using System.Globalization;
using BibHarvester.Formats;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>What must hold of every merged record, whatever was merged.</summary>
internal static class MergeInvariants
{
    public static void Check(CorpusWork work, MergeResult result, List<string> problems)
    {
        var record = result.Record;
        if (result.Merged + result.Apart.Count > work.Records.Count || result.Merged < 1)
            problems.Add("records are lost or doubled");
        // Records that are in it are those which are not apart.
        var authors = record.Contributors.Count(c => c.Role == ContributorRole.Author);
        var most = work.Records.Where(r => IsIn(r, record)).Select(r => r.Contributors.Count(c => c.Role == ContributorRole.Author)).DefaultIfEmpty().Max();
        if (result.Apart.IsEmpty && authors < most)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{authors} authors, where a source has {most}"));
        if (record.Titles.Count(t => t is { Kind: TitleKind.Main, MachineTranslated: false, Language: null }) > 1)
            problems.Add("two main titles of no said language");
        if (record.ArticleNumber is { } number && record.Pages is { Last: null, First: { } first } && first == number)
            problems.Add("the page is the article's number");
        CheckProvenance(record, problems);
        var reader = RecordFormats.Find("bibharvest-json")!.Reader!;
        var again = reader.Read(System.Text.Encoding.UTF8.GetBytes(record.ToRecordJson())).Single().Record;
        if (again is null || !again.SameWithProvenance(record))
            problems.Add("the record's JSON reads as another record");
    }

    private static bool IsIn(BibRecord one, BibRecord merged) => one.Provenance!.Witnesses.All(w => merged.Provenance!.Witnesses.Contains(w));

    private static void CheckProvenance(BibRecord record, List<string> problems)
    {
        var provenance = record.Provenance!;
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in provenance.Fields)
        {
            if ((uint)row.Witness >= (uint)provenance.Witnesses.Count || row.Dissents.Any(d => (uint)d.Witness >= (uint)provenance.Witnesses.Count))
                problems.Add($"{row.Path} has a witness that is none");
            if (row.Rule.StartsWith("merge.", StringComparison.Ordinal) && !paths.Add(row.Path + " " + row.Rule) && row.Path != "/status")
                problems.Add($"{row.Path} has two rows of {row.Rule}");
            if (row.Rule.Contains("merge.", StringComparison.Ordinal) && MergeRules.Rules.All(r => !row.Rule.Contains(r.Key, StringComparison.Ordinal)))
                problems.Add($"{row.Path} has a rule that is not listed: {row.Rule}");
        }
    }
}
