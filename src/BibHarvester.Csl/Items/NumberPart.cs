namespace BibHarvester.Csl.Items;

/// <summary>One number of a list or range.</summary>
/// <param name="Join">How it is joined to the one before.</param>
/// <param name="Separator">What is written between them; empty before the first.</param>
/// <param name="Label">The term of the label before it, as in <c>fol. 186</c>; -1 where there is none.</param>
/// <param name="Text">The number with its prefix and suffix.</param>
/// <param name="LooksPlural">Whether it has the form of a range without being one, such as <c>HJR19-1015</c>.</param>
internal sealed record NumberPart(NumberJoin Join, string Separator, int Label, string Text, bool LooksPlural = false);
