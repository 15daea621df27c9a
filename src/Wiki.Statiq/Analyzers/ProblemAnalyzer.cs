using Microsoft.Extensions.Logging;
using Statiq.Common;
using Wiki.Checking;
using Wiki.Model.Problems;
using Wiki.Statiq.Pipelines;

namespace Wiki.Statiq.Analyzers;

/// <summary>
/// Reports the problems of one severity to Statiq. A result of Statiq has no line, so the place stands in the message.
/// At the level of an error, Statiq runs no later stage and leaves the files written before as they are.
/// </summary>
public abstract class ProblemAnalyzer : Analyzer
{
    private readonly Severity _severity;

    protected ProblemAnalyzer(Severity severity, LogLevel level)
    {
        _severity = severity;
        LogLevel = level;
        PipelinePhases.Add(nameof(Check), Phase.Process);
        PipelinePhases.Add(nameof(Render), Phase.Process);
    }

    public sealed override LogLevel LogLevel { get; set; }

    public sealed override Task AnalyzeAsync(IAnalyzerContext context)
    {
        var problems = StageModule
            .Left<ContentCheck>(context.Inputs)
            .SelectMany(check => check.Problems)
            .Concat(StageModule.Left<PageCheck>(context.Inputs).SelectMany(check => check.Problems));
        foreach (var problem in problems.Where(problem => problem.Severity == _severity).Distinct().Order())
            context.AddAnalyzerResult(null, problem.ToString());
        return Task.CompletedTask;
    }
}
