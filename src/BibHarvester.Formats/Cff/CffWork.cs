using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Cff;

/// <summary>The work that a file of CFF describes, with the works that it names.</summary>
internal static class CffWork
{
    private const string Preferred = "preferred-citation";
    private const string Message = "If you use this work, please cite it as below.";

    /// <summary>The record; absent where the document has nothing of CFF.</summary>
    public static BibRecord? Read(TreeNode root, bool references)
    {
        if (root["cff-version"] is null && root["title"] is null && root["authors"] is null)
            return null;
        if (IsShell(root))
        {
            // What a file of this format must say, for a work that is neither software nor data.
            _ = root.Take("title");
            root["authors"]?.TakeAll();
            var preferred = CffParts.Read(root[Preferred]!, WorkType.Document);
            return preferred with { ExtraFields = Rest(root) };
        }

        var record = CffParts.Read(root, WorkType.Software);
        if (root[Preferred] is { Kind: TreeKind.Map } other)
        {
            var described = CffParts.Read(other, WorkType.Document);
            record = record with { Relations = [new Relation { Kind = RelationKind.IsDescribedBy, KindText = Preferred, Record = described }] };
        }

        if (references)
            record = record with { References = root.AllOf("references").Where(r => r.Kind == TreeKind.Map).Select(r => new Reference { Record = CffParts.Read(r, WorkType.Document) }).ToValueList() };
        else
            root["references"]?.TakeAll();
        return record with { ExtraFields = Rest(root) };
    }

    public static TreeNode Write(BibRecord record, WriteOptions options)
    {
        var root = new TreeNode(TreeKind.Map);
        var isShell = record.Type is not (WorkType.Software or WorkType.Dataset) || (record.Issued?.Start is { IsKnown: true, Day: 0 });
        AddKept(root, record, "cff-version", TreeNode.OfText("1.2.0"));
        AddKept(root, record, "message", TreeNode.OfText(Message));
        if (isShell)
        {
            var shown = CffParts.Write(record, options, isRoot: false);
            root.Add("title", shown["title"]);
            root.Add("authors", shown["authors"]);
            root.Members.Add((Preferred, shown));
        }
        else
        {
            root.Members.AddRange(CffParts.Write(record, options, isRoot: true).Members);
            if (record.Relations.FirstOrDefault(r => r is { KindText: Preferred, Record: not null }) is { Record: { } preferred })
                root.Add(Preferred, CffParts.Write(preferred, options, isRoot: false));
            root.Add("references", TreeNode.OfList(record.References.Where(r => r.Record is not null).Select(r => CffParts.Write(r.Record!, options, isRoot: false)).Where(t => !t.IsEmpty)));
        }

        foreach (var extra in record.ExtraFields.Where(e => e.Format == CffFormat.Name && e.Name is not ("cff-version" or "message")))
            root.Restore(extra);
        return root;
    }

    private static bool IsShell(TreeNode root) =>
        root[Preferred] is { Kind: TreeKind.Map } preferred && root["type"] is null && root["version"] is null && root["date-released"] is null &&
        LineText.Normalize(root["title"]?.RawText) == LineText.Normalize(preferred["title"]?.RawText);

    // What every file says comes first, as it is written.
    private static ValueList<ExtraField> Rest(TreeNode root) =>
        root.Rest(CffFormat.Name).OrderBy(e => e.Name switch { "cff-version" => 0, "message" => 1, _ => 2 }).ToValueList();

    private static void AddKept(TreeNode root, BibRecord record, string name, TreeNode otherwise)
    {
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == CffFormat.Name && extra.Name == name && TreeJson.Read(extra.Value) is { IsEmpty: false } kept)
            {
                root.Add(name, kept);
                return;
            }
        }

        root.Add(name, otherwise);
    }
}
