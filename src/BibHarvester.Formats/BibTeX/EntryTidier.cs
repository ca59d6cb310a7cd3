namespace BibHarvester.Formats.BibTeX;

/// <summary>Lays out an entry.</summary>
/// <param name="options">How.</param>
/// <param name="lineEnd">What ends a line.</param>
internal sealed class EntryTidier(TidyOptions options, string lineEnd)
{
    private readonly string _indent = lineEnd + new string(' ', options.Indent);

    public void Tidy(BibTeXEntry entry)
    {
        entry.Opening = "@";
        entry.KeyText = entry.KeyText?.Trim();
        var isBraced = options.Braces || entry.Bracket.Contains('{', StringComparison.Ordinal);
        entry.Bracket = isBraced ? "{" : "(";
        if (options.LowerCase)
            entry.TypeText = entry.Type;
        var fields = entry.FieldList;
        if (!options.FieldOrder.IsEmpty && !fields.Exists(f => HasComment(f.Lead)))
            Arrange(fields);
        var width = 0;
        foreach (var field in fields)
        {
            if (options.LowerCase)
                field.Name = field.Name.ToLowerInvariant();
            width = Math.Max(width, field.Name.Length);
        }

        foreach (var field in fields)
        {
            var isFirst = field == fields[0] && entry.KeyText is null;
            if (!HasComment(field.Lead))
                field.Lead = (isFirst ? "" : ",") + _indent;
            field.Separator = options.AlignEquals ? new string(' ', width - field.Name.Length) + " = " : " = ";
            if (options.Braces && field.RawValue is ['"', ..] && field.Value is { } value)
                field.RawValue = $"{{{value}}}";
        }

        var comma = options.TrailingComma || fields.Count == 0 ? "," : "";
        if (!HasComment(entry.Closing))
            entry.Closing = (entry.KeyText is null && fields.Count == 0 ? "" : comma) + lineEnd + (isBraced ? '}' : ')');
    }

    // What stands behind a % goes to the end of its line.
    private static bool HasComment(string between) => between.Contains('%', StringComparison.Ordinal);

    private void Arrange(List<BibTeXEntryField> fields)
    {
        var ordered = fields.OrderBy(f => RankOf(f.Name)).ToList();
        fields.Clear();
        fields.AddRange(ordered);
    }

    private int RankOf(string name)
    {
        for (var i = 0; i < options.FieldOrder.Count; i++)
        {
            if (name.Equals(options.FieldOrder[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return int.MaxValue;
    }
}
