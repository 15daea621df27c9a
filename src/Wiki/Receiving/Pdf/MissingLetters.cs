using UglyToad.PdfPig.Logging;

namespace Wiki.Receiving.Pdf;

/// <summary>Counts the glyphs of a document that map to no letter; the library only logs them.</summary>
internal sealed class MissingLetters : ILog
{
    private const string Sign = "could not find the corresponding character";

    public int Count { get; private set; }

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message)
    {
        if (message.Contains(Sign, StringComparison.Ordinal))
            Count++;
    }

    public void Error(string message)
    {
    }

    public void Error(string message, Exception ex)
    {
    }
}
