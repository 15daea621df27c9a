namespace Wiki.Problems;

/// <summary>Failures of the machine, such as a full disk or missing rights, as opposed to bugs of the program.</summary>
internal static class IOFailure
{
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
