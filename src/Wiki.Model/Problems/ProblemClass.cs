namespace Wiki.Model.Problems;

/// <summary>The cause of a problem, which determines the exit code of the run.</summary>
public enum ProblemClass
{
    /// <summary>The content, or a published site that was modified.</summary>
    Content,

    /// <summary>The request, such as an output folder that contains other files.</summary>
    Refusal,

    /// <summary>The machine: disk, permissions, another build that is running.</summary>
    Machine,
}
