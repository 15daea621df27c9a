using Wiki.Checking.Doubts;
using Wiki.Checking.Prose;
using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A quote that its source puts into the mouth of an entity has that entity in its chain, unless the statement says
/// that somebody says so, or is about the entity, or a note explains it. Words in quotation marks without a chain are
/// reported by <see cref="SpeakersStandInTheirSources"/>.
/// </summary>
internal static class SpeakersAreThoseNamed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var speakers = new SpeakerSearch(content.Corpus.Entities);
        var marks = new QuotationMarks();
        bool IsMarked(Source source, Proof proof) =>
            proof.Passages.All(passage => marks.Enclose(source.Blocks[passage.Block], passage));
        return from claim in content.IsSiteRead ? content.Claims : []
               from citation in claim.Citations
               let proof = content.Proofs.Of(citation.Quote)
               where citation.Note is null && proof.IsVerified
               let source = content.Corpus.Find<Source>(citation.Source)!
               where citation.By.All(link => content.Corpus.Find(link.Id) is Entity speaker
                   && SpeakersStandInTheirSources.Stands(speaker, source))
               let named = speakers.Of(source, proof.Passages)
               where named.Count > 0 && !citation.By.Any(link => named.Contains(link.Id))
               where !named.Any(id => content.Corpus.Find(id) is Entity entity && Names(claim, entity))
               where citation.By.Count > 0 || !(IsMarked(source, proof) || SaysSo(claim, content))
               select ClaimProblems.SpeakerLeftOut(citation.Quote.Parts[0].At, named[0]);
    }

    /// <summary>Whether the statement says itself that somebody says so.</summary>
    private static bool SaysSo(Claim claim, CheckedContent content) =>
        DoubtWords.Of(content.Corpus.Site.Language).IsOpen(claim.Statement.Value);

    private static bool Names(Claim claim, Entity entity) =>
        SpeakerSearch.NamesOf(entity)
            .Any(name => claim.Statement.Value.Contains(name, StringComparison.Ordinal));
}
