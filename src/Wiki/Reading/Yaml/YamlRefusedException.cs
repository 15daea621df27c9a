namespace Wiki.Reading.Yaml;

/// <summary>Leaves the nested reading of front matter at its first refusal; never leaves the reader itself.</summary>
#pragma warning disable CA1032, CA1064 // thrown and caught in one file, always with its problem
internal sealed class YamlRefusedException(Problem problem) : Exception(problem.Sentence)
#pragma warning restore CA1032, CA1064
{
    public Problem Problem { get; } = problem;
}
