using Wiki.Publishing;

namespace Wiki.Statiq;

/// <summary>
/// Cleans the output folder after a run that succeeded. Statiq itself empties it before a first run, and so would lose
/// the last good site to an error.
/// </summary>
internal sealed class SiteCleaner : FileCleaner
{
    private static readonly Action<ILogger, Problem, Exception?> Warn =
        LoggerMessage.Define<Problem>(LogLevel.Warning, default, "{Problem}");

    private readonly IReadOnlyFileSystem _fileSystem;
    private readonly ILogger _logger;

    /// <summary>Files that Statiq would have deleted by now.</summary>
    private readonly OldFiles _old = new();

    public SiteCleaner(IReadOnlySettings settings, IReadOnlyFileSystem fileSystem, ILogger logger)
        : base(settings, fileSystem, logger) => (_fileSystem, _logger) = (fileSystem, logger);

    /// <summary>Without the mode that deletes files before a run.</summary>
    public override CleanMode CleanMode => base.CleanMode == CleanMode.Self ? CleanMode.Unwritten : base.CleanMode;

    public override async Task CleanBeforeExecutionAsync()
    {
        await base.CleanBeforeExecutionAsync();
        // After a run with errors, Statiq has forgotten what the last good run wrote.
        foreach (var write in _fileSystem.WriteTracker.PreviousWrites)
            _old.Add(write.Key.FullPath);
    }

    public override void CleanDirectory(IDirectory directory, string? name = null)
    {
        if (directory.Path == _fileSystem.GetOutputPath())
            _old.AddAll(directory.Path.FullPath);
        else
            base.CleanDirectory(directory, name);
    }

    public override Task CleanAfterExecutionAsync()
    {
        if (CleanMode != CleanMode.None)
            foreach (var problem in _old.Delete(path => _fileSystem.WriteTracker.TryGetCurrentWrite(path, out _)))
                Warn(_logger, problem, null);
        return base.CleanAfterExecutionAsync();
    }
}
