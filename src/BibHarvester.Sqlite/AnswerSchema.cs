namespace BibHarvester.Sqlite;

/// <summary>The tables of a cache of answers.</summary>
/// <remarks>
/// Bodies stand apart, each once: an alias has the answer of its prime name, and a list that cannot be cut apart is the answer of
/// all its members. A claim holds as long as its session does; a session is a process, which says that it lives every few seconds.
/// The version is part of the file's name: another version is another file, and both can be in use at once.
/// </remarks>
internal static class AnswerSchema
{
    /// <summary>Says that an SQLite file is one of ours ("BibA").</summary>
    public const int ApplicationId = 0x42696241;

    public const int Version = 1;

    public const string FileName = "answers-1.db";

    public const string Create =
        """
        CREATE TABLE IF NOT EXISTS body (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, packed INTEGER NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS answer (
          source TEXT NOT NULL, request TEXT NOT NULL, status INTEGER NOT NULL, at INTEGER NOT NULL,
          etag TEXT, modified INTEGER, date INTEGER, body INTEGER, PRIMARY KEY (source, request)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS answer_body ON answer (body);
        CREATE TABLE IF NOT EXISTS used (source TEXT NOT NULL, request TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (source, request)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS session (id INTEGER PRIMARY KEY, until INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS claim (source TEXT NOT NULL, request TEXT NOT NULL, session INTEGER NOT NULL, PRIMARY KEY (source, request)) WITHOUT ROWID;
        """;

    public const string Find =
        """
        SELECT status, at, etag, modified, date, hash, packed, bytes FROM answer LEFT JOIN body ON body.id = answer.body
        WHERE source = $source AND request = $request
        """;

    public const string PutBody =
        """
        INSERT INTO body (hash, packed, bytes) VALUES ($hash, $packed, $bytes)
        ON CONFLICT (hash) DO UPDATE SET packed = excluded.packed, bytes = excluded.bytes RETURNING id
        """;

    /// <summary>An answer that another process got later is not replaced by an earlier one.</summary>
    public const string PutAnswer =
        """
        INSERT INTO answer (source, request, status, at, etag, modified, date, body)
        VALUES ($source, $request, $status, $at, $etag, $modified, $date, $body)
        ON CONFLICT (source, request) DO UPDATE SET status = excluded.status, at = excluded.at, etag = excluded.etag,
          modified = excluded.modified, date = excluded.date, body = excluded.body
        WHERE excluded.at >= answer.at
        """;

    public const string Remove = "DELETE FROM answer WHERE source = $source AND request = $request";

    public const string BodyOf = "SELECT body FROM answer WHERE source = $source AND request = $request";

    public const string DropBody = "DELETE FROM body WHERE id = $body AND NOT EXISTS (SELECT 1 FROM answer WHERE body = $body)";

    public const string DropBodies = "DELETE FROM body WHERE NOT EXISTS (SELECT 1 FROM answer WHERE answer.body = body.id)";

    public const string Clear = "DELETE FROM answer WHERE ($source IS NULL OR source = $source COLLATE NOCASE) AND ($before IS NULL OR at < $before)";

    public const string Summarize =
        """
        SELECT source, count(*), sum(status <> 200), coalesce(sum(length(bytes)), 0), min(at), max(at)
        FROM answer LEFT JOIN body ON body.id = answer.body GROUP BY source ORDER BY source
        """;

    /// <summary>How many bytes of the file are in use.</summary>
    public const string Size = "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size";

    public const string KeepUse =
        """
        INSERT INTO used (source, request, at) VALUES ($source, $request, $at) ON CONFLICT (source, request) DO UPDATE SET at = excluded.at WHERE excluded.at > used.at
        """;

    /// <summary>What was neither got nor found for longest goes first.</summary>
    public const string DropOldest =
        """
        DELETE FROM answer WHERE (source, request) IN (
          SELECT a.source, a.request FROM answer a LEFT JOIN used u ON u.source = a.source AND u.request = a.request
          ORDER BY max(a.at, coalesce(u.at, 0)), a.source, a.request LIMIT $count)
        """;

    public const string DropUses = "DELETE FROM used WHERE NOT EXISTS (SELECT 1 FROM answer WHERE answer.source = used.source AND answer.request = used.request)";

    public const string Count = "SELECT count(*) FROM answer";

    public const string KeepSession = "INSERT INTO session (id, until) VALUES ($session, $until) ON CONFLICT (id) DO UPDATE SET until = excluded.until";

    public const string EndSession = "DELETE FROM session WHERE id = $session";

    public const string DropSessions = "DELETE FROM session WHERE until < $now AND id <> $session";

    /// <summary>A claim of a session that is over can be taken; one's own cannot: somebody in this process has it.</summary>
    public const string Claim =
        """
        INSERT INTO claim (source, request, session) VALUES ($source, $request, $session)
        ON CONFLICT (source, request) DO UPDATE SET session = excluded.session
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = claim.session AND until >= $now)
        """;

    public const string Release = "DELETE FROM claim WHERE source = $source AND request = $request AND session = $session";

    public const string IsClaimed =
        """
        SELECT 1 FROM claim JOIN session ON session.id = claim.session
        WHERE source = $source AND request = $request AND until >= $now
        """;
}
