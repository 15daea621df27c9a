using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Messages of the commands <c>new</c>, <c>cite</c>, <c>seal</c> and <c>list</c>.</summary>
internal static class CommandMessages
{
    /// <param name="errors">Sentences; those of the library list words on lines of their own, and end with a full stop.
    /// </param>
    /// <param name="command">The command that was named; null if there is none.</param>
    public static string Usage(IEnumerable<string> errors, string? command) =>
        $"{string.Join("; ", errors.Select(OnOneLine))}; "
        + $"see: {RunProgram} {(command is null ? "" : $"{command} ")}--help";

    public static string NoCommand() => "no command is named, such as 'serve' or 'check'";

    public static string NoSuchCommand(string word, string? nearest) => $"there is no command '{word}'{Offer(nearest)}";

    public static string NoSuchOption(string word, string? command, string? nearest) =>
        $"{(command is null ? "the program" : $"'{command}'")} has no option '{word}'{Offer(nearest)}";

    public static string WordNotTaken(string command, string word) =>
        $"'{command}' takes no '{word}'; leave it out, or put words that belong together in quotation marks";

    public static string WordsMissing(string command, IReadOnlyList<string> missing) =>
        $"'{command}' needs {string.Join(" and ", missing)}";

    private static string OnOneLine(string error) => error
        .ReplaceLineEndings("\n")
        .Replace(":\n\t", ": ", StringComparison.Ordinal)
        .Replace("\n\t", ", ", StringComparison.Ordinal)
        .TrimEnd('.');

    public static string EmptyPath(string name) => $"'{name}' is an empty path; name a file or folder";

    public static string Bug(string description) =>
        $"wiki: this is a bug of the program, report it with this line: {description}";

    public static string MachineFailed(string reason) =>
        $"{reason.TrimEnd('.')}; check the disk and the rights of the folder";

    public static string NoSuchCode(string number, string? nearest) =>
        $"there is no code '{number}'{OfferOr(nearest, $"leave it out to list all: {RunProgram} codes")}";

    public static string Describe(Code code) => $"{code.Number} {code.Severity.Word()}: {code.Rule} {code.Remedy}";

    public static string NotAnId(string id) => $"'{id}' is no id; write 2 to 64 of the characters a-z, 0-9 and -";

    public static string IdReserved(string id) =>
        $"the id '{id}' is taken, by a page or word of the site itself or by a device of some systems; choose another";

    public static string IdTaken(string id, string by) =>
        $"the id '{id}' is taken by {by}; choose another, or change that file";

    public static string FolderIsLink(string folder) =>
        $"the folder '{folder}' is a link; put a regular folder in its place";

    public static string NoSuchRecord(string kind, string id, string? nearest) =>
        $"there is no {kind} '{id}'"
        + OfferOr(nearest, $"see: {RunProgram} list {kind}, or write it with: {RunProgram} new {kind} <id>");

    public static string NoSuchKind(string word, string? nearest)
    {
        var kinds = Vocabulary.Terms<RecordKind>().Select(kind => kind.Word).ToList();
        return $"there is no kind of record '{word}'{OfferOr(nearest, $"write {AnyOf(kinds)}")}";
    }

    public static string NoPair(string written) =>
        $"'{written}' is no value for a key; write key=value, in quotation marks where it contains a space";

    public static string NoSuchKey(string kind, string key, string? nearest) =>
        $"a {kind} has no key '{key}' here{OfferOr(nearest, $"see its keys with: {RunProgram} new {kind} --help")}";

    public static string KeyTakesMore(string key) =>
        $"the key '{key}' takes a list of keys with values; write it in the file";

    public static string KeyHasKeys(string key, string inner) =>
        $"the key '{key}' has keys of its own; give each of them, as {key}.{inner}=value";

    public static string KeyGivenTwice(string key) =>
        $"the key '{key}' takes one value and is given a second time; give it once";

    public static string ValueOfSeveralLines(string key) =>
        $"the value of '{key}' contains a line break; give it on one line";

    public static string ValueWithCharacter(string key, char letter) =>
        $"the value of '{key}' contains the character U+{(int)letter:X4}, which shows nothing; leave it out";

    public static string IdOfFormer(string id, string by) =>
        $"the id '{id}' is a former id of {by}, whose old address leads on; choose another";

    public static string OnlyForSources() => "only a source takes its text --from a file; leave the option out";

    public static string ReceivedTaken(string file) =>
        $"there is another file '{file}', and nothing was written over it; choose another id, or move that file away";

    public static string TextTooLarge(long limit) =>
        $"the words of the report are more than the {InMegabytes(limit)} that a source takes, and nothing was written; "
        + "split its file into parts, and make a source of each";

    public static string OnlyForClaims() =>
        "only claims rest on sources; leave out '--single-source', or list the kind 'claim'";

    public static string ToConfirm(string from) => $"to confirm, from {Shorten(from)}";

    public static string Proposed(string key, string value, string from) =>
        $"confirm '{key}: {Shorten(value)}', which is from {Shorten(from)}";

    public static string NoWords(string name, string? reason) =>
        $"the file is kept as sources/received/{name}, but no words could be read from it"
        + (reason is null ? "; " : $", because {reason}; ")
        + "write those of the report into the source, and seal it";

    public static string Written(string file) => $"wrote {file}";

    public static string SettingsKept(string file) =>
        $"{file} has other settings and stays as it is; to complete records, add these lines to it:";

    public static string Missing(string file, int problems) =>
        $"{Written(file)}; {(problems == 0 ? "nothing is missing" : "still missing:")}";

    public static string NextOfSource(string id) =>
        $"next: write claims, and cite it with: {RunProgram} cite \"words of the report\" --source {id} --into <claim>";

    public static string CitedAlready(string file, int line) =>
        $"{file}:{line} is this citation already, and nothing was added";

    public static string LinkRepeated(string link) =>
        $"'{link}' is given to --by a second time; name each link of the chain once, and say the rest with --note";

    public static string NextSeal(string id) =>
        $"next: once its keys are as the report prints them, seal them with: {RunProgram} seal {id}";

    public static string NextOfClaim(string id) =>
        $"next: cite words of a report with: {RunProgram} cite \"the words\" --into {id}";

    public static string CountsToReview(int sentences) =>
        $"{Count(sentences, "sentence counts sources", "sentences count sources")}; "
        + "correct what the new one makes wrong:";

    public static string NoteMissing(string link) =>
        $"'{link}' names no speaker; say with --note how the report describes the speaker";

    public static string WordsOutsideMarks(IReadOnlyList<string> words) =>
        $"these are {words.Count} quotes of one word each; put the words of one quote in quotation marks, as in: "
        + $"{RunProgram} cite {ShellWord(string.Join(' ', words))}";

    public static string WordsNowhere() => "these words are not there; nearest:";

    public static string WordsNowhereNear() =>
        "these words are in no source, and nothing resembles them; copy them from a report";

    public static string SourcesUnread() => "some reports could not be read; correct these problems first:";

    public static string OthersFaulty(int problems) =>
        $"{Count(problems, "problem is", "problems are")} in other files, "
        + $"so some rules were not checked for this one; see: {RunProgram} check";

    public static string SeveralPlaces(int places) =>
        $"these words are in {places} places; "
        + "name the report with --source, quote more of the sentence, or paste one of these into the claim";

    public static string NotAppended(string file) =>
        $"the citations of {file} are not a list with an item a line, or something in the file has no place; "
        + "paste this under its 'citations'";

    public static string Appended(string file, int line) => $"{file}:{line}: cited";

    public static string Sealed(string file, bool isChanged) => isChanged
        ? $"sealed {file}; only 'sha256' and 'sealed' were changed"
        : $"{file} was sealed already; nothing was changed";

    public static string Quoting(string record, int quotes) => $"{record}: quotes it {Count(quotes, "time", "times")}";

    public static string QuotesLost(int lost, int quotes) => (lost, quotes) switch
    {
        (0, 0) => "no record quotes it",
        (0, 1) => "the one quote of it is still in it",
        (0, _) => $"all {quotes} quotes of it are still in it",
        (1, 1) => "the one quote of it is lost; correct it as the message says:",
        (1, _) => $"1 of {quotes} quotes is lost; correct it as the message says:",
        _ => $"{lost} of {quotes} quotes are lost; correct them as the messages say:",
    };

    public static string SealHasNoPlace(string file) =>
        $"the key 'sha256' of {file} is not a text on one line, or 'sealed' is not a set of keys; "
        + "delete both and seal again";

    public static string NoWikiJson(string file) =>
        $"'{file}' is no wiki.json; name the file data/wiki.json of a published site";
}
