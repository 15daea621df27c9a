using Statiq.Common;
using Wiki.Reading;

namespace Wiki.Statiq.Pipelines;

/// <summary>
/// Reads the folder <c>content</c> of the site's root, which is none of Statiq's input folders, so that no pipeline of
/// Statiq touches it.
/// </summary>
public sealed class Read : Pipeline
{
    public Read() => InputModules = new ModuleList { new StageModule(Run) };

    private static IEnumerable<IDocument> Run(IExecutionContext context) =>
        [StageModule.Leave(context, ContentReader.Read(context.FileSystem.RootPath.Combine("content").FullPath))];
}
