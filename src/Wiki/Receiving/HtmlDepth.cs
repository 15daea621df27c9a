using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Receiving;

/// <summary>
/// Stops the parser at a page whose elements are nested deeper than those of any real page: for each start tag it looks
/// through all elements that are open, so that depth makes its time quadratic.
/// </summary>
internal sealed class HtmlDepth
{
    /// <summary>The depth at which Chromium stops nesting elements.</summary>
    public const int Most = 512;

    private IElement? _last;

    private HtmlDepth()
    {
    }

    /// <summary>A parser that keeps apart what is shown only without scripts, and runs no script.</summary>
    /// <returns>It throws <see cref="InvalidDataException"/> at a page that is nested too deeply.</returns>
    public static HtmlParser NewParser()
    {
        var depth = new HtmlDepth();
        return new HtmlParser(
            new HtmlParserOptions { IsScripting = true, OnCreated = (element, _) => depth.OnCreated(element) }
        );
    }

    /// <summary>An element has no parent yet when it is created, so the one before it is measured.</summary>
    private void OnCreated(IElement element)
    {
        var depth = 0;
        Work.Step();
        for (INode? node = _last; node is not null; node = node.Parent)
        {
            Work.Step();
            if (++depth > Most)
                throw new InvalidDataException(UnreadableReasons.NestedTooDeep(Most));
        }

        _last = element;
    }
}
