using System.Text.Json;
using Wiki.Limits;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The file of each claim says what the data of the wiki says of it and of its sources.</summary>
internal static class ClaimFilesAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Data.Claims.Values.SelectManyInParallel(claim => site.Compare(
            DataFormats.Claim.Path.Replace("*", claim.Id, StringComparison.Ordinal),
            bytes => Differences(
                PublishedJson.Read(bytes, PublishedJson.Files.ClaimFileJson), claim, site.Data)));

    private static IEnumerable<string> Differences(ClaimFileJson file, ClaimJson claim, ShippedWiki data)
    {
        if (Text(Claim(file)) != Text(claim))
            yield return PublishedParts.Claim(claim.Id);
        if (file.Publication.Wiki != data.Wiki.Site.Title)
            yield return PublishedParts.WikiTitle;
        foreach (var source in file.Provenance.Sources.Where(source => !IsAsShipped(source, data)))
            yield return PublishedParts.Source(source.Id);
    }

    private static bool IsAsShipped(CitedSourceJson cited, ShippedWiki data) =>
        data.Sources.GetValueOrDefault(cited.Id) is { } source
        && cited.Sha256 == source.Sha256
        && cited.Published == source.Published
        && cited.Url == source.Url
        && cited.Name == (source.Title ?? source.Label)
        && cited.Voice == (source.Publisher is { } publisher ? data.Names.GetValueOrDefault(publisher) : source.Label);

    /// <summary>The claim that the parts of its file make together.</summary>
    private static ClaimJson Claim(ClaimFileJson file) => new()
    {
        Id = file.Id,
        Statement = file.Assertion.Statement,
        Graphic = file.Assertion.Graphic,
        SaidBy = file.Assertion.SaidBy,
        Kind = file.Assertion.Kind,
        Topics = file.Assertion.Topics,
        About = file.Assertion.About,
        When = file.Assertion.When,
        WhenBasis = file.Assertion.WhenBasis,
        Figure = file.Assertion.Figure,
        Citations = file.Provenance.Citations,
        Status = file.Publication.Status,
        Successor = file.Publication.Successor,
        Reason = file.Publication.Reason,
        History = file.Publication.History,
        Questions = file.Publication.Questions,
        Events = file.Publication.Events,
        Note = file.Publication.Note,
    };

    private static string Text(ClaimJson claim) => JsonSerializer.Serialize(claim, PublishedJson.Files.ClaimJson);
}
