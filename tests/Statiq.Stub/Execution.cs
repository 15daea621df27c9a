using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>The parts of a pipeline.</summary>
public enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}

/// <summary>What a run works with.</summary>
public interface IExecutionState : IDocumentFactory
{
    CancellationToken CancellationToken { get; }

    IReadOnlyFileSystem FileSystem { get; }

    IReadOnlySettings Settings { get; }

    IPipelineOutputs Outputs { get; }
}

/// <summary>What a module works with.</summary>
public interface IExecutionContext : IExecutionState, IMetadata
{
    ImmutableArray<IDocument> Inputs { get; }

    /// <summary>An extension method in Statiq.</summary>
    IContentProvider GetContentProvider(byte[] buffer, string mediaType);
}

/// <summary>Runs the pipelines.</summary>
public interface IEngine : IExecutionState
{
    new ISettings Settings { get; }
}

/// <summary>A step of a pipeline.</summary>
public interface IModule
{
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}

/// <summary>A step of a pipeline that is written in C#.</summary>
public abstract class Module : IModule
{
    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context);

    protected abstract Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context);
}

/// <summary>Steps in their order.</summary>
public sealed class ModuleList : List<IModule>;

/// <summary>A pipeline of any class.</summary>
public interface IPipeline;

/// <summary>What an analyzer works with.</summary>
public interface IAnalyzerContext : IExecutionContext
{
    void AddAnalyzerResult(IDocument document, string message);
}

/// <summary>Several values a key.</summary>
public sealed class MultiValueDictionary<TKey, TValue>
{
    private readonly HashSet<(TKey, TValue)> _pairs = [];

    public void Add(TKey key, TValue value) => _pairs.Add((key, value));

    public bool Contains(TKey key, TValue value) => _pairs.Contains((key, value));
}

/// <summary>Looks at the documents that a phase of a pipeline leaves; an error stops the run there.</summary>
public abstract class Analyzer
{
    public virtual LogLevel LogLevel { get; set; } = LogLevel.Information;

    public MultiValueDictionary<string, Phase> PipelinePhases { get; } = new();

    public abstract Task AnalyzeAsync(IAnalyzerContext context);
}
