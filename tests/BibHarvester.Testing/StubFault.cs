namespace BibHarvester.Testing;

/// <summary>What goes wrong with an answer.</summary>
public enum StubFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection is reset before anything is sent.</summary>
    Reset,

    /// <summary>The connection is reset half way through the body.</summary>
    ResetInBody,

    /// <summary>The body is cut in half, and its announced length with it.</summary>
    Truncate,

    /// <summary>Fewer bytes are sent than are announced; then the connection is closed.</summary>
    TooShort,

    /// <summary>Nothing is ever sent.</summary>
    Hang,

    /// <summary>Headers and half of the body are sent, then nothing more.</summary>
    HangInBody,

    /// <summary>The body is compressed with gzip.</summary>
    Gzip,

    /// <summary>The body is compressed with gzip and then damaged.</summary>
    DamagedGzip,
}
