using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<(Relation Relation, JsonSlice Raw, JsonPath Place)> _relationsRead = new();
    private int? _referenceCount;
    private int _countOfReferences;
    private int _references;

    private void ClearRelated()
    {
        _updates.Clear();
        _relationsRead.Clear();
        (_referenceCount, _countOfReferences, _references) = (null, 0, -1);
    }

    private void ReadRelated(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Relation: ReadRelations(ref json); break;
            case CrossrefMember.UpdateTo: ReadUpdates(ref json, "update-to", isNotice: true); break;
            case CrossrefMember.UpdatedBy: ReadUpdates(ref json, "updated-by", isNotice: false); break;
            case CrossrefMember.Reference: ReadReferences(ref json); break;
            case CrossrefMember.ReferenceCount: _referenceCount = ReadCount(ref json, "reference-count") ?? _referenceCount; break;
            default:
                if (ReadCount(ref json, "is-referenced-by-count") is { } count)
                    AddMetric("cited-by", count);
                break;
        }
    }

    private void AddMetric(string name, int value) =>
        Draft.Metrics.Add(new Metric { Name = name, Value = value, HarvestedAt = Options.Witness?.RetrievedAt });

    private void ComposeRelated()
    {
        foreach (ref readonly var read in _relationsRead.Items)
        {
            if (read.Relation.Target is { } target && target.TryGetDoi(out var doi) && doi == _doi)
                KeepExtra(read.Raw, read.Place);
            else if (!Draft.Relations.Items.Contains(read.Relation))
                Draft.Relations.Add(read.Relation);
        }

        ComposeUpdates();
        if (_referenceCount is { } count && (count != _countOfReferences || !Options.References))
            AddMetric("references", count);
    }

    // Passed over here, which finds out whether they are well-formed, and read when somebody looks at them.
    private void ReadReferences(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            KeepExtra(ref json, "reference");
            return;
        }

        if (!Options.References)
        {
            json.Leap();
            return;
        }

        var start = json.TokenStartIndex;
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            count++;
            json.Skip();
        }

        _countOfReferences = count;
        _references = Keep(new JsonSlice(start, json.BytesConsumed - start));
    }

    /// <inheritdoc/>
    protected override ValueList<Reference> References()
    {
        if (_references < 0 || _countOfReferences == 0)
            return ValueList<Reference>.Empty;
        var json = Kept(_references).Bytes;
        var count = _countOfReferences;
        return ValueList.Defer(count, () => CrossrefReferences.Read(json, count));
    }

    // An object of arrays: what the work is to others, and to which.
    private void ReadRelations(ref JsonCursor json)
    {
        // Nothing was ever said by an empty list in its place.
        if (json.TokenType == JsonTokenType.StartArray)
        {
            var start = json;
            json.Read();
            if (json.TokenType == JsonTokenType.EndArray)
                return;
            json = start;
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "relation");
            return;
        }

        while (NextMember(ref json))
        {
            var isKnown = CrossrefRelations.Kinds.TryGet(json.ValueSpan, out var kind);
            var word = NameOf(ref json);
            json.Read();
            var items = JsonItems.Start;
            while (NextItem(ref json, ref items, Pointer("relation", word)))
                ReadRelation(ref json, word, items.Index, isKnown ? kind : (RelationKind.Other, false));
        }
    }

    private void ReadRelation(ref JsonCursor json, string word, int index, (RelationKind Kind, bool IsExact) kind)
    {
        var pointer = Pointer("relation", word);
        var start = json.TokenStartIndex;
        string? id = null, type = null, by = null;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = ReadMemberText(ref json, pointer, index, "id");
            else if (json.ValueTextEquals("id-type"u8))
                type = ReadMemberText(ref json, pointer, index, "id-type");
            else if (json.ValueTextEquals("asserted-by"u8))
                by = ReadMemberText(ref json, pointer, index, "asserted-by");
            else
                KeepUnknown(ref json, pointer, index);
        }

        if (id is null)
            return;
        var relation = new Relation
        {
            Kind = kind.Kind,
            KindText = kind.IsExact ? null : word,
            Target = CrossrefRelations.TargetOf(id, type),
            AssertedBy = by,
        };
        _relationsRead.Add((relation, new JsonSlice(start, json.BytesConsumed - start), pointer.At(index, "")));
    }
}
