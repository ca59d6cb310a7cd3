using System.Reflection;
using System.Text.Json;
using BibHarvester.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.RecordJson;

public class RecordJsonSchemaTests
{
    private static readonly string[] StyleWords = ["i", "b", "sub", "sup", "sc", "nocase"];
    private static readonly string[] StyleNames = ["Italic", "Bold", "Subscript", "Superscript", "SmallCaps", "NoCase"];
    private static readonly JsonSchema Schema = Load();

    [Test]
    public void Every_written_record_is_valid_and_has_no_member_beyond_the_schema() =>
        Prop.ForAll(AnyRecord.Arbitrary, record =>
        {
            using var json = JsonDocument.Parse(WithoutNewer(record).ToRecordJson());
            Assert.That(Schema.Check(json.RootElement), Is.Empty);
        }).QuickCheckThrowOnFailure();

    [TestCaseSource(nameof(Parts))]
    public void Every_property_of_the_model_is_in_the_schema(Type part, string definition)
    {
        var members = PropertiesOf(Schema.Definition(definition));
        var properties = AnyValue.Settable(part).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));

        Assert.That(members, Is.SupersetOf(properties));
    }

    [TestCaseSource(nameof(Enumerations))]
    public void Every_value_of_an_enumeration_has_its_word_in_the_schema(Type enumeration, string definition)
    {
        var words = Schema.Definition(definition).GetProperty("enum").EnumerateArray().Select(w => w.GetString());

        Assert.That(words, Is.EqualTo(Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)));
    }

    [Test]
    public void The_words_of_styles_are_those_of_markup()
    {
        var words = Schema.Definition("richStyle").GetProperty("enum").EnumerateArray().Select(w => w.GetString());

        Assert.That(words, Is.EqualTo(StyleWords));
        Assert.That(Enum.GetNames<RichStyle>(), Is.EqualTo(StyleNames));
    }

    private static BibRecord WithoutNewer(BibRecord record) => record with
    {
        ExtraFields = [.. record.ExtraFields.Where(f => f.Format != "bibharvest-json")],
        References = [.. record.References.Select(r => r with { Record = r.Record is null ? null : WithoutNewer(r.Record) })],
        Relations = [.. record.Relations.Select(r => r with { Record = r.Record is null ? null : WithoutNewer(r.Record) })],
    };

    private static IEnumerable<object[]> Parts() =>
        Model().Where(t => !t.IsEnum && t != typeof(RichSpan) && t != typeof(Dissent)).Select(t => new object[] { t, DefinitionOf(t) });

    private static IEnumerable<object[]> Enumerations() =>
        Model().Where(t => t.IsEnum && t != typeof(RichStyle)).Select(t => new object[] { t, DefinitionOf(t) });

    /// <summary>All types of the model that a record reaches.</summary>
    private static HashSet<Type> Model()
    {
        HashSet<Type> types = [];
        Visit(typeof(BibRecord));
        return types;

        void Visit(Type type)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsGenericType)
                Visit(type.GetGenericArguments()[0]);
            else if (type.Assembly == typeof(BibRecord).Assembly && !IsText(type) && types.Add(type) && !type.IsEnum)
                Array.ForEach(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), p => Visit(p.PropertyType));
        }
    }

    private static bool IsText(Type type) =>
        type == typeof(Utf8Text) || type == typeof(PartialDate) || type == typeof(Doi) || type == typeof(Orcid) || type == typeof(SourceSpan);

    private static string DefinitionOf(Type type) => type.Name switch
    {
        nameof(BibRecord) => "record",
        nameof(BibDate) => "date",
        var name => JsonNamingPolicy.CamelCase.ConvertName(name),
    };

    private static IEnumerable<string> PropertiesOf(JsonElement definition)
    {
        var form = definition.TryGetProperty("anyOf", out var forms) ? forms[1] : definition;
        return form.GetProperty("properties").EnumerateObject().Select(p => p.Name);
    }

    private static JsonSchema Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "schema", "bibharvest-json-1.schema.json");
        return new JsonSchema(JsonDocument.Parse(File.ReadAllText(path)).RootElement);
    }
}
