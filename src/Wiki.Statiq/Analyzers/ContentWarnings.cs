namespace Wiki.Statiq.Analyzers;

/// <summary>Every warning of the run.</summary>
public sealed class ContentWarnings() : ProblemAnalyzer(Severity.Warning, LogLevel.Warning);
