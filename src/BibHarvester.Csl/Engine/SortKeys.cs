using System.Globalization;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Styles;
using SortKey = BibHarvester.Csl.Styles.SortKey;

namespace BibHarvester.Csl.Engine;

/// <summary>Sorts items by the keys of a style.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="area">Whose keys they are.</param>
/// <param name="isBibliography">Whether that is the bibliography.</param>
internal sealed class SortKeys(RenderContext context, Layout area, bool isBibliography)
{
    private const CompareOptions Options =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols | CompareOptions.NumericOrdering;

    public bool IsEmpty => area.SortKeys.Length == 0;

    /// <summary>Sorts; items with equal keys stand in the order of their numbers.</summary>
    public void Sort<T>(List<T> items, Func<T, ItemState> stateOf)
    {
        if (IsEmpty || items.Count < 2)
            return;
        var keyed = items.ConvertAll(item => (Item: item, Keys: KeysOf(stateOf(item))));
        var compare = CultureInfo.GetCultureInfo(context.Language).CompareInfo;
        var sorted = keyed.Order(Comparer<(T Item, string?[] Keys)>.Create((x, y) =>
            Compare(compare, x.Keys, y.Keys) is not 0 and var order ? order : stateOf(x.Item).Number.CompareTo(stateOf(y.Item).Number))).ToList();
        for (var i = 0; i < items.Count; i++)
            items[i] = sorted[i].Item;
    }

    private int Compare(CompareInfo compare, string?[] left, string?[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            // What is missing comes last, whatever the order.
            if (left[i] is null || right[i] is null)
            {
                if (left[i] is not null)
                    return -1;
                if (right[i] is not null)
                    return 1;
                continue;
            }

            var order = CompareWords(compare, left[i], right[i]);
            if (order != 0)
                return area.SortKeys[i].IsDescending ? -order : order;
        }

        return 0;
    }

    // The primes of transliterations are signs of their own, before all letters.
    private static string WithPrimes(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u02B9', '\u02BA'))
            return text;
        var signs = text.ToCharArray();
        foreach (ref var sign in signs.AsSpan())
        {
            if (sign is '\u02B9' or '\u02BA')
                sign = '0';
        }

        return new string(signs);
    }

    // Word by word: a shorter word comes before all that it begins.
    private static int CompareWords(CompareInfo compare, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart(' ');
        right = right.TrimStart(' ');
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = compare.Compare(NextWord(ref left), NextWord(ref right), Options);
            if (order != 0)
                return order;
        }

        return left.IsEmpty ? right.IsEmpty ? 0 : -1 : 1;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        var word = blank < 0 ? text : text[..blank];
        text = blank < 0 ? [] : text[(blank + 1)..];
        return word;
    }

    private string?[] KeysOf(ItemState state)
    {
        var keys = new string?[area.SortKeys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var text = KeyOf(area.SortKeys[i], state);
            keys[i] = string.IsNullOrWhiteSpace(text) ? null : WithPrimes(text);
        }

        return keys;
    }

    private string? KeyOf(SortKey key, ItemState state)
    {
        if (key.Macro is { } macro)
        {
            var output = new Output.OutputBuffer();
            var renderer = new Renderer(context, state, isBibliography ? null : new CslCite(state.Item.Id), output)
            {
                IsSorting = true,
                SortNames = key.Names,
            };
            renderer.Render(macro.Children);
            return output.PlainFrom(0);
        }

        var variable = key.Variable!.Value;
        return Variables.Kind(variable) switch
        {
            VariableKind.Date => state.Item.Date(variable) is { } date ? SortDates.Text(date, precision: 3) : null,
            VariableKind.Name => string.Join(", ", state.Item.Names(variable).Select(n => NameKey(n.Parts))),
            _ when variable == Variable.CitationNumber => state.Number.ToString("000000", CultureInfo.InvariantCulture),
            _ when variable == Variable.CitationLabel => CitationLabels.Of(state.Item),
            _ => state.Item.Text(variable)?.Parsed.Plain,
        };
    }

    private string NameKey(NameParts name) =>
        context.Style.ParticleDemotion == ParticleDemotion.Never
            ? $"{name.NonDropping} {name.Family} {name.Given} {name.Suffix}"
            : $"{name.Family} {name.Given} {name.NonDropping} {name.Suffix}";
}
