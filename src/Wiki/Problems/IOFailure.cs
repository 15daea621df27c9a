namespace Wiki.Problems;

/// <summary>Failures of the environment, such as a full disk or missing permissions, as opposed to bugs.</summary>
internal static class IOFailure
{
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
