using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Rendering;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>The pages of an edition, each rendered once and read back at once.</summary>
internal sealed class SitePages
{
    private readonly IReadOnlyList<(Route Route, Func<Page> Compose)> _plan;
    private readonly PageFacts[] _readBack;
    private readonly SharedWords _shared = new();

    public SitePages(Edition edition)
    {
        _plan = PageComposer.Plan(edition);
        _readBack = new PageFacts[_plan.Count];
    }

    public int Count => _plan.Count;

    /// <summary>What was read back from the pages rendered, in their order.</summary>
    public IReadOnlyList<PageFacts> ReadBack => _readBack;

    public SiteFile Render(int index, PageRenderer renderer) => FaultAtWorkException.During($"rendering {_plan[index].Route}", () =>
    {
        var page = renderer.Render(_plan[index].Compose());
        _readBack[index] = PageReader.Read(page, _shared);
        return new SiteFile(page.Route.Path, page.Html);
    });
}
