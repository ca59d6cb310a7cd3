using System.Text;

namespace BibHarvester.Testing;

/// <summary>How the stub answers one request.</summary>
public sealed record StubReply
{
    /// <summary>The status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The headers beside <c>Content-Length</c>.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How often the body is sent; more than once its length is not announced.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What goes wrong.</summary>
    public StubFault Fault { get; init; }

    /// <summary>Completes when the reply may be sent; at once by default.</summary>
    public Task? After { get; init; }

    /// <summary>A JSON answer.</summary>
    public static StubReply Json(string body, int status = 200) => Text(body, "application/json;charset=utf-8", status);

    /// <summary>An answer of some media type.</summary>
    public static StubReply Text(string body, string type = "text/plain", int status = 200) =>
        new() { Status = status, Body = Encoding.UTF8.GetBytes(body), Headers = [("Content-Type", type)] };

    /// <summary>An answer without a body.</summary>
    public static StubReply Empty(int status) => new() { Status = status };

    /// <summary>A redirect.</summary>
    public static StubReply Redirect(string location, int status = 302) => Empty(status).With("Location", location);

    /// <summary>An answer that never comes, or not as it should.</summary>
    public static StubReply Broken(StubFault fault, string body = "{\"status\":\"ok\",\"message\":{\"DOI\":\"10.1000/cut\"}}") =>
        Json(body) with { Fault = fault };

    /// <summary>The reply with one more header.</summary>
    public StubReply With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    /// <summary>The reply, sent once a task is done.</summary>
    public StubReply When(Task after) => this with { After = after };
}
