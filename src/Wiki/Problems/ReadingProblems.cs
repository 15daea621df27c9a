namespace Wiki.Problems;

/// <summary>Problems of reading: files, YAML, keys and prose.</summary>
internal static partial class ReadingProblems
{
    public static Problem StrayFile(Location at) => new(
        Codes.StrayFile,
        at,
        "no record lies here; records are .md files right in sources/, entities/, events/, topics/ and questions/, "
        + "or in claims/ and the folders within it; move this to one of them, or out of the content folder");

    public static Problem HiddenFile(Location at) => new(
        Codes.StrayFile,
        at,
        "a name that begins with '.' is hidden, and no record is read from it; give it another name, or take it out of "
        + "the content folder");

    public static Problem OtherEnding(Location at, string name) => new(
        Codes.StrayFile,
        at,
        $"a record is a file that ends in .md; name this one '{name}.md'");

    /// <param name="kind">The kind whose keys the file has.</param>
    /// <param name="folder">The folder of that kind.</param>
    public static Problem KeysOfOtherKind(Location at, string kind, string folder) => new(
        Codes.StrayFile,
        at,
        $"the keys of this file are those of kind '{kind}'; move it to {folder}/");

    public static Problem OtherFolderName(Location at, string folder) => new(
        Codes.StrayFile,
        at,
        $"these records are read from a folder named '{folder}'; name this one so, or move its files there");

    public static Problem OtherSiteName(Location at) => new(
        Codes.StrayFile,
        at,
        "the site's own file is read from 'site.yaml'; name this one so");

    public static Problem NotRegular(Location at) => new(
        Codes.NotRegular,
        at,
        "this is a link or a device; put a regular file or folder in its place");

    public static Problem FileTooLarge(Location at, long limit) => new(
        Codes.FileTooLarge,
        at,
        $"the file is larger than {ProblemText.InMegabytes(limit)}; split it into several records");

    public static Problem FileTooSlow(Location at, TimeSpan longest) => new(
        Codes.FileTooSlow,
        at,
        $"the file was not read within {longest.TotalSeconds} seconds and was given up; "
        + "simplify it or split it into several records");

    public static Problem FolderUnreadable(Location at, string reason) => new(
        Codes.FileUnreadable,
        at,
        $"the folder could not be read ({reason.TrimEnd('.')}); check its rights");

    public static Problem ConflictMarker(Location at) => new(
        Codes.ConflictMarker,
        at,
        "a conflict that version control left begins here; "
        + "keep one of the two versions and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'");

    public static Problem FileUnreadable(Location at, string reason) => new(
        Codes.FileUnreadable,
        at,
        $"the file could not be read ({reason.TrimEnd('.')}); check its rights and that nothing else changes it");

    public static Problem NotUtf8(Location at, byte value) => new(
        Codes.NotUtf8,
        at,
        $"byte 0x{value:X2} is not UTF-8; save the file as UTF-8");

    public static Problem Utf16(Location at) => new(Codes.NotUtf8, at, "the file is UTF-16; save it as UTF-8");

    public static Problem ControlCharacter(Location at, char letter) => new(
        Codes.ControlCharacter,
        at,
        $"the character U+{(int)letter:X4} shows nothing and is not allowed; delete it");

    /// <param name="meant">The id that was probably meant, or null.</param>
    public static Problem IdForm(Location at, string id, string? meant) => new(
        Codes.IdForm,
        at,
        $"the file name '{id}' is no id; name the file "
        + (meant is null ? "with 2 to 64 of the characters a-z, 0-9 and -" : $"'{meant}.md'"))
    {
        Cause = meant,
    };

    public static Problem FolderForm(Location at, string name) => new(
        Codes.IdForm,
        at,
        $"not every system can store a folder '{name}' or distinguish it from others; "
        + "name it with 2 to 64 of the characters a-z, 0-9 and -, and not as a device");

    public static Problem IdReserved(Location at, string id) => new(
        Codes.IdForm,
        at,
        $"the id '{id}' is taken, by a page or word of the site itself or by a device of some systems; "
        + "choose another file name");

    public static Problem SourceEmpty(Location at) => new(
        Codes.SourceEmpty,
        at,
        "the source has no text; put the report's words after the front matter");

    public static Problem SiteMissing(Location at) => new(
        Codes.SiteMissing,
        at,
        "the site's own file is missing; write it, with 'title', 'description', 'language', 'question' and 'answer'");

    public static Problem NoContent(Location at) => new(
        Codes.NoContent,
        at,
        "there is no content folder here; run the command from the repository root or name the folder with --content");
}
