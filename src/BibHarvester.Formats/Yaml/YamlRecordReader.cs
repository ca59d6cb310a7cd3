using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Yaml;

/// <summary>Reads a YAML format, document by document. What a document means says the format.</summary>
/// <remarks>
/// Diagnostics are the format's prefix and a number: 001 the YAML is broken · 002 nothing there · 004 the file is longer than allowed ·
/// 006 an alias that names too much. Formats add their own from 010 on.
/// </remarks>
/// <param name="prefix">Three letters, with which the codes of diagnostics begin.</param>
internal abstract class YamlRecordReader(string prefix) : WholeTextReader(prefix + "004")
{
    /// <summary>The records of a document.</summary>
    protected abstract IEnumerable<ReadItem> ToItems(TreeNode document, ReadOptions options);

    /// <summary>The code of a diagnostic.</summary>
    protected string Code(string number) => prefix + number;

    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> Read(string text, ReadOptions options)
    {
        var tree = new YamlTree(text, options);
        var isAnything = false;
        while (tree.Next(prefix) is { } document)
        {
            foreach (var (line, column) in tree.RefusedAliases)
                yield return Only(new Diagnostic(Code("006"), line, column, "An alias that names too much, or nothing that has ended, is left out."));
            tree.RefusedAliases.Clear();
            if (document.IsEmpty)
                continue;
            isAnything = true;
            foreach (var item in ToItems(document, options))
                yield return item;
        }

        if (tree.Fault is { } fault)
            yield return Only(fault);
        else if (!isAnything)
            yield return Only(new Diagnostic(Code("002"), "The file is empty."));
    }
}
