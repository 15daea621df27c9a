namespace Wiki.Limits;

/// <summary>Work took a step after it was stopped, and ends here.</summary>
#pragma warning disable CA1032 // thrown only by the work, and always for the one reason
internal sealed class WorkStoppedException() : OperationCanceledException("The work was stopped.");
#pragma warning restore CA1032
