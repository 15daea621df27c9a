using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The statement of each claim stands whole in the forms for other programs, and each quote in the annotations. Only
/// letters are compared, as these forms have escapes of their own.
/// </summary>
internal static partial class OtherFormsAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. Check(DataFormats.Stix, Values, site),
        .. Check(DataFormats.Csl, Values, site),
        .. Check(DataFormats.BibTex, TexLines, site),
        .. Check(DataFormats.Ris, Lines, site),
        .. Check(DataFormats.Annotations, Values, site),
        .. site.Compare(DataFormats.Annotations.Path, bytes => Quotes(Values(bytes), site.Data)),
    ];

    private static IEnumerable<Problem> Check(
        DataFormat format, Func<byte[], HashSet<string>> read, ShippedSite site) =>
        site.Compare(format.Path, bytes => Statements(read(bytes), site.Data));

    private static IEnumerable<string> Statements(HashSet<string> found, ShippedWiki data) =>
        from claim in data.Claims.Values
        let statement = Plain(claim.Statement)
        where !found.Contains(statement) && !found.Contains(Plain(data.Voices[claim.Id]) + statement)
        select PublishedParts.Statement(claim.Id);

    private static IEnumerable<string> Quotes(HashSet<string> found, ShippedWiki data) =>
        from claim in data.Claims.Values
        where claim.Citations.Any(citation => citation.Quote.Any(part => !found.Contains(Plain(part.Words))))
        select PublishedParts.QuoteOf(claim.Id);

    /// <summary>The letters of every text within a JSON file.</summary>
    private static HashSet<string> Values(byte[] bytes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var reader = new Utf8JsonReader(bytes); reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.String)
                found.Add(Plain(reader.GetString()!));
        }

        return found;
    }

    /// <summary>The letters of what each line says after the name of its field.</summary>
    private static HashSet<string> Lines(byte[] bytes) => Lines(Encoding.UTF8.GetString(bytes));

    /// <summary>A command without an argument prints a sign, which is no letter.</summary>
    private static HashSet<string> TexLines(byte[] bytes) =>
        Lines(Command().Replace(Encoding.UTF8.GetString(bytes), ""));

    private static HashSet<string> Lines(string text) =>
        text.Split('\n')
            .Select(line => Plain(line[(line.IndexOfAny(['=', '-']) + 1)..]))
            .ToHashSet(StringComparer.Ordinal);

    private static string Plain(string words) => Letters.Of(words).ToUpperInvariant();

    [GeneratedRegex(@"\\[a-z]+\{\}")]
    private static partial Regex Command();
}
