namespace Wiki.Receiving;

/// <summary>How the words of a received file are read.</summary>
internal enum ReceivedKind
{
    [Term("text", "Plain text in UTF-8.")] PlainText,
    [Term("subtitles", "Subtitles in WebVTT.")] Subtitles,
    [Term("HTML", "A page as a browser saves it.")] Html,
    [Term("PDF", "A document with text.")] Pdf,
}

/// <summary>Determines the kind of a received file from its name.</summary>
internal static class ReceivedKinds
{
    /// <summary>The endings of names, as an editor writes them.</summary>
    public const string Endings = ".txt, .vtt, .html, .htm or .pdf";

    /// <summary>Whether the file itself is text, whose lines are kept.</summary>
    public static bool IsText(this ReceivedKind kind) => kind is ReceivedKind.PlainText or ReceivedKind.Subtitles;

    /// <summary>
    /// Null if the ending is not known. A page is published as text under its name and <c>.txt</c>, so no other file
    /// may have such a name.
    /// </summary>
    public static ReceivedKind? Of(string name)
    {
        var kind = OfEnding(name);
        return Path.GetExtension(name) == ".txt" && OfEnding(Path.GetFileNameWithoutExtension(name)) is not null
            ? null
            : kind;
    }

    /// <summary>The kind of a file under the name that it is published by.</summary>
    public static ReceivedKind? OfPublished(string name) =>
        Of(name) ?? (Path.GetExtension(name) == ".txt" ? Of(Path.GetFileNameWithoutExtension(name)) : null);

    private static ReceivedKind? OfEnding(string name) => Path.GetExtension(name) switch
    {
        ".txt" => ReceivedKind.PlainText,
        Receiving.Subtitles.Ending => ReceivedKind.Subtitles,
        ".html" or ".htm" => ReceivedKind.Html,
        ".pdf" => ReceivedKind.Pdf,
        _ => null,
    };
}
