using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Wiki.Tests.Receiving;

/// <summary>Makes small PDF files, also such as no one publishes.</summary>
internal static class MadeUpPdf
{
    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private const string PageTree = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    /// <summary>A page with a line of words.</summary>
    public static byte[] Words(string words) => Of(Page(""), Stream("", Text(Shown(words))), Text(Font));

    /// <summary>A page with the operators of its content between those of a text.</summary>
    public static byte[] Content(string operators) =>
        Of(Page(""), Stream("", Text($"BT /F1 12 Tf {operators} ET\n")), Text(Font));

    /// <summary>A page whose compressed content is that many zeros.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var written = 0; written < megabytes; written++)
                zip.Write(zeros);
        }

        return Of(Page(""), Stream("/Filter/FlateDecode", packed.ToArray()), Text(Font));
    }

    /// <summary>A page that shows a letter many times.</summary>
    public static byte[] Many(int letters) =>
        Words(string.Concat(Enumerable.Repeat("a) Tj (", letters)));

    /// <summary>Forms of which each shows the next one twice.</summary>
    public static byte[] Fan(int levels)
    {
        var twice = "/X Do /X Do"u8.ToArray();
        var forms = Enumerable.Range(0, levels).Select(level =>
            Stream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<{Next(level + 7)}>>", twice));
        var last = Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", ""u8.ToArray());
        return Of([Page(Next(6)), Stream("", twice), Text(Font), .. forms, last]);
    }

    /// <summary>Many pages with a word each.</summary>
    public static byte[] Pages(int pages)
    {
        var kids = string.Join(' ', Enumerable.Range(5, pages).Select(number => $"{number} 0 R"));
        return File(
            [
                Text("<</Type/Catalog/Pages 2 0 R>>"),
                Text($"<</Type/Pages/Kids[{kids}]/Count {pages}>>"),
                Text(Font),
                Stream("", Text(Shown("Words"))),
                .. Enumerable.Repeat(Text(PageOf("4 0 R", "3 0 R", "")), pages),
            ],
            ""
        );
    }

    /// <summary>A document under a password that no one knows.</summary>
    public static byte[] Encrypted()
    {
        var secret = new string('0', 64);
        return File(
            [Text("<</Type/Catalog/Pages 2 0 R>>"), Text(PageTree), Page(""), Stream("", Text(Shown("no"))), Text(Font)],
            $"/ID[<{secret}><{secret}>]/Encrypt<</Filter/Standard/V 1/R 2/O<{secret}>/U<{secret}>/P -4>>"
        );
    }

    /// <summary>A page with words, and a script that runs when it is opened.</summary>
    public static byte[] WithScript(string script) =>
        File(
            [
                Text($"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS({script})>>>>"),
                Text(PageTree),
                Page(""),
                Stream("", Text(Shown("Words"))),
                Text(Font),
            ],
            ""
        );

    private static string Next(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/XObject<</X {number} 0 R>>");

    private static string Shown(string words) => $"BT /F1 12 Tf 50 700 Td ({words}) Tj ET\n";

    private static byte[] Page(string resources) => Text(PageOf("4 0 R", "5 0 R", resources));

    private static string PageOf(string content, string font, string resources) =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {content}"
        + $"/Resources<</Font<</F1 {font}>>{resources}>>>>";

    private static byte[] Text(string words) => Encoding.Latin1.GetBytes(words);

    private static byte[] Stream(string keys, byte[] bytes) =>
        [.. Text($"<<{keys}/Length {bytes.Length}>>stream\n"), .. bytes, .. "\nendstream"u8];

    /// <param name="objects">The page, its content, the font, and others in the order of their numbers from 3.</param>
    private static byte[] Of(params byte[][] objects) =>
        File([Text("<</Type/Catalog/Pages 2 0 R>>"), Text(PageTree), .. objects], "");

    private static byte[] File(IReadOnlyList<byte[]> objects, string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var places = objects.Select((bytes, index) => Add(file, index + 1, bytes)).ToList();
        var start = file.Position;
        var entries = places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:d10} 00000 n \n"));
        file.Write(Text($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(entries)}"));
        file.Write(Text($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static long Add(MemoryStream file, int number, byte[] bytes)
    {
        var place = file.Position;
        file.Write([.. Text($"{number} 0 obj\n"), .. bytes, .. "\nendobj\n"u8]);
        return place;
    }
}
