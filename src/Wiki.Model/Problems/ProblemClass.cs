namespace Wiki.Model.Problems;

/// <summary>Where the cause of a problem is, which decides the exit code of a run that has it.</summary>
public enum ProblemClass
{
    /// <summary>The content, or a published site that was changed.</summary>
    Content,

    /// <summary>What was asked of the program, such as an output folder that is not the site's own.</summary>
    Refusal,

    /// <summary>The machine: disk, rights, another build.</summary>
    Machine,
}
