namespace Wiki.Bibliography;

/// <summary>Words without line breaks, in formats where a new line begins a new field or record.</summary>
internal static class OneLine
{
    /// <summary>One space for each run of white space, of any kind, and none at the ends.</summary>
    public static string Of(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
