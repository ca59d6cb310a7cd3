namespace BibHarvester.Conformance;

/// <summary>The verb could not run at all: a folder is missing, or an argument is wrong.</summary>
public sealed class CannotRunException : Exception
{
    /// <summary>Makes the exception.</summary>
    public CannotRunException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why.</param>
    public CannotRunException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What was behind it.</param>
    public CannotRunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
