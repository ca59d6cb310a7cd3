using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace BibHarvester.Conformance.Registries;

/// <summary>Walks over a document of XML: the outermost elements of some names are works, and every text in them must be in the record.</summary>
/// <param name="works">The local names of elements that are works, with blanks between.</param>
/// <param name="titles">Those of titles, the first that has one counts; <c>parent/child</c> where the name alone is not enough.</param>
internal sealed partial class XmlWalk(string works, string titles) : IPayloadWalk
{
    private readonly string[] _works = works.Split(' ');
    private readonly string[] _titles = titles.Split(' ');

    /// <summary>Elements for whose words the model has values of its own, or which are none of the work's; names or attributes <c>Name</c>.</summary>
    public string Derived { get; init; } = "";

    /// <summary>Elements with a person's name, which stands in the record in its parts.</summary>
    public string Names { get; init; } = "author creator contributor editor name keyname LastName ForeName PersonName KeyNames surname given_name organization family given credit-name creatorName contributorName namePart subfield";

    /// <summary>Elements with pages.</summary>
    public string Pages { get; init; } = "MedlinePgn Pages pages pageInfo";

    /// <summary>What may stand before a value to say of what kind it is; a semicolon then stands behind it.</summary>
    public string Label { get; init; } = "";

    /// <summary>A work has one of these in it.</summary>
    public string Needs { get; init; } = "";

    /// <inheritdoc/>
    public IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload)
    {
        try
        {
            var root = Parse(payload);
            return [.. Outermost(root).Where(IsNeeded).Select(element => new Work(this, element))];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("&(?<name>[A-Za-z0-9]+);", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entity();

    private static XElement Parse(byte[] payload)
    {
        string text;
        using (var decoded = new StreamReader(new MemoryStream(payload), Encoding(payload), detectEncodingFromByteOrderMarks: true))
            text = decoded.ReadToEnd().TrimStart();
        text = Entity().Replace(text, m => m.Groups["name"].Value is "amp" or "lt" or "gt" or "quot" or "apos" ? m.Value : WebUtility.HtmlEncode(WebUtility.HtmlDecode(m.Value)));
        var namespaces = new XmlNamespaceManager(new NameTable());
        namespaces.AddNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(new StringReader(text), settings, new XmlParserContext(null, namespaces, null, XmlSpace.None));
        return XElement.Load(reader);
    }

    private static System.Text.Encoding Encoding(byte[] payload) =>
        System.Text.Encoding.Latin1.GetString(payload, 0, Math.Min(payload.Length, 100)).Contains("ISO-8859-1", StringComparison.OrdinalIgnoreCase) ? System.Text.Encoding.Latin1 : System.Text.Encoding.UTF8;

    private static string NameOf(XElement element) => element.Attribute("Name")?.Value ?? element.Name.LocalName;

    private static bool Has(string names, string name) => names.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<XElement> Outermost(XElement element) =>
        _works.Contains(element.Name.LocalName, StringComparer.Ordinal) ? [element] : element.Elements().SelectMany(Outermost);

    private bool IsNeeded(XElement element) => Needs.Length == 0 || element.Descendants().Any(d => Has(Needs, NameOf(d)) && !string.IsNullOrWhiteSpace(d.Value));

    private string? TitleOf(XElement work) => _titles.SelectMany(path => work.DescendantsAndSelf().Where(e => IsAt(e, path)).Select(e => e.Value)).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    private static bool IsAt(XElement element, string path)
    {
        var steps = path.Split('/');
        return NameOf(element) == steps[^1] && (steps.Length == 1 || (element.Parent is { } parent && NameOf(parent) == steps[0]));
    }

    /// <summary>A work in a document.</summary>
    private sealed class Work(XmlWalk walk, XElement element) : IPayloadWork
    {
        /// <inheritdoc/>
        public void Compare(BibRecord record, List<string> problems)
        {
            var said = new SaidValues(record);
            var title = walk.TitleOf(element);
            if (title is not null && record.Title is null)
                problems.Add($"the title '{title.Trim()}' is lost");
            Walk(element, said, problems);
        }

        private void Walk(XElement at, SaidValues said, List<string> problems)
        {
            var name = NameOf(at);
            if (Has(walk.Derived, name))
                return;
            if (!at.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
            {
                foreach (var inner in at.Elements())
                    Walk(inner, said, problems);
                return;
            }

            // Labels of abstracts are left out by policy.
            var value = Cleaned(at.Value);
            if (IsSaid(value, name, said) || value.Equals("abstract", StringComparison.OrdinalIgnoreCase))
                return;
            if (at.HasElements && at.Nodes().OfType<XText>().All(t => IsSaid(Cleaned(t.Value), name, said)))
            {
                foreach (var inner in at.Elements())
                    Walk(inner, said, problems);
                return;
            }

            problems.Add($"dropped {name}: {(value.Length > 80 ? value[..80] + "…" : value)}");
        }

        private bool IsSaid(string value, string name, SaidValues said) =>
            said.Says(value, "/" + name) || (Has(walk.Names, name) && said.Says(value, "/name")) || (Has(walk.Pages, name) && said.Says(value, "/page"));

        private string Cleaned(string text)
        {
            var plain = string.Concat(text.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))).Trim();
            return walk.Label.Length > 0 && plain.StartsWith(walk.Label, StringComparison.Ordinal) ? plain[walk.Label.Length..].Trim(' ', ';') : plain;
        }
    }
}
