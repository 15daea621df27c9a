using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>The file that a report was received as, in <c>sources/received/</c>.</summary>
/// <param name="Name">Its file name, where the source names it.</param>
/// <param name="Sha256">The hash of its bytes, as the source states it.</param>
public sealed record ReceivedFile(Located<string> Name, Located<string> Sha256)
{
    /// <summary>Null if the file is not there, is another one, or has no text that can be read.</summary>
    public ReceivedContent? Content { get; init; }
}

/// <summary>A received file whose bytes have the stated hash.</summary>
/// <param name="Bytes">The bytes as they were received.</param>
/// <param name="Lines">
/// All words of the file, normalized as quotes are, with its line ends and the ends of its paragraphs.
/// </param>
public sealed record ReceivedContent(ReadOnlyMemory<byte> Bytes, string Lines)
{
    /// <summary>The words in one line.</summary>
    public string Text => Quotes.QuoteText.InOneLine(Lines);

    /// <summary>What the file says of itself outside its words, normalized, with a line for each value.</summary>
    public string Properties { get; init; } = "";

    /// <summary>The day of publication that a web page states in its own data, as YYYY-MM-DD.</summary>
    public string? Published { get; init; }
}
