using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace Wiki.Tests.Statiq;

/// <summary>Runs pipelines as Statiq does: phase by phase, and none after the error of an analyzer.</summary>
internal sealed class SmallEngine : IEngine, IPipelineOutputs, IDisposable
{
    private readonly Dictionary<string, List<IDocument>> _outputs = [];
    private readonly ConcurrentBag<EngineResult> _results = [];
    private readonly ServiceProvider _services;
    private readonly IFileCleaner _cleaner;
    private readonly List<Pipeline> _pipelines;

    /// <param name="site">What the site is made of.</param>
    /// <param name="root">The folder that the site is in.</param>
    public SmallEngine(Bootstrapper site, string root)
    {
        FileSystem = new EngineFileSystem(root);
        site.Settings.ForEach(configure => configure(Settings));
        var services = new ServiceCollection();
        services.AddSingleton<IReadOnlySettings>(Settings);
        services.AddSingleton(FileSystem);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        site.Services.ForEach(configure => configure(services));
        _services = services.BuildServiceProvider();
        _cleaner = _services.GetRequiredService<IFileCleaner>();
        _pipelines = [.. site.Pipelines.Select(type => (Pipeline)Activator.CreateInstance(type)!)];
        Analyzers = [.. site.Analyzers.Select(type => (Analyzer)Activator.CreateInstance(type)!)];
        site.Engines.ForEach(configure => configure(this));
    }

    public ISettings Settings { get; } = new Values();

    public IReadOnlyFileSystem FileSystem { get; }

    public IReadOnlyList<Analyzer> Analyzers { get; }

    public CancellationToken CancellationToken { get; private set; }

    public IPipelineOutputs Outputs => this;

    IReadOnlySettings IExecutionState.Settings => Settings;

    /// <summary>The results in the order in which Statiq prints them.</summary>
    public IReadOnlyList<EngineResult> Results =>
        [
            .. _results
                .Where(result => result.Document is not null)
                .GroupBy(result => result.Document)
                .OrderBy(file => file.Key!.Source.FullPath, StringComparer.Ordinal)
                .SelectMany(file => file.OrderBy(result => result.Analyzer)),
            .. _results.Where(result => result.Document is null).OrderBy(result => result.Analyzer),
        ];

    public IReadOnlyList<string> Messages => [.. Results.Select(result => result.Message)];

    public DocumentList<IDocument> FromPipeline(string pipelineName) => new(_outputs.GetValueOrDefault(pipelineName) ?? []);

    /// <summary>Runs every pipeline once.</summary>
    /// <returns>False after an error.</returns>
    public async Task<bool> Run(CancellationToken cancellation)
    {
        CancellationToken = cancellation;
        _outputs.Clear();
        _results.Clear();
        await _cleaner.CleanBeforeExecutionAsync();
        foreach (var pipeline in _pipelines)
            if (!await Process(pipeline))
                return false;
        foreach (var pipeline in _pipelines)
            await Execute(pipeline, pipeline.OutputModules);
        await _cleaner.CleanAfterExecutionAsync();
        return true;
    }

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider
    )
    {
        var document = new EngineDocument(source, destination) { ContentProvider = contentProvider ?? new EngineContent([], "") };
        foreach (var (key, value) in items ?? [])
            document.Add(key, value);
        return document;
    }

    public void Add(EngineResult result) => _results.Add(result);

    public void Dispose() => _services.Dispose();

    private async Task<bool> Process(Pipeline pipeline)
    {
        Assert(pipeline);
        await Execute(pipeline, pipeline.InputModules);
        await Execute(pipeline, pipeline.ProcessModules);
        foreach (var analyzer in Analyzers.Where(analyzer => analyzer.PipelinePhases.Contains(NameOf(pipeline), Phase.Process)))
            await analyzer.AnalyzeAsync(new EngineContext(this, FromPipeline(NameOf(pipeline))) { Analyzer = analyzer });
        return _results.All(result => result.Level < LogLevel.Error);
    }

    private async Task Execute(Pipeline pipeline, ModuleList modules)
    {
        foreach (var module in modules)
            _outputs[NameOf(pipeline)] = [.. await module.ExecuteAsync(new EngineContext(this, FromPipeline(NameOf(pipeline))))];
    }

    /// <summary>A pipeline that Statiq would run later has left nothing yet.</summary>
    private void Assert(Pipeline pipeline) => Xunit.Assert.All(pipeline.Dependencies, name => Xunit.Assert.NotEmpty(FromPipeline(name)));

    private static string NameOf(Pipeline pipeline) => pipeline.GetType().Name;
}
