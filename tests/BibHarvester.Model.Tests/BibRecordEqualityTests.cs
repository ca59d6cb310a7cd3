using System.Reflection;

namespace BibHarvester.Tests;

public class BibRecordEqualityTests
{
    private static readonly BibRecord Plain = new() { Type = WorkType.Document };

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(BibRecord).GetProperties().Where(property => property.SetMethod is not null && property.Name != nameof(BibRecord.Provenance));

    [TestCaseSource(nameof(Properties))]
    public void Every_property_takes_part_in_equality(PropertyInfo property)
    {
        var changed = Plain with { CitationKey = null };
        Assert.That(changed, Is.EqualTo(Plain));
        property.SetValue(changed, OtherValue(property.PropertyType));
        Assert.That(changed, Is.Not.EqualTo(Plain));
    }

    [Test]
    public void Provenance_takes_no_part_in_equality()
    {
        var changed = Plain with { Provenance = (Provenance)OtherValue(typeof(Provenance))! };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(changed, Is.EqualTo(Plain));
            Assert.That(changed.GetHashCode(), Is.EqualTo(Plain.GetHashCode()));
            Assert.That(changed.SameWithProvenance(Plain), Is.False);
        }
    }

    /// <summary>A value that is not the default of its type; a list gets one element.</summary>
    private static object? OtherValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "other";
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(1);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var element = type.GetGenericArguments()[0];
            var items = Array.CreateInstance(element, 1);
            items.SetValue(element == typeof(string) ? "other" : System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(element), 0);
            return typeof(ValueList).GetMethod(nameof(ValueList.Own))!.MakeGenericMethod(element).Invoke(null, [items]);
        }

        return System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
    }
}
