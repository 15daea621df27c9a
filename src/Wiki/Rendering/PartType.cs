using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Wiki.Templates;

namespace Wiki.Rendering;

/// <summary>
/// Makes parts of one type, and sets their parameters. The runtime compiles code for each constructor and each setter,
/// so it is one for all renderers of the process.
/// </summary>
internal sealed class PartType
{
    /// <summary>The members to preserve when trimming, as parameters are set by name.</summary>
    public const DynamicallyAccessedMemberTypes Members = DynamicallyAccessedMemberTypes.All;

    private static readonly ConcurrentDictionary<Type, PartType> Known = new();

    private readonly Dictionary<string, MethodInvoker> _setters = new(StringComparer.Ordinal);
    private readonly ConstructorInvoker _constructor;

    private PartType([DynamicallyAccessedMembers(Members)] Type type)
    {
        _constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);
        foreach (var property in type.GetProperties())
        {
            if (property.IsDefined(typeof(ParameterAttribute)))
                _setters.Add(property.Name, MethodInvoker.Create(property.SetMethod!));
        }
    }

    public static PartType Of([DynamicallyAccessedMembers(Members)] Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, new PartType(type));

    public Part Make() => (Part)_constructor.Invoke();

    public void Set(Part part, string parameter, object? value) => _setters[parameter].Invoke(part, value);
}
