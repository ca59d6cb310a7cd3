namespace BibHarvester.Csl.Output;

/// <summary>A part of a rendered citation or entry: a <see cref="CslTextNode"/>, or something around other parts.</summary>
public abstract record CslNode
{
    private protected CslNode()
    {
    }
}
