using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Wiki.Tests.Statiq;

/// <summary>What a module or an analyzer works with.</summary>
internal sealed class EngineContext(SmallEngine engine, IEnumerable<IDocument> inputs) : Values, IAnalyzerContext
{
    public ImmutableArray<IDocument> Inputs { get; } = [.. inputs];

    public CancellationToken CancellationToken => engine.CancellationToken;

    public IReadOnlyFileSystem FileSystem => engine.FileSystem;

    public IReadOnlySettings Settings => engine.Settings;

    public IPipelineOutputs Outputs => engine.Outputs;

    /// <summary>The analyzer, if this is not the context of a module.</summary>
    public Analyzer? Analyzer { get; init; }

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider
    ) => engine.CreateDocument(source, destination, items, contentProvider);

    public IContentProvider GetContentProvider(byte[] buffer, string mediaType) => new EngineContent(buffer, mediaType);

    public void AddAnalyzerResult(IDocument document, string message)
    {
        if (Analyzer is { LogLevel: not LogLevel.None } analyzer)
            engine.Add(new EngineResult(analyzer.GetType().Name, analyzer.LogLevel, document, message));
    }
}

/// <summary>A message of an analyzer.</summary>
internal sealed record EngineResult(string Analyzer, LogLevel Level, IDocument? Document, string Message);
