using System.Text.Json;

namespace BibHarvester.Csl.Items;

public sealed partial class CslItem
{
    /// <summary>Reads one item of CSL-JSON.</summary>
    /// <param name="json">A JSON object; the item may keep slices of it, so it must not change any more.</param>
    /// <returns>The item.</returns>
    /// <exception cref="FormatException">It is no JSON object.</exception>
    public static CslItem Parse(ReadOnlyMemory<byte> json) => Parse(json, static (_, _) => { });

    /// <summary>Reads one item of CSL-JSON.</summary>
    /// <param name="json">A JSON object; the item may keep slices of it, so it must not change any more.</param>
    /// <param name="report">Told the code and the message of what is odd.</param>
    /// <param name="maxDepth">How deeply values may be nested.</param>
    /// <returns>The item.</returns>
    /// <exception cref="FormatException">It is no JSON object.</exception>
    public static CslItem Parse(ReadOnlyMemory<byte> json, Action<string, string> report, int maxDepth = 64)
    {
        ArgumentNullException.ThrowIfNull(report);
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            MaxDepth = maxDepth,
            CommentHandling = JsonCommentHandling.Skip,
        });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new FormatException("An item of CSL-JSON is an object.");
            var item = CslJsonReader.Read(ref reader, json, report);
            while (reader.Read())
            {
                // What follows the object is an error, which the reader throws.
            }

            return item;
        }
        catch (JsonException e)
        {
            throw new FormatException($"The item is no JSON: {e.Message}", e);
        }
    }

    /// <summary>Whether a member of CSL-JSON is a text in which CSL's markup may stand: a title, a note, a number of pages.</summary>
    /// <param name="member">The member's name, such as <c>title</c>.</param>
    /// <returns>Whether it is; what is kept letter by letter, such as an address or an identifier, is none.</returns>
    public static bool HasMarkup(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return CslJsonReader.TryFindVariable(member, out var variable) && Variables.Kind(variable) is VariableKind.Text or VariableKind.Number &&
            variable is not (Variable.Doi or Variable.Url or Variable.Isbn or Variable.Issn or Variable.Pmid or Variable.Pmcid or Variable.Language or
                Variable.CitationKey or Variable.CitationLabel or Variable.License);
    }

    /// <summary>Whether a member of CSL-JSON holds names.</summary>
    /// <param name="member">The member's name, such as <c>author</c>.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasNames(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Variables.TryFind(member, out var variable) && Variables.Kind(variable) == VariableKind.Name;
    }

    /// <summary>Whether a member of CSL-JSON holds a date.</summary>
    /// <param name="member">The member's name, such as <c>issued</c>.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasDate(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Variables.TryFind(member, out var variable) && Variables.Kind(variable) == VariableKind.Date;
    }

    /// <summary>The item under another id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>A copy that shares its values with this one.</returns>
    public CslItem WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new CslItem(id, ItemType, Present, _values, ExtraFields);
    }

    /// <summary>Writes the item as an object of CSL-JSON, valid against the schema of CSL 1.0.2.</summary>
    /// <param name="writer">Where to.</param>
    /// <remarks>What the schema has no member for stands in <c>custom</c>.</remarks>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CslJsonWriter.Write(writer, this);
    }
}
