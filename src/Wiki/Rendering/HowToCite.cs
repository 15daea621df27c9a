using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wiki.Rendering;

/// <summary>Composes the citation of a claim in the forms that texts and reference managers take.</summary>
internal static partial class HowToCite
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static IReadOnlyList<CitableText> Of(Claim claim, PageScope scope)
    {
        var site = scope.Corpus.Site;
        var address = site.BaseAddress is { } start ? $"{start.TrimEnd('/')}/{claim.Route}" : claim.Route.Path;
        var title = $"{string.Join(", ", Asserters.Of(claim, scope.Corpus))}: {claim.Name}";
        return
        [
            new CitableText("Permalink", address),
            new CitableText("Short", $"{site.Title}, claim {claim.Id}"),
            new CitableText("Full", $"\u201c{title}\u201d {site.Title}, claim {claim.Id}, {address}."),
            new CitableText("BibTeX", $"@misc{{{claim.Id},\n  title = {{{BibTex(title)}}},\n  howpublished = {{{BibTex(site.Title)}}},\n  url = {{{address}}}\n}}"),
            new CitableText("RIS", $"TY  - ELEC\nTI  - {title}\nT2  - {site.Title}\nID  - {claim.Id}\nUR  - {address}\nER  - "),
            new CitableText("CSL-JSON", Csl(claim, title, address, site)),
        ];
    }

    private static string Csl(Claim claim, string title, string address, Site site) =>
        JsonSerializer.Serialize(new[] { new Dictionary<string, string> { ["id"] = claim.Id, ["type"] = "webpage", ["title"] = title, ["container-title"] = site.Title, ["URL"] = address } }, Json);

    /// <summary>Characters that BibTeX reads as commands.</summary>
    private static string BibTex(string words) => Commands().Replace(words, @"\$0");

    [GeneratedRegex("[&%$#_{}]")]
    private static partial Regex Commands();
}
