using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using Wiki.Problems;

namespace Wiki.Receiving.Pdf;

/// <summary>
/// Reads the words of a PDF file, page by page in the order of their content. A file of a few kilobytes can make the
/// reader work for hours or fill the memory, so it is read in a process of its own.
/// </summary>
/// <seealso cref="PdfProcess"/>
internal static class PdfText
{
    public static ReceivedText Read(byte[] bytes)
    {
        try
        {
            var missing = new MissingLetters();
            using var document = PdfDocument.Open(bytes, new ParsingOptions { Logger = missing });
            var text = new ReceivedText([.. PdfBlocks.Of(document.GetPages().Select(LettersOf))])
            {
                Properties = [.. new[] { document.Information.Title, document.Information.Author }.OfType<string>()],
            };
            return missing.Count > 0
                ? ReceivedText.Failed(UnreadableReasons.GlyphsWithoutLetters(missing.Count))
                : text;
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReceivedText.Failed(UnreadableReasons.Encrypted);
        }
        catch (OutOfMemoryException)
        {
            return ReceivedText.Failed(UnreadableReasons.TooMuchMemory);
        }
#pragma warning disable CA1031 // A damaged file makes the parser fail in any way, and it is reported as damaged.
        catch (Exception)
        {
            return ReceivedText.Failed(UnreadableReasons.Damaged);
        }
#pragma warning restore CA1031
    }

    private static IReadOnlyList<PdfLetter> LettersOf(UglyToad.PdfPig.Content.Page page) =>
        [.. page.Letters.Where(letter => letter.Value is { Length: > 0 }).Select(PdfLetter.Of)];
}
