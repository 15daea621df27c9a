using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Wiki.Pages;

namespace Wiki.Templates.Parts;

/// <summary>
/// An element whose content is not parsed for entities: a style, or a script element with data. This is the only place
/// where text is written without encoding.
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
