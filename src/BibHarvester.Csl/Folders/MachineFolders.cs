namespace BibHarvester.Csl.Folders;

/// <summary>Where programs keep styles and locales on this machine.</summary>
internal static class MachineFolders
{
    /// <summary>The folders, whether they exist or not, in the order in which they are looked through.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    /// <param name="home">The user's folder.</param>
    public static List<string> All(Func<string, string?> variable, string home)
    {
        var folders = new List<string>();
        AddList(variable("CSL_PATH"), "");
        Add(home, "Zotero", "styles");
        Add(variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "pandoc", "csl");
        Add(variable("APPDATA"), "pandoc", "csl");
        Add(home, ".pandoc", "csl");
        AddList(variable("XDG_DATA_DIRS") ?? $"/usr/local/share{Path.PathSeparator}/usr/share", "citation-style-language");
        Add(Cache(variable, home));
        return folders;

        void Add(string? root, params ReadOnlySpan<string> names)
        {
            if (string.IsNullOrEmpty(root))
                return;
            foreach (var name in names)
                root = Path.Combine(root, name);
            folders.Add(root);
        }

        void AddList(string? list, string name)
        {
            foreach (var root in (list ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                folders.Add(Path.Combine(root, name));
        }
    }

    /// <summary>Where what comes from the official collections is kept.</summary>
    public static string Cache(Func<string, string?> variable, string home)
    {
        var root = variable("XDG_CACHE_HOME") ?? variable("LOCALAPPDATA");
        return Path.Combine(string.IsNullOrEmpty(root) ? Path.Combine(home, ".cache") : root, "bibharvester", "csl");
    }
}
