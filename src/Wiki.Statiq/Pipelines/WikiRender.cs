using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Statiq.Pipelines;

/// <summary>
/// Renders every page and reads the pages back. Each file of the site becomes a document; the page of a record has its
/// file as the source, and its title, id and kind as metadata.
/// </summary>
public sealed class WikiRender : Pipeline
{
    public WikiRender()
    {
        Dependencies.Add(nameof(WikiCheck));
        ProcessModules = new ModuleList { new StageModule(Run) };
    }

    private static IEnumerable<IDocument> Run(IExecutionContext context)
    {
        var check = StageModule.ResultsIn<ContentCheck>(context.Outputs.FromPipeline(nameof(WikiCheck))).Single();
        var folder = WikiKeys.FolderOf(context.Settings);
        var content = context.FileSystem.GetRootPath(WikiKeys.ContentOf(context.Settings)).FullPath;
        var output = context.FileSystem.GetOutputPath(folder).FullPath;
        var site = HostedSite.Of(check, (content, output), context.CancellationToken);
        return [StageModule.DocumentOf(site, context), .. site.Files.Select(file => DocumentOf(file, folder, context))];
    }

    private static IDocument DocumentOf(HostedFile file, NormalizedPath folder, IExecutionContext context) =>
        context.CreateDocument(
            file.Source is { } source ? new NormalizedPath(source) : NormalizedPath.Null,
            folder.Combine(new NormalizedPath(file.File.Path)),
            file.Record is null ? null : MetadataOf(file.Record, file.Title),
            context.GetContentProvider(file.File.Bytes, MediaTypes.Get(file.File.Path)));

    private static MetadataItems MetadataOf(Record record, string? title) =>
        new() { { Keys.Title, title }, { WikiKeys.Id, record.Id }, { WikiKeys.Kind, record.RecordKind.Word() } };
}
