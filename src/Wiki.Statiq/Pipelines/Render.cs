using System.Collections.Concurrent;
using Statiq.Common;
using Wiki.Build;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Verifying.Pages;

namespace Wiki.Statiq.Pipelines;

/// <summary>Renders every page, reads the pages back, and leaves each file of the site as a document.</summary>
public sealed class Render : Pipeline
{
    public Render()
    {
        Dependencies.Add(nameof(Check));
        ProcessModules = new ModuleList { new StageModule(Run) };
    }

    private static IEnumerable<IDocument> Run(IExecutionContext context)
    {
        if (
            StageModule.Left<ContentCheck>(context.Outputs.FromPipeline(nameof(Check))).FirstOrDefault()
            is not { Published: { } corpus } check
        )
            return [];
        var files = new ConcurrentBag<SiteFile>();
        var site = RenderedSite.Of(
            new Edition(corpus, check.Proofs, PublishedAsset.All),
            file => files.Add(file.Whole())
        );
        var problems = PagePolicy.Check(new PageSet(site.Pages, site.Paths, site.BasePath));
        return
        [
            StageModule.Leave(context, new PageCheck([.. problems])),
            .. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Document(context, file)),
        ];
    }

    private static IDocument Document(IExecutionContext context, SiteFile file) =>
        context.CreateDocument(new NormalizedPath(file.Path), context.GetContentProvider(file.Bytes));
}
