using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Testing;

/// <summary>Records of every shape, for properties. They are made from the model's own properties, so that a new one is never forgotten.</summary>
public static class AnyRecord
{
    /// <summary>Any record, shrunk by leaving out fields and elements.</summary>
    public static Arbitrary<BibRecord> Arbitrary { get; } = Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => Of(seed, size))), Shrink);

    /// <summary>The record of a seed.</summary>
    /// <param name="seed">The seed; the same record for the same seed.</param>
    /// <param name="size">How much there is in it, about; 50 fills most lists.</param>
    public static BibRecord Of(int seed, int size = 50) => (BibRecord)new AnyValue(seed, size).Make(typeof(BibRecord))!;

    private static IEnumerable<BibRecord> Shrink(BibRecord record)
    {
        var bare = new BibRecord { Type = WorkType.Document };
        foreach (var property in AnyValue.Settable(typeof(BibRecord)))
        {
            var value = property.GetValue(record);
            var none = property.GetValue(bare);
            if (Equals(value, none))
                continue;
            yield return With(record, property, none);
            if (value is System.Collections.ICollection or System.Collections.IEnumerable and not string)
            {
                var items = ((System.Collections.IEnumerable)value).Cast<object>().ToArray();
                if (items.Length < 2)
                    continue;
                yield return With(record, property, AnyValue.ListOf(property.PropertyType, items[..(items.Length / 2)]));
                yield return With(record, property, AnyValue.ListOf(property.PropertyType, items[(items.Length / 2)..]));
            }
        }
    }

    private static BibRecord With(BibRecord record, PropertyInfo property, object? value)
    {
        var copy = record with { };
        property.SetValue(copy, value);
        return copy;
    }
}
