namespace BibHarvester.Csl;

/// <summary>A style or locale that is none, or says what cannot be done.</summary>
public sealed class CslStyleException : FormatException
{
    /// <summary>Makes an exception without a place.</summary>
    public CslStyleException()
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public CslStyleException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What was met.</param>
    public CslStyleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CslStyleException(string message, int line, int column, Exception? innerException = null)
        : base($"({line},{column}): {message}", innerException)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1; 0 where unknown.</summary>
    public int Line { get; }

    /// <summary>The column, from 1; 0 where unknown.</summary>
    public int Column { get; }
}
