using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Wiki.Templates.Parts;

/// <summary>
/// Words in which a short part of a name, such as the al of al-Idrisi, stays on the line of the rest.
/// </summary>
public sealed partial class Unbroken : Part
{
    [Parameter, EditorRequired] public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var end = 0;
        var names = Text.Contains('-', StringComparison.Ordinal) ? Names().Matches(Text) : Enumerable.Empty<Match>();
        foreach (var name in names)
        {
            builder.AddContent(0, Text[end..name.Index]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "unbroken");
            builder.AddContent(3, name.Value);
            builder.CloseElement();
            end = name.Index + name.Length;
        }

        builder.AddContent(4, end == 0 ? Text : Text[end..]);
    }

    /// <summary>A word with one hyphen and at most three letters before or after it.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{M}\p{N}-])(\p{L}{1,3}-[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]+-\p{L}{1,3})(?![\p{L}\p{M}\p{N}-])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
