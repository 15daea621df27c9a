using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>A pipeline whose steps its class sets.</summary>
public class Pipeline : IPipeline
{
    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);

    public ModuleList InputModules { get; protected set; } = [];

    public ModuleList ProcessModules { get; protected set; } = [];

    public ModuleList OutputModules { get; protected set; } = [];
}

/// <summary>Continues with what other pipelines have left.</summary>
public sealed class ReplaceDocuments(params string[] pipelines) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(pipelines.SelectMany(IEnumerable<IDocument> (name) => context.Outputs.FromPipeline(name)));
}

/// <summary>Writes documents that have a destination and are not empty.</summary>
public sealed class WriteFiles : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs.Where(document => !document.Destination.IsNull))
            await Write(document, context);
        return context.Inputs;
    }

    private static async Task Write(IDocument document, IExecutionContext context)
    {
        var path = context.FileSystem.GetOutputPath(document.Destination);
        await using var content = document.ContentProvider.GetStream();
        if (content.Length == 0)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path.FullPath));
        await using var file = File.Create(path.FullPath);
        await content.CopyToAsync(file, context.CancellationToken);
        context.FileSystem.WriteTracker.TrackWrite(path, 0, true);
    }
}

/// <summary>Empties the output folder before a first run, and deletes what later runs no longer write.</summary>
public class FileCleaner(IReadOnlySettings settings, IReadOnlyFileSystem fileSystem, ILogger logger) : IFileCleaner
{
    private bool _isFirst = true;

    public virtual CleanMode CleanMode => settings.Get(Keys.CleanMode, CleanMode.Unwritten);

    public virtual Task CleanBeforeExecutionAsync()
    {
        fileSystem.WriteTracker.Reset();
        CleanDirectory(fileSystem.GetDirectory(fileSystem.RootPath.Combine("temp")), "temp");
        if (CleanMode == CleanMode.Full || (_isFirst && CleanMode != CleanMode.None))
            CleanDirectory(fileSystem.GetDirectory(fileSystem.GetOutputPath()), "output");
        else if (CleanMode == CleanMode.Self)
            DeleteWrites(_ => true);
        _isFirst = false;
        return Task.CompletedTask;
    }

    public virtual Task CleanAfterExecutionAsync()
    {
        if (CleanMode == CleanMode.Unwritten)
            DeleteWrites(path => !fileSystem.WriteTracker.TryGetCurrentWrite(path, out _));
        return Task.CompletedTask;
    }

    public virtual void CleanDirectory(IDirectory directory, string name = null)
    {
        logger.LogDebug("Cleaning {Name}", name);
        if (Directory.Exists(directory.Path.FullPath))
            Directory.Delete(directory.Path.FullPath, recursive: true);
    }

    private void DeleteWrites(Predicate<NormalizedPath> isDeleted)
    {
        foreach (var write in fileSystem.WriteTracker.PreviousWrites.Where(write => isDeleted(write.Key)))
            File.Delete(write.Key.FullPath);
    }
}
