using Statiq.Common;
using Wiki.Checking;
using Wiki.Reading;

namespace Wiki.Statiq.Pipelines;

/// <summary>Holds the content against every rule.</summary>
public sealed class Check : Pipeline
{
    public Check()
    {
        Dependencies.Add(nameof(Read));
        ProcessModules = new ModuleList { new StageModule(Run) };
    }

    private static IEnumerable<IDocument> Run(IExecutionContext context) =>
        StageModule
            .Left<ContentReading>(context.Outputs.FromPipeline(nameof(Read)))
            .Select(reading => StageModule.Leave(context, ContentCheck.Of(reading)));
}
