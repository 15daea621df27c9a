namespace Wiki.Limits;

/// <summary>Work took a step after it was stopped, and ends here.</summary>
internal sealed class WorkStoppedException : OperationCanceledException
{
    public WorkStoppedException()
        : base("The work was stopped.")
    {
    }
}
