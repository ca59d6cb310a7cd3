namespace BibHarvester.Formats.Json;

/// <summary>How the value of an envelope's member may begin for records to stand in it.</summary>
[Flags]
internal enum JsonOpening
{
    /// <summary>No records stand there.</summary>
    None = 0,

    /// <summary>It is an object.</summary>
    Object = 1,

    /// <summary>It is an array.</summary>
    Array = 2,
}
