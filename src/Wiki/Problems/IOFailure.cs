namespace Wiki.Problems;

/// <summary>Failures of the environment, such as a full disk or missing permissions, as opposed to bugs.</summary>
internal static class IOFailure
{
    /// <summary>Runs a file operation and returns its failure; null if it succeeds.</summary>
    public static Exception? Of(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception exception) when (Is(exception))
        {
            return exception;
        }
    }

    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
