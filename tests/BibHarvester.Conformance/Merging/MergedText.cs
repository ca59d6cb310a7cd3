using System.Text;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>A merge as text to look at: what the sources say, field by field, and what came of it.</summary>
internal static class MergedText
{
    public static string Of(CorpusWork work, MergeResult result)
    {
        var text = new StringBuilder();
        text.Append("== ").AppendLine(work.Name);
        foreach (var record in work.Records)
            text.Append("-- ").AppendLine(Line(record));
        text.Append("++ ").AppendLine(Line(result.Record));
        foreach (var apart in result.Apart)
            text.Append("~~ ").Append(apart.Reason).Append(' ').Append(apart.Relation).Append(": ").AppendLine(Line(apart.Record));
        foreach (var row in result.Record.Provenance!.Fields)
        {
            if (row.Rule.Contains("merge.", StringComparison.Ordinal))
                text.Append("   ").Append(row.Path).Append(" <- ").Append(result.Record.Provenance.Witnesses[row.Witness].Source).Append(" (").Append(row.Rule).Append(')').AppendJoin("", row.Dissents.Select(d => $" not {result.Record.Provenance.Witnesses[d.Witness].Source}: {d.Raw}")).AppendLine();
        }

        return text.ToString();
    }

    private static string Line(BibRecord record)
    {
        var line = new StringBuilder(string.Join('+', record.Provenance!.Witnesses.Select(w => w.Source)));
        foreach (var (field, value) in MergeFacts.Of(record))
            line.Append(" | ").Append(field).Append('=').Append(value);
        return line.ToString();
    }
}
