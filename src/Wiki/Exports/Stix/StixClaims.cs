using System.Globalization;
using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>Maps claims to notes, disputes to opinions on them, and questions to groupings of notes.</summary>
internal static class StixClaims
{
    public static IEnumerable<StixObject> Of(Claim claim, StixScope stix) =>
    [
        Note(claim, stix),
        .. claim.Citations.Index().Where(each => each.Item.Stance == Stance.Disputes)
            .Select(each => Opinion(claim, each.Item, each.Index, stix)),
    ];

    public static StixObject Of(Question question, StixScope stix) => stix.Sign(stix.IdOf(question)!, new StixGrouping
    {
        Name = question.Name,
        Description = string.Join("; ", question.Positions.Select(position => position.Label.Value)),
        ObjectRefs = stix.IdsOf(Claims(question, stix.Corpus)).NullIfEmpty(),
        ExternalReferences = [stix.PageOf(question)],
    });

    /// <summary>What a claim is about, as far as STIX has objects for it.</summary>
    public static IEnumerable<Record> Subjects(Claim claim, Corpus corpus) => corpus.GetAll<Record>(claim.About);

    private static StixObject Note(Claim claim, StixScope stix) => stix.Sign(stix.IdOf(claim)!, claim, new StixNote
    {
        Revoked = claim.IsActive ? null : true,
        Labels = [claim.Kind.Word(), claim.Status.Value.Word()],
        Abstract = Voices.Statement(claim, stix.Corpus),
        Content = string.Join("\n\n", claim.Citations.Select(citation => Words(citation, stix.Corpus))),
        Authors = Voices.Of(claim, stix.Corpus).Select(voice => voice.Words(stix.Corpus)).NullIfEmpty(),
        ObjectRefs = stix.IdsOf([.. Subjects(claim, stix.Corpus), .. Sources(claim, stix.Corpus)]).NullIfEmpty(),
        ExternalReferences = [stix.PageOf(claim), .. claim.Citations.Select(citation => PlaceOf(citation, stix))],
    });

    private static StixObject Opinion(Claim claim, Citation citation, int index, StixScope stix)
    {
        var day = ContentDates.Of(stix.Corpus.Get<Source>(citation.Source));
        var id = stix.IdOf(StixKind.Opinion, string.Create(CultureInfo.InvariantCulture, $"{claim.Id}/{index}"));
        return stix.Sign(id, day, day, new StixOpinion
        {
            Explanation = Words(citation, stix.Corpus),
            Authors = [Voices.Of(citation, stix.Corpus).Words(stix.Corpus)],
            ObjectRefs = [stix.IdOf(claim)!],
        });
    }

    private static IEnumerable<Claim> Claims(Question question, Corpus corpus) =>
        corpus.GetAll<Claim>(question.Claims);

    private static IEnumerable<Source> Sources(Claim claim, Corpus corpus) =>
        corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source));

    private static string Words(Citation citation, Corpus corpus)
    {
        var parts = citation.Quote.Parts.Select(part => QuoteText.Normalize(part.Value));
        var voice = Voices.Of(citation, corpus).Words(corpus);
        return $"{voice} ({citation.Stance.Word()}): {QuoteText.InMarks(parts)}";
    }

    private static StixReference PlaceOf(Citation citation, StixScope stix)
    {
        var source = stix.Corpus.Get<Source>(citation.Source);
        var page = stix.Edition.AddressOf(source.Route.Path);
        var anchor = stix.Edition.Proofs.Of(citation.Quote).Passages[0].Anchor;
        return StixReference.To(source.Label.Value, citation.Stance.Word(), $"{page}#{anchor}");
    }
}
