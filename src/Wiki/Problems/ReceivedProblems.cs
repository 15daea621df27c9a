using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of the files that reports were received as.</summary>
internal static class ReceivedProblems
{
    private const string ReceivedFolder = "sources/received/";

    public static Problem Folder(Location at) => new(
        Codes.FileUnreadable,
        at,
        "this is a folder; name the file in it that the report was received as");

    public static Problem OtherFormat(Location at, string ending, string endings) => new(
        Codes.ReceivedUnknownKind,
        at,
        $"the words of a file that ends in '{ending}' cannot be read; save the report as plain text, WebVTT, "
        + $"a web page or PDF, end its name in one of {endings}, and give that file");

    public static Problem NotThere(Location at) => new(
        Codes.FileUnreadable,
        at,
        "there is no such file; name the file that the report was received as");

    public static Problem TooLarge(Location at, long limit) => new(
        Codes.FileTooLarge,
        at,
        $"the file is larger than {InMegabytes(limit)}; take a smaller copy, such as plain text or a page without "
        + "its pictures");

    public static Problem IsPdf(Location at) => NamedOtherwise(at, "a PDF file", "end its name in .pdf");

    public static Problem IsRichText(Location at) =>
        NamedOtherwise(at, "a file in rich text (RTF)", "save it as PDF or as plain text");

    public static Problem IsMessage(Location at) =>
        NamedOtherwise(at, "a message or an archive in MIME", "save its words as plain text or as a web page");

    public static Problem IsWebPage(Location at) => NamedOtherwise(at, "a web page", "end its name in .html");

    public static Problem IsWebVtt(Location at) =>
        NamedOtherwise(at, "a file of subtitles in WebVTT", "end its name in .vtt");

    public static Problem IsSubRip(Location at) =>
        NamedOtherwise(at, "a file of subtitles in SubRip", "convert it to WebVTT (.vtt)");

    public static Problem ZeroByte(Location at, int number) => new(
        Codes.ReceivedUnreadable,
        at,
        $"byte {number} of this file is 0, as in UTF-16 and in files that are no text; save its words as UTF-8, "
        + "and give that file");

    public static Problem OtherEncoding(Location at, string reason) => new(
        Codes.ReceivedUnreadable,
        at,
        $"the words of this file cannot be read, because {reason}; save it as UTF-8, and give that file");

    public static Problem Missing(Located<string> name) => new(
        Codes.ReceivedMissing,
        name.At,
        $"there is no file '{name.Value}' in {ReceivedFolder}; "
        + "put it there as it was received, or delete the key 'received'");

    public static Problem Changed(ReceivedFile received, string found) => new(
        Codes.ReceivedChanged,
        received.Sha256.At,
        $"the file '{received.Name.Value}' has the hash {found}; "
        + "restore the bytes as they were received, or write this hash if they are");

    public static Problem UnknownKind(Located<string> name, string endings) => new(
        Codes.ReceivedUnknownKind,
        name.At,
        $"the words of '{name.Value}' cannot be read, as its name does not say what it is; "
        + $"end the name in one of {endings}, and that once");

    public static Problem WithoutText(Located<string> name) => new(
        Codes.ReceivedWithoutText,
        name.At,
        $"the file '{name.Value}' has no words, only pictures or nothing; "
        + "take a file that has them, such as a scan after text recognition, or delete the key 'received'");

    public static Problem Unreadable(Located<string> name, string reason) => new(
        Codes.ReceivedUnreadable,
        name.At,
        $"the words of '{name.Value}' cannot be read, because {reason}; "
        + "take a copy that can, such as plain text or a web page, or delete the key 'received'");

    public static Problem Unnamed(Location at) => new(
        Codes.StrayFile,
        at,
        "no source was received as this file; name it under 'received' of its source, or move it out of the folder")
    {
        Cause = Path.GetFileNameWithoutExtension(at.File),
    };

    public static Problem TranscriptionChanged(Location at, string words, string file, NearestPassage? nearest) => new(
        Codes.TranscriptionChanged,
        at,
        $"the words \"{Shorten(words)}\" are not in the received file '{file}'; {Describe(nearest)}");

    public static Problem TranscriptionOutOfOrder(Location at, string words, string file) => new(
        Codes.TranscriptionChanged,
        at,
        $"the words \"{Shorten(words)}\" are in the received file '{file}', but not after the words before them here; "
        + "put the paragraphs into the order of the file, each as often as there");

    public static Problem SentenceCut(Location at, bool isBefore, string words, string file) => new(
        Codes.SentenceCut,
        at,
        $"the sentence {(isBefore ? "begins" : "goes on")} with \"{words}\" in the received file '{file}'; "
        + "copy these words too, or say in a line of 'transcription', in quotation marks, that they were left out");

    public static Problem KeyNotInFile(Location at, string key, string value, string file) => new(
        Codes.KeyNotInFile,
        at,
        $"'{key}' has \"{Shorten(value)}\", which the received file '{file}' does not have; "
        + "write it as the file does, or leave it out");

    public static Problem TimeNotInFile(Location at, string time, string file) => new(
        Codes.KeyNotInFile,
        at,
        $"'time' has {time}, a clock time that the received file '{file}' does not have; leave it out, "
        + "or say in 'transcription' or 'published-basis' where this time is from");

    private static Problem NamedOtherwise(Location at, string format, string remedy) => new(
        Codes.ReceivedUnknownKind,
        at,
        $"this is {format}, whose codes would be taken for words; {remedy}, and give that file");

    private static string Describe(NearestPassage? nearest)
    {
        if (nearest is null)
            return "nothing there resembles them; take them out, or copy what the file says";
        return $"nearest is \"{Shorten(nearest.Words)}\", {Describe(nearest.Difference)}; copy what the file says";
    }

    private static string Describe(WordDifference difference) => difference switch
    {
        ("", "") => "which begins or ends there inside a word or number",
        ("", var there) => $"which has also \"{Shorten(there)}\"",
        (var here, "") => $"which lacks \"{Shorten(here)}\"",
        var (here, there) => $"which has \"{Shorten(there)}\" where the text has \"{Shorten(here)}\"",
    };
}
