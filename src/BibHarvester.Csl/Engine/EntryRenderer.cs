using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Renders the entries of a bibliography one after the other.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="area">The bibliography of the style.</param>
internal sealed class EntryRenderer(RenderContext context, Layout area)
{
    private RenderedNames? _before;

    /// <summary>Renders an entry.</summary>
    /// <returns>The entry; nothing is in it where the item has no printed form.</returns>
    public OutputBuffer Render(ItemState state)
    {
        var output = new OutputBuffer();
        var layout = area.For(state.Language);
        var renderer = new Renderer(context.For(layout), state, cite: null, output);
        if (area.SecondFieldAlign == FieldAlign.None)
            renderer.RenderLayout(layout);
        else
            renderer.RenderAligned(layout);
        if (renderer.PrintsNumberOnly && area.SecondFieldAlign == FieldAlign.None && HasMore(layout.Children))
            output.Text(context.EmptyCite);
        if (area.AuthorSubstitute is { } substitute && renderer.FirstRendered is { } names)
        {
            var texts = names.Texts(output);
            if (_before is not null)
                AuthorSubstitution.Apply(output, names, texts, _before, area.AuthorSubstituteRule, substitute);
            _before = texts;
        }

        return output;
    }

    // Whether the style prints more than the number of an entry.
    private static bool HasMore(Element[] elements) => Array.Exists(elements, element => element switch
    {
        VariableElement { Variable: Items.Variable.CitationNumber } => false,
        GroupElement group => HasMore(group.Children),
        _ => true,
    });
}
