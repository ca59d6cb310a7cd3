using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>Something odd that was met and got past: what, where, and what to do about it.</summary>
/// <param name="Code">A stable code such as <c>RIS002</c>; a room documents its codes.</param>
/// <param name="Line">The line, from 1; 0 where the value has no place in a text.</param>
/// <param name="Column">The column in characters, from 1; 0 where the value has no place in a text.</param>
/// <param name="Message">One sentence for people.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Diagnostic(string Code, int Line, int Column, string Message)
{
    /// <summary>A diagnostic about a value, not about a place in a text.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="message">One sentence for people.</param>
    public Diagnostic(string code, string message)
        : this(code, 0, 0, message)
    {
    }

    /// <summary>The diagnostic on one line.</summary>
    /// <returns><c>code: message</c>, with line and column before it where they are known.</returns>
    public override string ToString() => Line > 0 ? $"({Line},{Column}): {Code}: {Message}" : $"{Code}: {Message}";
}
