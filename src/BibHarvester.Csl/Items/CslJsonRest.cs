using System.Globalization;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Finds what names and dates of CSL-JSON have beyond the parts that CSL knows: affiliations, ORCID iDs, hours.</summary>
internal static class CslJsonRest
{
    /// <summary>Keeps it under the JSON pointer of its place.</summary>
    /// <param name="payload">The bytes.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="builder">What it is kept in.</param>
    /// <param name="variable">The variable that has the value.</param>
    public static void Keep(ReadOnlyMemory<byte> payload, int start, int end, CslItemBuilder builder, Variable variable)
    {
        var value = payload[start..end];
        var reader = new Utf8JsonReader(value.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        var isDate = Variables.Kind(variable) == VariableKind.Date;
        var pointer = "/" + Variables.Name(variable);
        var index = -1;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth <= 1)
                index++;
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var member = CslJsonStrings.Get(ref reader);
            reader.Read();
            var at = (int)reader.TokenStartIndex;
            var isKnown = isDate ? IsKnownOfDate(member) && (member != "date-parts" || !HasMoreThanDay(reader)) : IsKnownOfName(member);
            reader.Skip();
            if (!isKnown)
                builder.AddRest(new ExtraField(CslJsonReader.Format, Place(pointer, isDate ? null : index, member), new Utf8Text(value[at..(int)reader.BytesConsumed])));
        }
    }

    private static string Place(string pointer, int? index, string member) =>
        index is { } number ? $"{pointer}/{number.ToString(CultureInfo.InvariantCulture)}/{member}" : $"{pointer}/{member}";

    private static bool IsKnownOfName(string member) => member is "family" or "given" or "dropping-particle" or "non-dropping-particle" or "suffix" or
        "literal" or "name" or "comma-suffix" or "static-ordering" or "isInstitution" or "parse-names";

    // The moment in other words is that of a registry.
    private static bool IsKnownOfDate(string member) =>
        member is "date-parts" or "season" or "circa" or "literal" or "raw" or "edtf" or "date-time" or "timestamp";

    private static bool HasMoreThanDay(Utf8JsonReader parts)
    {
        var (depth, count) = (parts.CurrentDepth, 0);
        while (parts.Read() && parts.CurrentDepth > depth)
        {
            count = parts.TokenType == JsonTokenType.StartArray ? 0 : count + 1;
            if (count > 3 && (parts.TokenType is JsonTokenType.Number or JsonTokenType.String))
                return true;
        }

        return false;
    }
}
