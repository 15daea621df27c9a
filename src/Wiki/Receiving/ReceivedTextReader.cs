namespace Wiki.Receiving;

/// <summary>Reads the words of a received file in the way of its kind.</summary>
internal static class ReceivedTextReader
{
    public static ReceivedText Read(ReceivedKind kind, byte[] bytes) => kind switch
    {
        ReceivedKind.PlainText => PlainText.Read(bytes),
        ReceivedKind.Subtitles => Subtitles.Read(bytes),
        ReceivedKind.Html => HtmlText.Read(bytes),
        _ => PdfProcess.Read(bytes),
    };
}
