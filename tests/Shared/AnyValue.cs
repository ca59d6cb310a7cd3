using System.Reflection;
using System.Text;

namespace BibHarvester.Testing;

/// <summary>Makes values of the model's types.</summary>
internal sealed class AnyValue(int seed, int size)
{
    private static readonly string[] Texts =
    [
        "x", "Voluntary Sector Review", "", " padded ", "line\nfeed\ttab", "\"quoted\" \\ back", "欧阳修", "Ελληνικά", "مجلة",
        "😀 astral", "é", "e\u0301", "<i>", "&amp;", "{}", "null", "0", "\u0000", "\u2028", "~1/~0", "𝐻",
    ];

    private static readonly string[] Payloads =
    [
        "", "\"text\"", "12.50", "null", "{\"a\":[1, 2,{}]}", "[]", "no JSON", "{\n \"a\": 1 }", " 1", "\"\\ud800\"", "\"𝐻\"", "{\"a\":1}{",
    ];

    private static readonly string[] Pointers =
    [
        "/new", "/type", "/volume", "/titles/0/new", "/titles/0/kind", "/titles/0/text/spans/-", "/titles/0/text/new", "/dates/0/date/season",
        "/dates/0/date", "/bibharvest", "/provenance/new", "/provenance/witnesses/0/place", "/contributors/1/role", "/incompleteRoles/0", "/a~1b~0",
        "/references/0/record/new", "/extraFields/0/new", "plain", "/", "/~2", "/identifiers/0/value", "/containers/0/titles/0/text",
    ];

    private readonly Random _random = new(seed);
    private int _left = 400;
    private int _depth;

    public static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0);

    public static object ListOf(Type listType, object[] items)
    {
        var element = listType.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.Own))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    public object? Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return OneIn(2) ? null : Make(inner);
        if (type.IsEnum)
            return Pick(Enum.GetValues(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return ListOf(type, MakeItems(type.GetGenericArguments()[0]));
        return MakeSimple(type) ?? MakePart(type);
    }

    private object? MakeSimple(Type type) => type.Name switch
    {
        nameof(String) => Text(),
        nameof(Boolean) => OneIn(2),
        nameof(Int32) => _random.Next(-3, 3000),
        nameof(Int64) => _random.NextInt64(),
        nameof(Decimal) => new decimal(_random.Next(), _random.Next(), 0, OneIn(2), (byte)_random.Next(20)),
        nameof(DateTimeOffset) => new DateTimeOffset(_random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks / 2), TimeSpan.FromMinutes(_random.Next(-600, 600))),
        nameof(TimeOnly) => OneIn(2) ? new TimeOnly(_random.NextInt64(TimeSpan.TicksPerDay)) : new TimeOnly(_random.Next(24), _random.Next(60), 7),
        nameof(PartialDate) => Date(),
        nameof(RichText) => Rich(),
        nameof(Utf8Text) => OneIn(8) ? new Utf8Text(new byte[] { 0xFF, 0x00, 0x80 }) : Utf8Text.From(Payloads[_random.Next(Payloads.Length)]),
        nameof(Identifier) => new Identifier((IdentifierKind)Pick(Enum.GetValues<IdentifierKind>()), Text() + "v", OneIn(4) ? Text() : null, (IdentifierMedium)Pick(Enum.GetValues<IdentifierMedium>())),
        nameof(Orcid) => Orcid.TryParse("0000-0002-1825-0097", out var orcid) ? orcid : null,
        nameof(ExtraField) => OneIn(2)
            ? new ExtraField("bibharvest-json", Pointers[_random.Next(Pointers.Length)], (Utf8Text)Make(typeof(Utf8Text))!)
            : new ExtraField("crossref-json", Text(), (Utf8Text)Make(typeof(Utf8Text))!),
        _ => null,
    };

    private object MakePart(Type type)
    {
        _depth++;
        var constructor = type.GetConstructors().Where(c => c.GetParameters().Length > 0).MinBy(c => c.GetParameters().Length);
        var part = type.GetConstructor(Type.EmptyTypes) is not null || constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType))]);
        foreach (var property in Settable(type))
        {
            var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            if (isRequired || (_left-- > 0 && _random.Next(100) < size && (_depth < 6 || property.PropertyType == typeof(string))))
                property.SetValue(part, Make(property.PropertyType));
        }

        _depth--;
        return part;
    }

    private object[] MakeItems(Type element)
    {
        var items = new object[_random.Next(_depth < 3 ? 4 : 2)];
        for (var i = 0; i < items.Length; i++)
            items[i] = Make(element)!;
        return items;
    }

    private PartialDate Date()
    {
        if (OneIn(10))
            return default;
        var month = _random.Next(13);
        return new PartialDate(_random.Next(-9999, 10000), month, month == 0 ? 0 : _random.Next(29));
    }

    private RichText Rich()
    {
        var text = new StringBuilder().Append(Text()).Append(Text()).ToString();
        var spans = new RichSpan[text.Length == 0 ? 0 : _random.Next(3)];
        for (var i = 0; i < spans.Length; i++)
        {
            var start = _random.Next(text.Length);
            spans[i] = new RichSpan(start, _random.Next(1, text.Length - start + 1), (RichStyle)Pick(Enum.GetValues<RichStyle>()));
        }

        return new RichText(text, ValueList.Own(spans));
    }

    private string Text() => Texts[_random.Next(Texts.Length)];

    private object Pick(Array values) => values.GetValue(_random.Next(values.Length))!;

    private bool OneIn(int count) => _random.Next(count) == 0;
}
