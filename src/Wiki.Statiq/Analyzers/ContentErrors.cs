namespace Wiki.Statiq.Analyzers;

/// <summary>Every error of the run.</summary>
public sealed class ContentErrors() : ProblemAnalyzer(Severity.Error, LogLevel.Error);
