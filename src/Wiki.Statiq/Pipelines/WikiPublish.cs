namespace Wiki.Statiq.Pipelines;

/// <summary>Writes the wiki to the output folder of Statiq, from where Statiq previews and deploys it.</summary>
public sealed class WikiPublish : Pipeline
{
    public WikiPublish()
    {
        Dependencies.Add(nameof(WikiRender));
        ProcessModules = new ModuleList { new ReplaceDocuments(nameof(WikiRender)), new StageModule(RequireFiles) };
        OutputModules = new ModuleList { new WriteFiles() };
    }

    /// <summary>Throws if the analyzer that stops the run at an error was switched off.</summary>
    private static IEnumerable<IDocument> RequireFiles(IExecutionContext context)
    {
        var files = context.Inputs.Where(document => !document.Destination.IsNull);
        return files.Any()
            ? files
            : throw new InvalidOperationException("The wiki has errors; leave the analyzer ContentErrors at Error.");
    }
}
