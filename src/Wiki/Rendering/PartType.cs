using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Wiki.Templates;

namespace Wiki.Rendering;

/// <summary>Makes parts of one type, and sets their parameters.</summary>
internal sealed class PartType
{
    /// <summary>The members to preserve when trimming, as parameters are set by name.</summary>
    public const DynamicallyAccessedMemberTypes Members = DynamicallyAccessedMemberTypes.All;

    private readonly Dictionary<string, MethodInvoker> _setters = new(StringComparer.Ordinal);
    private readonly ConstructorInvoker _constructor;

    public PartType([DynamicallyAccessedMembers(Members)] Type type)
    {
        _constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);
        foreach (var property in type.GetProperties())
        {
            if (property.IsDefined(typeof(ParameterAttribute)))
                _setters.Add(property.Name, MethodInvoker.Create(property.SetMethod!));
        }
    }

    public Part Make() => (Part)_constructor.Invoke();

    public void Set(Part part, string parameter, object? value) => _setters[parameter].Invoke(part, value);
}
