namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:if</c>, <c>cs:else-if</c> or <c>cs:else</c>.</summary>
/// <param name="Condition">When it is taken; always where absent.</param>
/// <param name="Children">What is rendered then.</param>
internal sealed record Branch(Condition? Condition, Element[] Children);
