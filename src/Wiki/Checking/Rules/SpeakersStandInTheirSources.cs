using Wiki.Checking.Prose;
using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Each entity of a citation's chain has a name or an alias that is in the source, or published it; and what the
/// source has in quotation marks has a chain, or a note. An entity that no report names has as an alias the words by
/// which the report calls it.
/// </summary>
internal static class SpeakersStandInTheirSources
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        [.. UnknownSpeakers(content), .. MissingSpeakers(content)];

    private static IEnumerable<Problem> UnknownSpeakers(CheckedContent content) =>
        from same in Links(content).GroupBy(link => (link.Speaker.Id, link.Source.Id))
        let first = same.First()
        where !Stands(first.Speaker, first.Source)
        from link in same
        select ClaimProblems.SpeakerUnknown(link.At, link.Speaker, link.Source.Id);

    private static IEnumerable<(Entity Speaker, Source Source, Location At)> Links(CheckedContent content) =>
        from claim in content.Claims
        from citation in claim.Citations
        let source = content.Corpus.Find<Source>(citation.Source)
        where source is not null
        from link in citation.By
        let speaker = content.Corpus.Find<Entity>(link)
        where speaker is not null
        select (speaker, source, link.At);

    /// <summary><see cref="AliasesOccurInTheirSources"/> checks the aliases that the source is listed for.</summary>
    public static bool Stands(Entity speaker, Source source) =>
        source.Publisher?.Id == speaker.Id
        || source.Carrier?.Id == speaker.Id
        || speaker.Aliases.SelectMany(alias => alias.UsedBy).Any(user => user.Id == source.Id)
        || speaker.Aliases.Select(alias => alias.Name.Value).Prepend(speaker.Name).Any(name =>
            NameSearch.Contains(source, QuoteText.Normalize(name), ComparisonOf(name)));

    /// <summary>In small letters, an abbreviation is another word: "us", "is", "who".</summary>
    private static StringComparison ComparisonOf(string name) =>
        name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static IEnumerable<Problem> MissingSpeakers(CheckedContent content)
    {
        var marks = new QuotationMarks();
        return from claim in content.Claims
               from citation in claim.Citations
               where citation is { By.Count: 0, Note: null }
               let proof = content.Proofs.Of(citation.Quote)
               where proof.IsVerified
               let blocks = content.Corpus.Find<Source>(citation.Source)!.Blocks
               where proof.Passages.All(passage => marks.Enclose(blocks[passage.Block], passage))
               select ClaimProblems.SpeakerMissing(citation.Quote.Parts[0].At, citation.Source.Id);
    }
}
