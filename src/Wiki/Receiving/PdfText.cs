using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Wiki.Receiving;

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
            using var document = PdfDocument.Open(bytes);
            return new ReceivedText([.. document.GetPages().SelectMany(BlocksOf)]);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReceivedText.Failed("it is encrypted");
        }
        catch (OutOfMemoryException)
        {
            return ReceivedText.Failed(PdfProcess.TooLarge);
        }
#pragma warning disable CA1031 // A damaged file makes the parser fail in any way, and it is reported as damaged.
        catch (Exception)
        {
            return ReceivedText.Failed("it is damaged");
        }
#pragma warning restore CA1031
    }

    private static IEnumerable<ReceivedBlock> BlocksOf(UglyToad.PdfPig.Content.Page page) =>
        ReceivedText.Paragraphs(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true));
}
