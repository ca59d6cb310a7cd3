using System.Text.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Answers;

/// <summary>The shapes in which services say in JSON what is the matter.</summary>
internal static class JsonErrors
{
    private const int MaxDepth = 64;

    // What services call the code, and what they say.
    private static readonly string[] Codes = ["response-code", "status", "status_code", "statusCode", "code", "errCode", "message-type", "reason", "error-code"];

    private static readonly string[] Messages =
        ["developer-message", "message", "msg", "info", "detail", "title", "error_description", "errMsg", "errmsg", "description", "user-message", "ErrorMessage"];

    /// <summary>What a body says; absent where it is no JSON or says nothing of the kind.</summary>
    public static ErrorWords? Said(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Said(TreeJson.Read(body, MaxDepth));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a value says.</summary>
    public static ErrorWords? Said(TreeNode node)
    {
        if (node.Kind == TreeKind.List)
            return node.Items.Count > 0 && node.Items.TrueForAll(i => Said(i) is not null) ? Said(node.Items[0]) : null;
        if (node.Kind != TreeKind.Map)
            return null;
        return OfError(node) ?? OfErrors(node) ?? OfStatus(node) ?? OfMessage(node);
    }

    // {"error": "…"}, {"error": {"code": …, "message": "…"}}, {"error": true, "message": "…"}, ORCID's {"error-desc": {"value": "…"}}
    private static ErrorWords? OfError(TreeNode node)
    {
        var error = node["error"] ?? node["errors"];
        return (error ?? node["error-desc"])?.Kind switch
        {
            TreeKind.Map when error is not null => OfMember(error, error["errors"]?.Items.FirstOrDefault()),
            TreeKind.Map => node["error-desc"]!["value"]?.RawText is { Length: > 0 } value ? new ErrorWords(value) : null,
            TreeKind.Text when error!.RawText is { Length: > 0 } text => new ErrorWords($"{text} {MessageOf(node)}".TrimEnd(), CodeOf(node)),
            TreeKind.Bare when error!.RawText == "true" => OfMember(node, null),
            _ => null,
        };
    }

    // {"errors": [{"status": "404", "title": "…"}]}
    private static ErrorWords? OfErrors(TreeNode node) => node["errors"]?.Items.FirstOrDefault() switch
    {
        { Kind: TreeKind.Map } first => OfMember(first, node),
        { Kind: TreeKind.Text } first => new ErrorWords(first.RawText!, CodeOf(node)),
        _ => null,
    };

    // {"status": "failed", "message": …}, BHL's {"Status": "error", "ErrorMessage": "…"}, doi.org's {"DOI": "…", "status": "DOI does not exist"}
    private static ErrorWords? OfStatus(TreeNode node)
    {
        if ((node["status"] ?? node["Status"]) is not { Kind: TreeKind.Text, RawText: { } status })
            return null;
        if (status.ToUpperInvariant() is "FAILED" or "ERROR" or "NG" or "FAIL" or "EXCEPTION" or "UNAUTHORIZED" or "INVALID")
            return OfMember(node, node["message"] is { Kind: not TreeKind.Text } inner ? inner.All.FirstOrDefault() : null);
        return node.Members.Count <= 3 && new ErrorWords(status) is { Problem: not null } words ? words : null;
    }

    // {"message": "Forbidden"}, {"status": 404, "message": "…"}, {"response-code": 404, "developer-message": "…"}, {"errCode": 404, "errMsg": "…"},
    // {"message": "…", "stack": […]}
    private static ErrorWords? OfMessage(TreeNode node)
    {
        if (MessageOf(node) is not { } message)
            return null;
        var code = CodeOf(node);
        var isError = node["response-code"] is not null || node["errCode"] is not null || node["errmsg"] is not null ||
            HasStack(node) || (node["message"]?.Kind == TreeKind.Text && (node.Members.Count == 1 || new ErrorWords("", code).Problem is not null));
        return isError ? new ErrorWords(message, code ?? (HasStack(node) ? "500" : null)) : null;
    }

    private static bool HasStack(TreeNode node) => node["stack"] is { Kind: TreeKind.List } || node["stack-trace"] is not null;

    private static ErrorWords OfMember(TreeNode node, TreeNode? second) =>
        new(string.Join(" · ", new[] { MessageOf(node), second is null ? null : MessageOf(second), second is null ? null : TextOf(second, "reason") }.OfType<string>().Distinct(StringComparer.Ordinal)),
            CodeOf(node) ?? (second is null ? null : CodeOf(second)));

    private static string? MessageOf(TreeNode node) => Messages.Select(name => TextOf(node, name)).FirstOrDefault(text => text is not null);

    private static string? CodeOf(TreeNode node) => Codes.Select(name => TextOf(node, name)).FirstOrDefault(text => text is not null && new ErrorWords("", text).Problem is not null);

    private static string? TextOf(TreeNode node, string name) => node[name]?.RawText is { Length: > 0 } text ? text : null;
}
