using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Wiki.Pages;

namespace Wiki.Templates.Parts;

/// <summary>
/// An element in which browsers read no entities: a style, or a block of data that no browser runs. It is the one door for
/// text without encoding.
/// </summary>
public sealed class VerbatimElement : Part
{
    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter] public string? Type { get; set; }

    [Parameter, EditorRequired] public required VerbatimText Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, Name);
        if (Type is not null)
            builder.AddAttribute(1, "type", Type);
        builder.AddMarkupContent(2, Text.Words);
        builder.CloseElement();
    }
}
