#pragma warning disable BL0006 // these types may change; a test compares the output with the framework's renderer
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Wiki.Templates;

namespace Wiki.Rendering;

/// <summary>
/// Writes components as HTML, byte for byte as the framework's HtmlRenderer does, but without its cost: that one keeps
/// all components and diffs their trees.
/// </summary>
internal sealed class PartWriter(TextWriter output) : IDisposable
{
    /// <summary>A pool of trees; the tree of a part is in use while its child parts are written.</summary>
    private readonly Stack<RenderTreeBuilder> _idle = new();

    public void Write([DynamicallyAccessedMembers(PartType.Members)] Type type, Dictionary<string, object?> parameters)
    {
        var of = PartType.Of(type);
        var part = of.Make();
        foreach (var (name, value) in parameters)
            of.Set(part, name, value);
        Write(part);
    }

    public void Dispose()
    {
        foreach (var tree in _idle)
            tree.Dispose();
    }

    private void Write(Part part)
    {
#pragma warning disable CA2000 // returned to the pool below, and disposed with it
        var tree = _idle.Count > 0 ? _idle.Pop() : new RenderTreeBuilder();
#pragma warning restore CA2000
        part.Build(tree);
        var frames = tree.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        _idle.Push(tree);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
            frames = frames[WriteFirst(frames)..];
    }

    /// <summary>Writes the first frame with its subtree, and returns its number of frames.</summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2072",
        Justification = "A template that uses a component preserves all members of its type.")]
    private int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                HtmlEncoder.Default.Encode(output, frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                output.Write(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                Write(Make(frame.ComponentType, frames[1..frame.ComponentSubtreeLength]));
                return frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                return 1;
            default:
                throw new InvalidOperationException($"No template has frames of the type {frame.FrameType}.");
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> within)
    {
        output.Write('<');
        output.Write(name);
        var attributes = 0;
        while (attributes < within.Length && within[attributes].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(within[attributes].AttributeName, within[attributes].AttributeValue);
            attributes++;
        }

        if (IsVoid(name))
        {
            output.Write(" />");
            return;
        }

        output.Write('>');
        Write(within[attributes..]);
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    private void WriteAttribute(string name, object value)
    {
        output.Write(' ');
        output.Write(name);
        if (value is not string words)
            return;
        output.Write("=\"");
        HtmlEncoder.Default.Encode(output, words);
        output.Write('"');
    }

    private static Part Make(
        [DynamicallyAccessedMembers(PartType.Members)] Type type,
        ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var of = PartType.Of(type);
        var part = of.Make();
        foreach (ref readonly var parameter in parameters)
            of.Set(part, parameter.AttributeName, parameter.AttributeValue);
        return part;
    }

    /// <summary>The void elements (HTML Standard, section 13.1.2) that templates use.</summary>
    private static bool IsVoid(string name) =>
        name is "br" or "col" or "hr" or "img" or "input" or "link" or "meta" or "wbr";
}
