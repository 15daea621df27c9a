using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Reading;

/// <summary>The format of ids: 2 to 64 lower-case letters, digits and hyphens, except reserved words.</summary>
internal static partial class RecordId
{
    /// <summary>Names of pages, links of a chain, and device names that some systems do not accept as files.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "index", "search", "method", "verify", "unnamed", "unclear", "404", "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    public static bool IsWellFormed(string id) => Form().IsMatch(id);

    /// <summary>
    /// The id that a name with capitals, spaces, accents or dots probably means, or null: a letter of another
    /// script replaces none of ours, and a name with the brackets of a copy means another record.
    /// </summary>
    public static string? Meant(string name)
    {
        var plain = Accents().Replace(name.Normalize(NormalizationForm.FormKD), "");
#pragma warning disable CA1308 // ids are in lower case
        var id = OtherSigns().Replace(plain.ToLowerInvariant(), "-").Trim('-');
#pragma warning restore CA1308
        return PlainName().IsMatch(plain) && IsWellFormed(id) && !IsReserved(id) ? id : null;
    }

    public static bool IsReserved(string id) => Reserved.Contains(id);

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Accents();

    [GeneratedRegex(@"\A[A-Za-z0-9 _.-]+\z")]
    private static partial Regex PlainName();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherSigns();

    [GeneratedRegex(@"\A[a-z0-9-]{2,64}\z")]
    private static partial Regex Form();
}
