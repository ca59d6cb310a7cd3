using BibHarvester.Formats.Answers;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Services;

/// <summary>Reads the answers of a service in XML by the rules for its JSON, where both have the same names.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> and <see cref="ServiceReader"/> behind the letters of the format.</remarks>
/// <param name="format">How a value is read.</param>
/// <param name="elements">The elements that may be works.</param>
internal sealed class ServiceXmlReader(ServiceFormat format, params string[] elements) : XmlRecordReader(format.Name, format.CodePrefix)
{
    /// <summary>The name in JSON of an element's; the same where nothing else is said.</summary>
    public Func<string, string> NameOf { get; init; } = static name => name;

    /// <summary>Whether an element of a name is the list of those in it, so that JSON has an array in its place; none where nothing is said.</summary>
    public Func<string, bool> IsList { get; init; } = static _ => false;

    /// <summary>An element that is no work, whatever is in it: a list of other things.</summary>
    public Func<ElementNode, bool> IsOther { get; init; } = static _ => false;

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "error" || elements.Contains(localName, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Is("error"))
        {
            var words = new ErrorWords((element.Child("developer-message") ?? element).Text ?? "nothing", element.Child("response-code")?.Text);
            notes.Diagnostics.Add(ErrorAnswer.Of(words).ToDiagnostic(format.CodePrefix) with { Line = element.Line, Column = element.Column });
            return [];
        }

        if (IsOther(element))
            return [];
        var work = new ServiceWork(ServiceXml.Of(element, NameOf, IsList), format, notes.Options);
        if (!format.Read(work))
        {
            notes.Diagnostics.Add(element.Diagnose(format.CodePrefix + "007", $"The element '{element.Name}' is no work."));
            return [];
        }

        var record = work.ToRecord(notes.Options.Witness ?? new Witness { Source = format.Name });
        notes.Diagnostics.AddRange(work.Diagnostics().Select(d => element.Diagnose(d.Code, d.Message)));
        return [record];
    }
}
