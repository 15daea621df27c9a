using Wiki.Reading;

namespace Wiki.Statiq.Pipelines;

/// <summary>Reads the content folder, which is no input folder of Statiq.</summary>
public sealed class WikiRead : Pipeline
{
    public WikiRead() => InputModules = new ModuleList { new StageModule(Run) };

    private static IEnumerable<IDocument> Run(IExecutionContext context)
    {
        var content = context.FileSystem.GetRootPath(WikiKeys.ContentOf(context.Settings));
        return [StageModule.DocumentOf(ContentReader.Read(content.FullPath), context)];
    }
}
