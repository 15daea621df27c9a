using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Messages of the command <c>rename</c>.</summary>
internal static class RenamingMessages
{
    public static string Unread() =>
        "nothing was renamed, as not every file can be read and looked through for the id; correct these first:";

    public static string NoSuchRecord(string id, string? nearest) =>
        $"there is no record '{id}'{OfferOr(nearest, $"see: {RunProgram} list")}";

    public static string WrittenOtherwise(string id) =>
        $"nothing was renamed, as these places name '{id}' in letters that cannot be replaced, such as escapes; "
        + "write the id there as it is, then rename it:";

    public static string Renamed(string from, string to) => $"renamed {from} to {to}";

    public static string Changed(string file, int references) =>
        $"{file}: {Count(references, "reference", "references")}";

    public static string OldAddress(Route old, bool isDraft) => isDraft
        ? "the record is a draft, so that nothing leads to its old address"
        : $"the old address {old} leads to the new one, as 'former-ids' of the record says";
}
