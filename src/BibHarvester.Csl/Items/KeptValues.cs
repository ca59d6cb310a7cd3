using System.Buffers;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Values of an item that its record says in another way or not at all, kept beside it as CSL-JSON writes them.</summary>
/// <remarks>
/// They stand in <see cref="BibRecord.ExtraFields"/> under the variable's name, <c>null</c> where the record says what the
/// item does not. They come back as long as the record still says what was read with them.
/// </remarks>
internal static class KeptValues
{
    /// <summary>The record of an item with what it would else lose.</summary>
    public static BibRecord Keep(CslItem item, BibRecord record)
    {
        var written = CslItem.FromRecord(record);
        List<ExtraField>? kept = null;
        for (var i = 0; i < Variables.Count; i++)
        {
            var variable = (Variable)i;
            if (!IsSaid(item, written, variable))
                (kept ??= [.. record.ExtraFields]).Add(new ExtraField(CslJsonReader.Format, Variables.Name(variable), Json(item, variable)));
        }

        return kept is null ? record : record with { ExtraFields = kept.ToValueList() };
    }

    /// <summary>The variable whose value a field keeps.</summary>
    public static bool TryFind(ExtraField field, out Variable variable)
    {
        variable = default;
        return field.Format == CslJsonReader.Format && Variables.TryFind(field.Name, out variable) && Variables.Name(variable) == field.Name;
    }

    /// <summary>Sets a variable to the value that a field keeps.</summary>
    public static void Set(CslItemBuilder builder, Variable variable, Utf8Text json)
    {
        var reader = new Utf8JsonReader(json.Bytes.Span);
        try
        {
            if (!reader.Read())
                return;
            if (reader.TokenType == JsonTokenType.Null)
                builder.Remove(variable);
            else
                CslJsonReader.TryRead(ref reader, builder, variable);
        }
        catch (JsonException)
        {
            // Somebody's own field, and no JSON: it says nothing about the variable.
        }
    }

    /// <summary>The item of a record with the values that are kept, where they say the same.</summary>
    public static CslItem Restore(BibRecord record, CslItem item)
    {
        var kept = item.ExtraFields.Where(f => TryFind(f, out _)).ToList();
        if (kept.Count == 0)
            return item;
        var said = record with { ExtraFields = [], CitationKey = null };
        var written = Read(item);
        if (With(item, kept) is var whole && SaysTheSame(whole))
            return whole;
        foreach (var field in kept)
        {
            if (With(item, [field]) is var one && SaysTheSame(one))
                item = one;
        }

        return item;

        bool SaysTheSame(CslItem candidate) => Read(candidate) is var read && (read.Equals(said) || read.Equals(written));
    }

    // The id is no variable; an item that is being made has one that stands for none.
    private static BibRecord Read(CslItem item) => item.ReadFields() with { ExtraFields = [], CitationKey = null };

    private static CslItem With(CslItem item, List<ExtraField> kept)
    {
        var builder = new CslItemBuilder(item, kept);
        foreach (var field in kept)
        {
            if (TryFind(field, out var variable))
                Set(builder, variable, field.Value);
        }

        return builder.Build(item.Id);
    }

    // What a reader repairs is the same: entities and foreign tags, spaces, numbers of identifiers, shortened last pages.
    private static bool IsSaid(CslItem item, CslItem written, Variable variable) => (item.Value(variable), written.Value(variable)) switch
    {
        (null, null) => true,
        (null, _) => variable is Variable.Doi or Variable.Url,
        // Beside the title of a volume the titles are those of the whole.
        (CslText text, CslText other) when variable is Variable.Title or Variable.ContainerTitle && item.Has(Variable.VolumeTitle) => text.Markup == other.Markup,
        (CslText, CslText) when variable is Variable.Page or Variable.Doi or Variable.Isbn or Variable.Issn or Variable.Pmid or Variable.Pmcid => true,
        (CslText text, CslText other) => IsSaid(text, other),
        (ValueList<CslName> names, ValueList<CslName> others) => names.Count == others.Count && names.Zip(others).All(p => CslFields.IsSaid(p.First, p.Second)),
        (BibDate date, BibDate other) => date == other,
        _ => false,
    };

    private static bool IsSaid(CslText text, CslText written)
    {
        if (text.Markup == written.Markup)
            return true;
        var (own, other) = (text.Parsed, written.Parsed);
        if (own.Plain == other.Plain)
            return own.Spans.AsSpan().SequenceEqual(other.Spans);
        // Spaces of a fixed width, and those at which no line breaks, are the typesetter's.
        return !Squeezed(own.Plain).Equals(Squeezed(other.Plain), StringComparison.Ordinal) || !own.Plain.Any(c => c > '\x7F' && char.IsWhiteSpace(c));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Utf8Text Json(CslItem item, Variable variable)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, CslJsonWriter.Readable))
            CslJsonWriter.WriteValue(writer, item, variable);
        return new Utf8Text(output.WrittenSpan.ToArray());
    }
}
