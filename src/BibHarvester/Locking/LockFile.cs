using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using BibHarvester.Storage;

namespace BibHarvester.Locking;

/// <summary>The file form of locks; its schema is <c>docs/schema/bibharvest-lock-1.schema.json</c>.</summary>
internal static class LockFile
{
    private const string Version = "1.0";
    private const int MostBytes = 512 * 1024 * 1024;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no lock file, damaged, or of a newer version.</exception>
    public static AnswerLock Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                throw new InvalidDataException($"'{path}' is too long for a lock file.");
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            if (!root.TryGetProperty("bibharvestLock", out var version))
                throw new InvalidDataException($"'{path}' is no lock file.");
            if (!version.GetString()!.StartsWith("1.", StringComparison.Ordinal))
                throw new InvalidDataException($"'{path}' is a lock file of a newer version of BibHarvester ({version.GetString()}).");
            var folder = FolderOf(path);
            return new AnswerLock(
                name,
                root.GetProperty("works").EnumerateArray().Select(WorkOf).ToArray(),
                root.GetProperty("answers").EnumerateArray().Select(a => AnswerOf(a, folder)).ToArray());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"'{path}' is no lock file, or damaged: {e.Message}", e);
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(AnswerLock locked, string path)
    {
        var folder = FolderOf(path);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in locked.Answers.Select(a => a.WithBody()))
        {
            if (answer.Hash.Length == 0 || !names.Add(BodyName(answer)))
                continue;
            Directory.CreateDirectory(folder);
            var body = Path.Combine(folder, BodyName(answer));
            if (!File.Exists(body) || StoredAnswer.HashOf(File.ReadAllBytes(body)) != answer.Hash)
                Replace(body, answer.Body.Span);
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Layout))
            Write(writer, locked);
        json.Write("\n"u8);
        Replace(path, json.WrittenSpan);
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (IsBodyName(Path.GetFileName(file)) && !names.Contains(Path.GetFileName(file)))
                File.Delete(file);
        }
    }

    private static string FolderOf(string path) => path + ".answers";

    /// <summary>The hash, with an ending that tells people and editors what it is.</summary>
    private static string BodyName(StoredAnswer answer) => answer.Hash + (answer.Body.Span.TrimStart(" \t\r\n"u8) is [var first, ..]
        ? first switch { (byte)'{' or (byte)'[' => ".json", (byte)'<' => ".xml", _ => ".txt" }
        : ".txt");

    private static bool IsBodyName(string name) => name.Length > 64 && name[64] == '.' && !name.AsSpan(0, 64).ContainsAnyExcept(Hexadecimal);

    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var part = $"{path}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
    }

    private static void Write(Utf8JsonWriter writer, AnswerLock locked)
    {
        writer.WriteStartObject();
        writer.WriteString("bibharvestLock", Version);
        writer.WriteStartArray("works");
        foreach (var work in locked.Works)
        {
            writer.WriteStartObject();
            writer.WriteString("identifier", work.Identifier);
            writer.WriteString("outcome", Words(work.Outcome));
            writer.WriteStartArray("answers");
            foreach (var key in work.Answers)
                writer.WriteStringValue(key.ToString());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("answers");
        foreach (var answer in locked.Answers.Select(a => a.WithBody()))
        {
            writer.WriteStartObject();
            writer.WriteString("source", answer.Key.Source);
            writer.WriteString("request", answer.Key.Request);
            writer.WriteNumber("status", (int)answer.Status);
            writer.WriteString("retrievedAt", answer.RetrievedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            if (answer.Hash.Length > 0)
            {
                writer.WriteString("sha256", answer.Hash);
                writer.WriteString("body", BodyName(answer));
            }

            if (answer.ETag is not null)
                writer.WriteString("etag", answer.ETag);
            if (answer.LastModified is { } modified)
                writer.WriteString("lastModified", modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static LockedWork WorkOf(JsonElement work) => new(
        work.GetProperty("identifier").GetString()!,
        OutcomeOf(work.GetProperty("outcome").GetString()!),
        work.GetProperty("answers").EnumerateArray().Select(k => KeyOf(k.GetString()!)).ToValueList());

    private static LockedAnswer AnswerOf(JsonElement answer, string folder)
    {
        var stored = new StoredAnswer
        {
            Key = new AnswerKey(answer.GetProperty("source").GetString()!, answer.GetProperty("request").GetString()!),
            Status = (HttpStatusCode)answer.GetProperty("status").GetInt32(),
            RetrievedAt = TimeOf(answer.GetProperty("retrievedAt").GetString()!),
            Hash = answer.TryGetProperty("sha256", out var hash) ? hash.GetString()! : "",
            ETag = answer.TryGetProperty("etag", out var tag) ? tag.GetString() : null,
            LastModified = answer.TryGetProperty("lastModified", out var modified) ? TimeOf(modified.GetString()!) : null,
        };
        if (stored.Hash.Length == 0)
            return stored.Status == HttpStatusCode.OK ? throw new InvalidDataException($"The lock has an answer without a hash ({stored.Key}).") : new LockedAnswer(stored);
        // Nothing in the file leads out of its folder.
        var body = answer.GetProperty("body").GetString()!;
        if (!IsBodyName(body) || body.AsSpan().IndexOfAny('/', '\\') >= 0)
            throw new InvalidDataException($"The lock names a body '{body}' that can be none.");
        return new LockedAnswer(stored, Path.Combine(folder, body), $"{Path.GetFileName(folder)}/{body}");
    }

    private static AnswerKey KeyOf(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? new AnswerKey(text[..space], text[(space + 1)..]) : throw new FormatException($"'{text}' names no answer.");
    }

    private static DateTimeOffset TimeOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Words(HarvestOutcome outcome) => outcome switch
    {
        HarvestOutcome.Found => "found",
        HarvestOutcome.RegisteredWithoutMetadata => "registeredWithoutMetadata",
        _ => "notFound",
    };

    private static HarvestOutcome OutcomeOf(string words) => words switch
    {
        "found" => HarvestOutcome.Found,
        "registeredWithoutMetadata" => HarvestOutcome.RegisteredWithoutMetadata,
        "notFound" => HarvestOutcome.NotFound,
        _ => throw new FormatException($"'{words}' is no outcome."),
    };
}
