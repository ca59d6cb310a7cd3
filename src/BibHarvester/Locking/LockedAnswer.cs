using BibHarvester.Storage;

namespace BibHarvester.Locking;

/// <summary>One answer of a lock, whose body may still be on disk.</summary>
internal sealed class LockedAnswer
{
    private readonly Lazy<(StoredAnswer? Answer, string? Problem)> _whole;

    /// <summary>An answer in memory.</summary>
    public LockedAnswer(StoredAnswer answer)
    {
        Answer = answer;
        _whole = new((answer, null));
    }

    /// <summary>An answer whose body stands in a file.</summary>
    /// <param name="answer">The answer without its body.</param>
    /// <param name="path">The file of the body.</param>
    /// <param name="shown">The file as messages call it.</param>
    public LockedAnswer(StoredAnswer answer, string path, string shown)
    {
        Answer = answer;
        _whole = new(() => Read(answer, path, shown));
    }

    /// <summary>What is known without reading the body.</summary>
    public StoredAnswer Answer { get; }

    /// <summary>What is wrong with the body; absent where nothing is.</summary>
    public string? Problem() => _whole.Value.Problem;

    /// <exception cref="InvalidDataException">The body was changed.</exception>
    public StoredAnswer WithBody() => _whole.Value.Answer ?? throw new InvalidDataException(_whole.Value.Problem);

    private static (StoredAnswer? Answer, string? Problem) Read(StoredAnswer answer, string path, string shown)
    {
        if (answer.Hash.Length == 0)
            return (answer, null);
        byte[] body;
        try
        {
            body = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"the body '{shown}' ({answer.Key}) cannot be read: {e.Message}");
        }

        var hash = StoredAnswer.HashOf(body);
        return hash == answer.Hash
            ? (answer with { Body = body }, null)
            : (null, $"the body '{shown}' ({answer.Key}) was changed: its SHA-256 is {hash}.");
    }
}
