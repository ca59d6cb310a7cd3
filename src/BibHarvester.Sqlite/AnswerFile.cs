using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>Opens the file of a cache, and sets a damaged one aside.</summary>
/// <remarks>
/// Whoever has the file open holds a shared lock on the file beside it; who renames it holds that lock alone, because SQLite finds the
/// journal of a file by its name (https://www.sqlite.org/howtocorrupt.html#unlink).
/// </remarks>
/// <param name="folder">The folder; made when needed.</param>
/// <param name="time">The clock.</param>
/// <param name="onProblem">Is told what went wrong.</param>
internal sealed class AnswerFile(string folder, TimeProvider time, Action<string>? onProblem)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Companions = ["", "-wal", "-shm"];

    public string Path { get; } = System.IO.Path.Combine(folder, AnswerSchema.FileName);

    private string LockPath => Path + ".lock";

    /// <summary>Opens the file.</summary>
    /// <returns>The database, and what holds the shared lock.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public (AnswerDatabase Database, FileStream Hold) Open()
    {
        try
        {
            MakeFolder();
            var hold = Hold();
            try
            {
                return (new AnswerDatabase(Path), hold);
            }
            catch (Exception e) when (IsDamage(e))
            {
                hold.Dispose();
                SetAside(e.Message);
                hold = Hold();
                return (new AnswerDatabase(Path), hold);
            }
            catch
            {
                hold.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is SqliteException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new IOException($"The cache '{Path}' cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>Whether an exception says that the file itself is damaged, or none of ours.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or SqliteException { SqliteErrorCode: 11 or 26 }; // SQLITE_CORRUPT, SQLITE_NOTADB

    /// <summary>Gives a damaged file another name. Nobody may have it open.</summary>
    /// <exception cref="IOException">Another process has it open.</exception>
    public void SetAside(string problem)
    {
        FileStream alone;
        try
        {
            alone = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IOException($"The cache '{Path}' is damaged and in use by another process; it is not used.", e);
        }

        using (alone)
        {
            if (IsSound())
                return;
            var aside = string.Create(CultureInfo.InvariantCulture, $"{Path}.damaged-{time.GetUtcNow():yyyyMMddHHmmssfff}");
            foreach (var companion in Companions)
            {
                if (File.Exists(Path + companion))
                    File.Move(Path + companion, aside + companion, overwrite: true);
            }

            onProblem?.Invoke($"The cache is damaged ({problem.TrimEnd('.')}). It was set aside as '{aside}', and a new one is begun.");
        }
    }

    /// <summary>Whether somebody else has set the damaged file aside already.</summary>
    private bool IsSound()
    {
        try
        {
            using var database = new AnswerDatabase(Path);
            database.Check();
            return true;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return false;
        }
    }

    private void MakeFolder()
    {
        if (Directory.Exists(folder))
            return;
        // What somebody looked up is nobody else's business.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private FileStream Hold()
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
            }
            catch (IOException) when (time.GetElapsedTime(start) < Patience)
            {
                Thread.Sleep(20);
            }
        }
    }
}
