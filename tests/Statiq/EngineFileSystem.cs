using System.Collections.Concurrent;
using Statiq.Common;

namespace Wiki.Tests.Statiq;

/// <summary>The folders of a site, with what was written to them.</summary>
internal sealed class EngineFileSystem(string root) : IReadOnlyFileSystem, IFileWriteTracker
{
    private ConcurrentDictionary<NormalizedPath, int> _current = new();
    private ConcurrentDictionary<NormalizedPath, int> _previous = new();

    public NormalizedPath RootPath => root;

    public NormalizedPath OutputPath => "output";

    public IFileWriteTracker WriteTracker => this;

    public IEnumerable<KeyValuePair<NormalizedPath, int>> PreviousWrites => _previous;

    public IDirectory GetDirectory(NormalizedPath path) => new Folder(path);

    public void Reset() => (_previous, _current) = (_current, new ConcurrentDictionary<NormalizedPath, int>());

    public void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite) => _current[path] = hashCode;

    public bool TryGetCurrentWrite(NormalizedPath path, out int hashCode) => _current.TryGetValue(path, out hashCode);

    private sealed record Folder(NormalizedPath Path) : IDirectory;
}
