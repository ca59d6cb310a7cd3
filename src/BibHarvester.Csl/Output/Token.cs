using System.Runtime.InteropServices;

namespace BibHarvester.Csl.Output;

/// <summary>A token of rendered output: text, or the start or end of something around it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">What is to be known of it.</param>
/// <param name="Text">The text; the address of a link.</param>
/// <param name="Data">The font or display of an opening token.</param>
[StructLayout(LayoutKind.Auto)]
internal record struct Token(TokenKind Kind, TokenFlags Flags, string Text, object? Data);
