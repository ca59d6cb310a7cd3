using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:names</c>.</summary>
internal sealed class NamesElement(Formatting formatting, Variable[] variables) : Element(formatting)
{
    public Variable[] Variables { get; } = variables;

    /// <summary>Its own name options; within <c>cs:substitute</c> they may be those around it.</summary>
    public NameElement Name { get; set; } = NameElement.Default;

    public bool HasName { get; set; }

    public int EtAlTerm { get; set; }

    public Formatting EtAlFormatting { get; set; } = Formatting.None;

    public bool HasEtAl { get; set; }

    public LabelElement? Label { get; set; }

    public bool LabelStandsFirst { get; set; }

    public string? Delimiter { get; set; }

    public Element[] Substitutes { get; set; } = [];

    /// <summary>The options with all that is inherited, in citations.</summary>
    public NameSettings InCitation { get; private set; } = NameSettings.Defaults;

    /// <summary>The options with all that is inherited, in the bibliography.</summary>
    public NameSettings InBibliography { get; private set; } = NameSettings.Defaults;

    public void Inherit(NameSettings citation, NameSettings bibliography)
    {
        var own = Name.Options with { NamesDelimiter = Delimiter };
        InCitation = own.Over(citation);
        InBibliography = own.Over(bibliography);
    }

    /// <summary>Takes over what a <c>cs:names</c> around it, as whose substitute it stands, says and it does not.</summary>
    public void TakeFrom(NamesElement outer)
    {
        if (!HasName)
            Name = outer.Name;
        if (!HasEtAl)
        {
            EtAlTerm = outer.EtAlTerm;
            EtAlFormatting = outer.EtAlFormatting;
        }

        if (!HasName && Label is null)
        {
            Label = outer.Label;
            LabelStandsFirst = outer.LabelStandsFirst;
        }

        Delimiter ??= outer.Delimiter;
    }
}
