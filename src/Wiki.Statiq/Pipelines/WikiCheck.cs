using Wiki.Reading;

namespace Wiki.Statiq.Pipelines;

/// <summary>Checks the content against every rule.</summary>
public sealed class WikiCheck : Pipeline
{
    public WikiCheck()
    {
        Dependencies.Add(nameof(WikiRead));
        ProcessModules = new ModuleList { new StageModule(Run) };
    }

    private static IEnumerable<IDocument> Run(IExecutionContext context)
    {
        var reading = StageModule.ResultsIn<ContentReading>(context.Outputs.FromPipeline(nameof(WikiRead))).Single();
        return [StageModule.DocumentOf(ContentCheck.Of(reading), context)];
    }
}
