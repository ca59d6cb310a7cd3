using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BibHarvester.Architecture.Tests;

/// <summary>Describes what an assembly shows its users, a line a type or member, in a fixed order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance |
        BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = type.GetInterfaces()
            .Where(i => i.IsPublic && !type.IsEnum)
            .Select(Name)
            .Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            bases = bases.Prepend(Name(parent)).Order(StringComparer.Ordinal);
        var list = string.Join(", ", bases);
        return $"{kind} {type.Namespace}.{Name(type)}{(list.Length > 0 ? " : " + list : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                var value = Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture);
                yield return string.Create(CultureInfo.InvariantCulture, $"{name} = {value}");
            }

            yield break;
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(c => IsSeen(c)))
            yield return $"new({Parameters(constructor)})";
        foreach (var field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";
        foreach (var property in type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(IsSeen)))
            yield return Describe(property);
        foreach (var @event in type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod!)))
            yield return $"event {Name(@event.EventHandlerType!)} {@event.Name}";
        foreach (var method in type.GetMethods(Declared).Where(m => IsSeen(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            if (method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
                yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{TypeArguments(method)}({Parameters(method)})";
        }
    }

    private static string Describe(PropertyInfo property)
    {
        var accessors = string.Concat(
            property.GetMethod is { } get && IsSeen(get) ? "get; " : "",
            property.SetMethod is { } set && IsSeen(set) ? IsInit(set) ? "init; " : "set; " : "");
        var isStatic = property.GetAccessors(true)[0].IsStatic;
        var isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(p => Name(p.ParameterType)))}]";
        var nullable = IsNullable(new NullabilityInfoContext().Create(property)) ? "?" : "";
        return $"{(isStatic ? "static " : "")}{(isRequired ? "required " : "")}{Name(property.PropertyType)}{nullable} {name} {{ {accessors}}}";
    }

    private static bool IsNullable(NullabilityInfo info) =>
        !info.Type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable);

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string TypeArguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => "",
        };
        var nullable = IsNullable(new NullabilityInfoContext().Create(parameter)) ? "?" : "";
        return $"{prefix}{Name(parameter.ParameterType)}{nullable} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        var name = type.Name;
        if (type.IsGenericType)
        {
            var tick = name.IndexOf('`', StringComparison.Ordinal);
            var bare = tick < 0 ? name : name[..tick];
            name = $"{bare}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        }

        var isForeign = !type.IsGenericParameter && type.Namespace is { } space &&
            !space.StartsWith("System", StringComparison.Ordinal) && !space.StartsWith("BibHarvester", StringComparison.Ordinal);
        name = isForeign ? $"{type.Namespace}.{name}" : name;
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}.{name}" : name;
    }
}
