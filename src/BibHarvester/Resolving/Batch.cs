using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>A list request in the making.</summary>
/// <param name="service">Whom it will ask.</param>
internal sealed class Batch(SourceService service)
{
    /// <summary>How long the identifiers may be, encoded: with all the rest, eight kilobytes is what servers take.</summary>
    private const int MostCharacters = 5000;

    private readonly TaskCompletionSource<BatchAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Identifier> _identifiers = [];
    private int _characters;
    private int _sent;

    public SourceService Service => service;

    public IReadOnlyList<Identifier> Identifiers => _identifiers;

    public Task<BatchAnswer> Answer => _answer.Task;

    public bool IsFull => _identifiers.Count >= service.Source.BatchSize || _characters >= MostCharacters;

    public void Add(Identifier identifier)
    {
        _identifiers.Add(identifier);
        _characters += Uri.EscapeDataString(identifier.Value).Length + 12;
    }

    /// <summary>Takes the right to send it.</summary>
    /// <returns>Whether nobody had it.</returns>
    public bool TryTake() => Interlocked.Exchange(ref _sent, 1) == 0;

    public void SetAnswer(BatchAnswer answer) => _answer.TrySetResult(answer);

    public void SetFailure(Exception exception) => _answer.TrySetException(exception);

    public void SetCanceled(CancellationToken cancellationToken) => _answer.TrySetCanceled(cancellationToken);
}
