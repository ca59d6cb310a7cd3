namespace BibHarvester.Formats.Ris;

internal sealed partial class RisComposer
{
    private void AddIdentifiers()
    {
        AddStandardNumbers(IdentifierKind.Issn);
        AddStandardNumbers(IdentifierKind.Isbn);
        var doi = _record.Doi;
        Add("DO", doi?.Value);
        AddFirst("AN", IdentifierKind.Pmid, v => Pmid.TryParse(v, out var pmid) ? pmid.Value : null);
        AddFirst("AN", IdentifierKind.Arxiv, v => ArxivId.TryParse(v, out var arxiv) ? RisFields.ArxivPrefix + arxiv.Value : null);
        AddFirst("C2", IdentifierKind.Pmcid, v => Pmcid.TryParse(v, out var pmcid) ? pmcid.Value : null);
        Add("UR", MainLink.Of(_record, doi));
    }

    private void AddStandardNumbers(IdentifierKind kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in _record.Containers)
            AddStandardNumbers(container.Identifiers, kind, seen);
        AddStandardNumbers(_record.Identifiers, kind, seen);
    }

    private void AddStandardNumbers(ValueList<Identifier> identifiers, IdentifierKind kind, HashSet<string> seen)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier.Kind == kind && RisFields.StandardNumber(identifier.Value, kind) is { } number && seen.Add(number.Value))
                Add("SN", number.Value);
        }
    }

    private void AddFirst(string tag, IdentifierKind kind, Func<string, string?> canonical)
    {
        foreach (var identifier in _record.Identifiers)
        {
            if (identifier.Kind != kind || canonical(identifier.Value) is not { } value)
                continue;
            Add(tag, value);
            return;
        }
    }
}
