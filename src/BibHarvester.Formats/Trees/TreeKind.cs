namespace BibHarvester.Formats.Trees;

/// <summary>What a value of YAML or JSON is.</summary>
internal enum TreeKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, true or false, as it is written in JSON.</summary>
    Bare,

    /// <summary>A list.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,
}
