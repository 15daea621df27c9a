using Wiki.Statiq.Pipelines;

namespace Wiki.Statiq.Analyzers;

/// <summary>
/// Reports the problems of one severity to Statiq. A result of Statiq has a file but no line, so the message names it.
/// After an error, Statiq runs no later stage and leaves the files written before as they are.
/// </summary>
public abstract class ProblemAnalyzer : Analyzer
{
    private readonly Severity _severity;

    protected ProblemAnalyzer(Severity severity, LogLevel level)
    {
        _severity = severity;
        LogLevel = level;
        PipelinePhases.Add(nameof(WikiCheck), Phase.Process);
        PipelinePhases.Add(nameof(WikiRender), Phase.Process);
    }

    public sealed override LogLevel LogLevel { get; set; }

    public sealed override Task AnalyzeAsync(IAnalyzerContext context)
    {
        var problems = StageModule.ResultsIn<ContentCheck>(context.Inputs).SelectMany(check => check.Problems)
            .Concat(StageModule.ResultsIn<HostedSite>(context.Inputs).SelectMany(site => site.Problems))
            .Where(problem => problem.Severity == _severity).Distinct();
        // Statiq lists the results of a file in the reverse of the order in which they were added.
        foreach (var file in problems.OrderDescending().GroupBy(problem => problem.At.File))
        {
            var document = DocumentOf(file.Key, context);
            foreach (var problem in file)
                context.AddAnalyzerResult(document, problem.ToString());
        }

        return Task.CompletedTask;
    }

    /// <summary>The file of a problem, where GitHub shows it; null if the problem is not about a file.</summary>
    private static IDocument? DocumentOf(string file, IAnalyzerContext context)
    {
        var path = Path.GetFullPath(file);
        return File.Exists(path) ? context.CreateDocument(new NormalizedPath(path), NormalizedPath.Null) : null;
    }
}
