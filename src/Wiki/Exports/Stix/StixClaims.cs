using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes claims as notes, disputes as opinions on them, and questions as groupings of the notes that take part.</summary>
internal static class StixClaims
{
    public static void Write(Claim claim, StixWriter stix)
    {
        stix.Write(stix.IdOf(claim)!, ContentDates.Added(claim, stix.Corpus), ContentDates.Changed(claim, stix.Corpus), () =>
        {
            if (!claim.IsActive)
                stix.Json.WriteBoolean("revoked", true);
            stix.Json.Texts("labels", [claim.Kind.Word(), claim.Status.Value.Word()]);
            stix.Json.WriteString("abstract", $"{string.Join(", ", Asserters.Of(claim, stix.Corpus))}: {claim.Name}");
            stix.Json.WriteString("content", string.Join("\n\n", claim.Citations.Select(citation => Words(citation, stix.Corpus))));
            stix.Json.Texts("authors", Asserters.Of(claim, stix.Corpus));
            stix.Json.Texts("object_refs", stix.IdsOf([.. Subjects(claim, stix.Corpus), .. Sources(claim, stix.Corpus)]));
            stix.References([stix.PageOf(claim), .. claim.Citations.Select(citation => PlaceOf(citation, stix))]);
        });
        for (var index = 0; index < claim.Citations.Count; index++)
        {
            if (claim.Citations[index].Stance == Stance.Disputes)
                WriteOpinion(claim, index, stix);
        }
    }

    public static void Write(Question question, DateOnly newest, StixWriter stix) => stix.Write(stix.IdOf(question)!, newest, newest, () =>
    {
        stix.Json.WriteString("name", question.Name);
        stix.Json.WriteString("description", string.Join("; ", question.Positions.Select(position => position.Label.Value)));
        stix.Json.WriteString("context", "unspecified");
        stix.Json.Texts("object_refs", stix.IdsOf(stix.Corpus.GetAll<Claim>(question.Positions.SelectMany(position => position.Claims))));
        stix.References([stix.PageOf(question)]);
    });

    /// <summary>What a claim is about, as far as STIX has objects for it.</summary>
    public static IEnumerable<Record> Subjects(Claim claim, Corpus corpus) => corpus.GetAll<Record>(claim.About);

    private static IEnumerable<Source> Sources(Claim claim, Corpus corpus) => corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source));

    private static void WriteOpinion(Claim claim, int index, StixWriter stix)
    {
        var citation = claim.Citations[index];
        var day = ContentDates.Of(stix.Corpus.Get<Source>(citation.Source));
        stix.Write(stix.IdOf(StixKind.Opinion, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{claim.Id}/{index}")), day, day, () =>
        {
            stix.Json.WriteString("opinion", "disagree");
            stix.Json.WriteString("explanation", Words(citation, stix.Corpus));
            stix.Json.Texts("authors", [Asserters.Of(citation, stix.Corpus)]);
            stix.Json.Texts("object_refs", [stix.IdOf(claim)!]);
        });
    }

    private static string Words(Citation citation, Corpus corpus) =>
        $"{corpus.Get<Source>(citation.Source).Label.Value} ({citation.Stance.Word()}): \u201c{string.Join("\u201d \u2026 \u201c", citation.Quote.Parts.Select(part => QuoteText.Normalize(part.Value)))}\u201d";

    private static (string, string?, string) PlaceOf(Citation citation, StixWriter stix)
    {
        var source = stix.Corpus.Get<Source>(citation.Source);
        return (source.Label.Value, citation.Stance.Word(), $"{stix.Edition.AddressOf(source.Route.Path)}#{stix.Edition.Proofs.Of(citation.Quote).Passages[0].Anchor}");
    }
}
