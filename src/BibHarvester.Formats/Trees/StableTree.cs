namespace BibHarvester.Formats.Trees;

/// <summary>Finds the tree of a record that is read and written again to the same.</summary>
internal static class StableTree
{
    private const int MaxRounds = 6;

    public static TreeNode Of(BibRecord record, Func<BibRecord, TreeNode> write, Func<TreeNode, BibRecord?> read)
    {
        var tree = write(record);
        for (var round = 0; round < MaxRounds; round++)
        {
            if (read(tree) is not { } again)
                break;
            var next = write(again);
            var isStable = next.SaysSame(tree);
            tree = next;
            if (isStable)
                break;
        }

        return tree;
    }
}
