using System.Text.RegularExpressions;

namespace BibHarvester.Architecture.Tests;

/// <summary>Holds the pages against the code: what they show compiles, and what they point to exists.</summary>
[TestFixture]
internal sealed partial class DocumentTests
{
    private static readonly Lazy<string[]> Code = new(() =>
    [
        .. new[] { Repository.PathOf("tests"), Repository.PathOf("examples") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => file.Contains("Snippets", StringComparison.Ordinal) || file.Contains("examples", StringComparison.Ordinal))
            .Select(file => Folded(File.ReadAllText(file))),
    ]);

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void Every_code_block_of_a_page_is_cut_from_code_that_compiles(string page)
    {
        var blocks = CodeBlock().Matches(File.ReadAllText(Repository.PathOf(page))).Select(match => match.Groups["code"].Value);

        var strange = blocks.Where(block => !Code.Value.Any(code => code.Contains(Folded(block), StringComparison.Ordinal)));

        Assert.That(strange, Is.Empty, $"{page}: put the block into tests/BibHarvester.Architecture.Tests/Snippets or an example.");
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_link_of_a_page_to_a_file_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var links = Link().Matches(File.ReadAllText(Repository.PathOf(page))).Select(match => match.Groups["path"].Value);

        var dead = links.Where(link => !Path.Exists(Path.Combine(folder, link)));

        Assert.That(dead, Is.Empty);
    }

    private static string Folded(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)(?<path>[^)#\s]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
