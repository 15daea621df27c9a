using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>Maps claims to notes, disputes to opinions on them, and questions to groupings of notes.</summary>
internal static class StixClaims
{
    public static IEnumerable<StixObject> Of(Claim claim, StixScope stix) =>
    [
        Note(claim, stix),
        .. NamedCitation.Of(claim)
            .Where(named => named.Citation.Stance == Stance.Disputes)
            .Select(named => Opinion(claim, named, stix)),
    ];

    public static StixObject Of(Question question, StixScope stix)
    {
        var grouping = new StixGrouping
        {
            Name = question.Name,
            Description = question.PositionLabels,
            ObjectRefs = stix.IdsOf(Claims(question, stix.Corpus)).NullIfEmpty(),
            ExternalReferences = [stix.PageOf(question)],
        };
        return stix.Sign(stix.IdOf(question)!, StixDays.Begun(question.Positions[0].Claims, stix.Corpus), grouping);
    }

    /// <summary>What a claim is about, as far as STIX has objects for it.</summary>
    public static IEnumerable<Record> Subjects(Claim claim, Corpus corpus) => corpus.GetAll<Record>(claim.About);

    private static StixObject Note(Claim claim, StixScope stix)
    {
        var note = new StixNote
        {
            Labels = [claim.Kind.Word(), claim.Status.Value.Word()],
            Abstract = Voices.Statement(claim, stix.Corpus),
            Content = string.Join("\n\n", claim.Citations.Select(citation => Words(citation, stix.Corpus))),
            Authors = Voices.Of(claim, stix.Corpus).ConvertAll(voice => voice.Words(stix.Corpus)).NullIfEmpty(),
            ObjectRefs = stix.IdsOf([.. Subjects(claim, stix.Corpus), .. Sources(claim, stix.Corpus)]).NullIfEmpty(),
            ExternalReferences = [stix.PageOf(claim), .. claim.Citations.Select(citation => PlaceOf(citation, stix))],
            Extensions = StixExtension.Of(claim, stix),
        };
        return stix.Sign(stix.IdOf(claim)!, StixDays.Of(claim, stix.Corpus), note);
    }

    private static StixObject Opinion(Claim claim, NamedCitation named, StixScope stix)
    {
        var day = ContentDates.Of(stix.Corpus.Get<Source>(named.Citation.Source));
        var opinion = new StixOpinion
        {
            Explanation = Words(named.Citation, stix.Corpus),
            Authors = [Voices.Of(named.Citation, stix.Corpus).Words(stix.Corpus)],
            ObjectRefs = [stix.IdOf(claim)!],
        };
        var days = new StixDays(day) with { IsRevoked = !claim.IsActive };
        return stix.Sign(stix.IdOf(StixKind.Opinion, named.Name), days, opinion);
    }

    private static IEnumerable<Claim> Claims(Question question, Corpus corpus) =>
        corpus.GetAll<Claim>(question.Claims);

    private static IEnumerable<Source> Sources(Claim claim, Corpus corpus) =>
        corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source));

    private static string Words(Citation citation, Corpus corpus)
    {
        var voice = Voices.Of(citation, corpus).Words(corpus);
        return $"{voice} ({citation.Stance.Word()}): {QuoteText.InMarks(citation.Quote.Words)}";
    }

    private static StixReference PlaceOf(Citation citation, StixScope stix)
    {
        var source = stix.Corpus.Get<Source>(citation.Source);
        var page = stix.Edition.AddressOf(source.Route.Path);
        var anchor = stix.Edition.Proofs.Of(citation.Quote).Passages[0].Anchor;
        return StixReference.To(source.Label.Value, citation.Stance.Word(), $"{page}#{anchor}");
    }
}
