using System.Buffers;
using System.Text;
using BibHarvester.Formats.Trees;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BibHarvester.Formats.Yaml;

/// <summary>Writes trees as YAML in block form. A text stands without quotes only where every version of YAML reads it as a text.</summary>
internal static class YamlOutput
{
    private static readonly EmitterSettings Settings = new(2, int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024);

    private static readonly SearchValues<char> Simple =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;()/_+=–—’‘“”-");

    public static void Write(IBufferWriter<byte> output, TreeNode root)
    {
        var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Emit(Emitter emitter, TreeNode node)
    {
        switch (node.Kind)
        {
            case TreeKind.Map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, node.Members.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, value) in node.Members)
                {
                    EmitText(emitter, name);
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case TreeKind.List:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, node.Items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                node.Items.ForEach(i => Emit(emitter, i));
                emitter.Emit(new SequenceEnd());
                break;
            case TreeKind.Text:
                EmitText(emitter, node.RawText!);
                break;
            default:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, node.RawText ?? "null", ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
                break;
        }
    }

    private static void EmitText(Emitter emitter, string text)
    {
        var style = IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, TreeJson.WellFormed(text), style, isPlainImplicit: true, isQuotedImplicit: true));
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || IsWord(text))
            return false;
        foreach (var c in text)
        {
            if (!Simple.Contains(c) && !(c > '\xA0' && char.IsLetterOrDigit(c)))
                return false;
        }

        return true;
    }

    // Words that YAML 1.1 or 1.2 reads as something else.
    private static bool IsWord(string text) =>
        text.Length <= 5 && text.ToUpperInvariant() is "Y" or "N" or "YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL";
}
