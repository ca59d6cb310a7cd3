using BibHarvester.Storage;

namespace BibHarvester.Locking;

/// <summary>The answers from which the records of a list of works were made: whoever has them gets the same records, without asking anybody.</summary>
/// <remarks>
/// Thread-safe. Bodies of a file are read when they are first needed, and each is held against its hash: one that was changed, or is
/// missing, is an error of the works that rest on it.
/// </remarks>
public sealed class AnswerLock
{
    private readonly Dictionary<string, LockedWork> _works;
    private readonly SortedDictionary<AnswerKey, LockedAnswer> _answers;

    internal AnswerLock(string name, IEnumerable<LockedWork> works, IEnumerable<LockedAnswer> answers)
    {
        Name = name;
        _works = works.ToDictionary(w => w.Identifier, StringComparer.Ordinal);
        _answers = new(answers.ToDictionary(a => a.Answer.Key));
    }

    /// <summary>What messages call it: the name of its file.</summary>
    public string Name { get; }

    /// <summary>The works, in the order of their identifiers.</summary>
    public ValueList<LockedWork> Works => [.. _works.Values.OrderBy(w => w.Identifier, StringComparer.Ordinal)];

    /// <summary>How many answers there are.</summary>
    public int AnswerCount => _answers.Count;

    internal IEnumerable<LockedAnswer> Answers => _answers.Values;

    /// <summary>Is told of each answer that is used.</summary>
    internal Action<AnswerKey>? OnUse { get; init; }

    /// <summary>Opens a lock file.</summary>
    /// <param name="path">The file; bodies stand in the folder of its name and <c>.answers</c>.</param>
    /// <returns>The lock.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no lock file, damaged, or of a newer version.</exception>
    public static AnswerLock Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? LockFile.Read(path) : throw new FileNotFoundException($"There is no lock file '{path}'.", path);
    }

    /// <summary>Writes the lock: the file, and beside it a folder with a file for each body. What no answer needs any more goes.</summary>
    /// <param name="path">The file. The same works and answers always give the same bytes.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="InvalidDataException">A body was changed since it was locked.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        LockFile.Write(this, path);
    }

    /// <summary>Whether a work is locked, by an identifier in any form that people paste.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(string identifier) => Identifier.Detect(identifier).Identifier is { } known && _works.ContainsKey(LockedWork.NameOf(known));

    internal LockedWork? WorkOf(Identifier identifier) => _works.GetValueOrDefault(LockedWork.NameOf(identifier));

    /// <summary>Why a work cannot be given.</summary>
    /// <returns>What is wrong and what to do; absent where nothing is.</returns>
    internal string? ProblemOf(Identifier identifier)
    {
        if (WorkOf(identifier) is not { } work)
            return $"'{identifier.Value}' is not in {Name}; 'bibharvest lock' adds it.";
        foreach (var key in work.Answers)
        {
            if (!_answers.TryGetValue(key, out var answer))
                return $"{Name} names an answer for '{identifier.Value}' that it does not hold ({key}); restore the file, or lock it anew with 'bibharvest lock --refresh'.";
            if (answer.Problem() is { } problem)
                return $"{Name}: {problem} Restore it, or lock it anew with 'bibharvest lock --refresh'.";
        }

        return null;
    }

    internal StoredAnswer? Find(AnswerKey key)
    {
        if (!_answers.TryGetValue(key, out var answer))
            return null;
        OnUse?.Invoke(key);
        return answer.WithBody();
    }
}
