using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>What the parsers of JSON formats share: texts, kept pieces, extra fields, rows of provenance, diagnostics.</summary>
/// <param name="options">How to read.</param>
/// <param name="format">The format's name.</param>
/// <param name="registry">The name under which unknown fields are kept.</param>
internal abstract partial class JsonRecordParser(ReadOptions options, string format, string registry) : IJsonRecordParser
{
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = format }) with { Format = format };
    private readonly ListBuilder<Diagnostic> _diagnostics = new();
    private ReadOnlyMemory<byte> _record;

    /// <inheritdoc/>
    public abstract string CodePrefix { get; }

    /// <summary>What has been read of the record.</summary>
    protected RecordDraft Draft { get; } = new();

    /// <summary>How to read.</summary>
    protected ReadOptions Options { get; } = options;

    /// <summary>The bytes of the record that is being read.</summary>
    protected ReadOnlySpan<byte> Record => _record.Span;

    /// <summary>Strings that come again and again.</summary>
    protected static Utf8StringCache Cache => Utf8StringCache.Shared;

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        Draft.Clear();
        Clear();
        _record = json;
        _diagnostics.Clear();
        _raw.Clear();
        _extras.Clear();
        _rows.Clear();
        var reader = new JsonCursor(json.Span, Options.MaxDepth);
        reader.Read();
        item = default;
        if (reader.TokenType != JsonTokenType.StartObject || !ReadMembers(ref reader))
            return false;
        while (reader.Read())
        {
            // What follows the value is an error, which the reader throws.
        }

        if (WhatElse() is { } other)
        {
            item = new ReadItem(null, [new Diagnostic(CodePrefix + "003", other)], place);
            return true;
        }

        Compose();
        _raw.Freeze(json, isStable);
        var record = Draft.ToRecord(References(), ExtraFields(), ProvenanceOf(_witness with { Place = place }));
        item = new ReadItem(record, _diagnostics.Take(), place);
        return true;
    }

    /// <summary>Forgets the record before.</summary>
    protected abstract void Clear();

    /// <summary>Reads the members of the record's object.</summary>
    /// <returns><see langword="false"/> where the object is an envelope.</returns>
    protected abstract bool ReadMembers(ref JsonCursor json);

    /// <summary>Says what the object is where it is no work.</summary>
    protected abstract string? WhatElse();

    /// <summary>Applies the rules that need several members; the last chance to keep a piece of the payload.</summary>
    protected abstract void Compose();

    /// <summary>The works that the work cites.</summary>
    protected virtual ValueList<Reference> References() => ValueList<Reference>.Empty;

    /// <summary>Adds a warning about a value.</summary>
    protected void Warn(string number, string message) => _diagnostics.Add(new Diagnostic(CodePrefix + number, message));

    /// <summary>The provenance of the record.</summary>
    private Provenance ProvenanceOf(Witness witness)
    {
        if (_rows.Count == 0)
            return Provenance.Of(witness);
        var rows = new FieldWitness[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var (path, rule, raw) = _rows[i];
            rows[i] = new FieldWitness { Path = path, Rule = rule, Raw = _raw[raw] };
        }

        return new Provenance { Witnesses = [witness], Fields = ValueList.Own(rows) };
    }

    /// <summary>The unknown fields of the record.</summary>
    private ValueList<ExtraField> ExtraFields()
    {
        if (_extras.Count == 0)
            return ValueList<ExtraField>.Empty;
        var fields = new ExtraField[_extras.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new ExtraField(registry, _extras[i].Name, _raw[_extras[i].Raw]);
        return ValueList.Own(fields);
    }
}
