using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>Whether a browser shows the words of an element raised or lowered.</summary>
internal enum RaisedElement
{
    /// <summary>On the line.</summary>
    None,

    /// <summary>As a footnote's mark or a power.</summary>
    Raised,

    /// <summary>As an index.</summary>
    Lowered,
}

/// <summary>Finds raised and lowered elements of HTML and of MathML.</summary>
internal static class RaisedElements
{
    public static RaisedElement Of(IElement element) => element.LocalName switch
    {
        "sup" => RaisedElement.Raised,
        "sub" => RaisedElement.Lowered,
        _ when element.ParentElement is { LocalName: "msup" or "msub" or "msubsup" } formula =>
            InFormula(element, formula),
        _ => OfStyle(element.GetAttribute("style")),
    };

    /// <summary>The part of a formula after its base.</summary>
    private static RaisedElement InFormula(IElement part, IElement formula)
    {
        if (part.PreviousElementSibling is not { } before)
            return RaisedElement.None;
        var isPower = formula.LocalName == "msup" || before.PreviousElementSibling is not null;
        return isPower ? RaisedElement.Raised : RaisedElement.Lowered;
    }

    private static RaisedElement OfStyle(string? style)
    {
        var plain = style?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (plain.Contains("vertical-align:super", StringComparison.OrdinalIgnoreCase))
            return RaisedElement.Raised;
        return plain.Contains("vertical-align:sub", StringComparison.OrdinalIgnoreCase)
            ? RaisedElement.Lowered
            : RaisedElement.None;
    }
}
