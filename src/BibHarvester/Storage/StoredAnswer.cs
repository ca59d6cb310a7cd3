using System.Net;
using System.Security.Cryptography;

namespace BibHarvester.Storage;

/// <summary>One answer of a source as a cache or a lock file keeps it.</summary>
/// <remarks>Nothing in it names the user: keys and contact addresses are cut before it is made.</remarks>
public sealed record StoredAnswer
{
    /// <summary>What it is found by.</summary>
    public required AnswerKey Key { get; init; }

    /// <summary>200, or a status that means absence: 404, 406, 410.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>When the source gave it, or last said that it still holds; in whole milliseconds.</summary>
    public required DateTimeOffset RetrievedAt { get; init; }

    /// <summary>Where it was asked, or would have been had it not come in a list; as it may be shown.</summary>
    public string Url => Key.Request.Split(' ') is [_, var url, ..] ? url : "";

    /// <summary>The <c>ETag</c> header, with which the source can be asked whether the answer still holds.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> header.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The <c>Date</c> header: the time of the source's own clock.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The body, decompressed; empty where there is none of use. Nobody changes it.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The SHA-256 of <see cref="Body"/> in lower-case hexadecimal digits; empty where there is no body.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether it says that there is nothing of what was asked.</summary>
    public bool IsAbsence => Status != HttpStatusCode.OK;

    /// <summary>Whether the source can be asked if it still holds.</summary>
    public bool CanBeChecked => ETag is not null || LastModified is not null;

    /// <summary>The hash of a body.</summary>
    /// <param name="body">The body.</param>
    /// <returns>Lower-case hexadecimal digits; empty for no body.</returns>
    public static string HashOf(ReadOnlySpan<byte> body) => body.IsEmpty ? "" : Convert.ToHexStringLower(SHA256.HashData(body));
}
