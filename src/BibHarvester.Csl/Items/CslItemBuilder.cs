namespace BibHarvester.Csl.Items;

/// <summary>Gathers the values of an item.</summary>
internal sealed class CslItemBuilder
{
    private readonly object?[] _slots = new object?[Variables.Count];
    private readonly List<ExtraField> _extra = [];
    private readonly HashSet<string> _extraNames = new(StringComparer.Ordinal);

    private VariableSet _fromNote;

    /// <summary>Begins with nothing.</summary>
    public CslItemBuilder()
    {
    }

    /// <summary>Begins with the values of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="without">Extra fields to leave out.</param>
    public CslItemBuilder(CslItem item, List<ExtraField>? without = null)
    {
        Id = item.Id;
        Type = item.ItemType;
        for (var i = 0; i < Variables.Count; i++)
        {
            if (item.Value((Variable)i) is { } value)
                SetValue((Variable)i, value);
        }

        foreach (var extra in item.ExtraFields)
        {
            if (without?.Contains(extra) != true)
                AddExtra(extra);
        }
    }

    public string? Id { get; set; }

    public ItemType Type { get; set; } = ItemType.Document;

    public VariableSet Present { get; private set; }

    public bool Has(Variable variable) => Present.Contains(variable);

    /// <summary>Sets a text for people.</summary>
    public void Set(Variable variable, string? text) => Set(variable, new RichText(text ?? ""));

    /// <summary>Sets a text for people.</summary>
    public void Set(Variable variable, RichText text, bool hasLines = false)
    {
        if (!string.IsNullOrWhiteSpace(text.Plain))
            SetValue(variable, new CslText(text, hasLines));
    }

    /// <summary>Sets a text as it stands in CSL-JSON, or one that has no markup: a number, an address.</summary>
    public void SetVerbatim(Variable variable, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            SetValue(variable, new CslText(text.Trim()));
    }

    public void Set(Variable variable, ValueList<CslName> names)
    {
        if (!names.IsEmpty)
            SetValue(variable, names);
    }

    public void Set(Variable variable, BibDate? date)
    {
        if (CslDates.Carried(date) is { } carried)
            SetValue(variable, carried);
    }

    public CslText? Text(Variable variable) => _slots[(int)variable] as CslText;

    /// <summary>Adds a name that stands in a note: the first takes the place of what the item has.</summary>
    public void AddNameOfNote(Variable variable, CslName name)
    {
        var before = _fromNote.Contains(variable) ? (ValueList<CslName>)_slots[(int)variable]! : [];
        _fromNote = _fromNote.With(variable);
        Set(variable, [.. before, name]);
    }

    public void Remove(Variable variable)
    {
        _slots[(int)variable] = null;
        Present = Present.Without(variable);
    }

    /// <summary>Adds a member that is no variable; the first of a name counts.</summary>
    public void AddExtra(ExtraField field)
    {
        if (_extraNames.Add(field.Name))
            _extra.Add(field);
    }

    /// <summary>Adds what a member has beyond what is read of it, where there is something in it.</summary>
    public void AddRest(ExtraField field)
    {
        if (!field.Value.Bytes.Span.SequenceEqual("null"u8) && !field.Value.Bytes.Span.SequenceEqual("[]"u8) && !field.Value.Bytes.Span.SequenceEqual("{}"u8))
            AddExtra(field);
    }

    /// <summary>Leaves out texts of which nothing is left once they are written.</summary>
    public void DropEmpty()
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] is CslText { Markup.Length: 0 })
                Remove((Variable)i);
        }
    }

    public CslItem Build(string fallbackId)
    {
        // The name of an event was called "event" before CSL 1.0.2.
        if (_slots[(int)Variable.Event] is { } held && !Has(Variable.EventTitle))
            SetValue(Variable.EventTitle, held);
        var values = new object[Present.Count];
        var next = 0;
        foreach (var slot in _slots)
        {
            if (slot is not null)
                values[next++] = slot;
        }

        return new CslItem(Id ?? fallbackId, Type, Present, values, _extra.ToValueList());
    }

    private void SetValue(Variable variable, object value)
    {
        _slots[(int)variable] = value;
        Present = Present.With(variable);
    }
}
