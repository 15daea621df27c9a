namespace Wiki.Reading.Yaml;

/// <summary>Aborts the parsing of front matter at the first problem; caught by <see cref="YamlReader"/>.</summary>
#pragma warning disable CA1032, CA1064 // thrown and caught in one file, always with its problem
internal sealed class YamlRefusedException(Problem problem) : Exception(problem.Sentence)
#pragma warning restore CA1032, CA1064
{
    public Problem Problem { get; } = problem;
}
