using System.Globalization;
using Wiki.Output.Json;
using Wiki.Receiving;
using static Wiki.Verifying.Published.ShippedTerms;

namespace Wiki.Verifying.Published;

/// <summary>The lines of the lists of facts on the pages of records: the name of each, then what it says.</summary>
internal static class RecordFacts
{
    public static IEnumerable<string> Of(IRecordJson record, ShippedWiki data) => record switch
    {
        ClaimJson claim => Of(claim, data),
        SourceJson source => Of(source, data),
        EntityJson entity => Of(entity, data),
        EventJson @event => Of(@event, data),
        QuestionJson question => Of(question),
        TopicJson topic => (topic.KeyJudgements ?? []).SelectMany(judgement => Of(judgement, data)),
        _ => [],
    };

    /// <summary>The date of an event and its time.</summary>
    public static string When(EventJson @event) =>
        $"{@event.Date?.Words ?? Event.InPlaceOfDate}{After(", ", @event.Time)}";

    private static IEnumerable<string> Of(ClaimJson claim, ShippedWiki data) =>
    [
        $"Kind {LabelOf<ClaimKind>(claim.Kind)}",
        .. Line("Figure", claim.Figure is { } figure ? Words(figure, data) : null),
        .. Line("Speaks of", claim.When is { } when ? when.Words + Words(claim.WhenBasis, data) : null),
        .. Line("Topics", Names(claim.Topics, data)),
        .. Line("About", Names(claim.About, data)),
        .. Line("Events", Names(claim.Events, data)),
    ];

    private static string Words(FigureJson figure, ShippedWiki data) =>
        $"{data.Measures.GetValueOrDefault(figure.Measure)} of {data.Names.GetValueOrDefault(figure.Of)}: "
            + $"{figure.Words} {figure.Unit}{After(", as of ", figure.AsOf?.Words)}";

    private static string Words(IEnumerable<BasisJson>? bases, ShippedWiki data) => string.Join(
        ' ',
        from basis in bases ?? []
        let source = data.Sources.GetValueOrDefault(basis.Source)?.Label
        select $"{ShippedQuote.InOneLine(basis)} {source}. {basis.Resolved}");

    private static IEnumerable<string> Of(SourceJson source, ShippedWiki data) =>
    [
        .. Line("Cited as", source.Title is { } title && title != source.Label ? source.Label : null),
        .. Line("Publisher", Names(source.Publisher, data)),
        .. Line("Carried by", Names(source.Carrier, data)),
        .. Line("By", source.Authors is { } authors ? string.Join(", ", authors) : null),
        $"Published {source.Published.Words}{After(", ", source.Time)}",
        .. Line("Written", source.Written?.Words),
        $"Reliability {WithMeaning<ReliabilityGrade>(source.Reliability.Grade)} {source.Reliability.Basis}",
        .. Line("Online", Host(source.Url)),
        .. Line("Archived", Host(source.Archived)),
        .. Line("Accessed", source.Accessed),
        $"Language {source.Language}",
        .. Line("Translated by", source.Translation is { } translation ? Words(translation) : null),
        .. Line("Removed or joined", source.Transcription is { } changes ? string.Join(' ', changes) : null),
        $"Seal of the text {source.Sha256}",
        source.Received is { } file
            ? $"As received {NameOf(file)} {file.Sha256}"
            : "As received No file was kept, so nothing here proves that the text is the one that was received.",
    ];

    /// <summary>Its own name; a page is published as a text.</summary>
    private static string NameOf(ReceivedJson file)
    {
        var name = Path.GetFileName(file.File);
        return ReceivedKinds.OfPublished(name) is ReceivedKind.PlainText or ReceivedKind.Pdf
            ? name
            : Path.GetFileNameWithoutExtension(name);
    }

    private static string Words(TranslationJson translation) =>
        $"{translation.By}{After(", from ", translation.From)}{After(". ", translation.Basis)}";

    private static string? Host(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;

    private static IEnumerable<string> Of(EntityJson entity, ShippedWiki data) =>
    [
        $"Kind {LabelOf<EntityKind>(entity.Kind)}",
        .. Line("Part of", Names(entity.PartOf, data)),
        .. Line("Parts", Names(data.PartsOf(entity.Id), data)),
        .. Line("Where", entity.Coordinates is { } place ? Words(place) : null),
        .. Line("Sources", string.Join(' ', data.SourcesOf(entity.Id).Select(source => source.Label))),
    ];

    private static string Words(CoordinatesJson place) =>
        $"{Degrees(place.Lat)} {(place.Lat < 0 ? "S" : "N")}, {Degrees(place.Lon)} {(place.Lon < 0 ? "W" : "E")} "
            + $"{LabelOf<Precision>(place.Precision)} {place.Basis}";

    private static string Degrees(decimal degrees) => Math.Abs(degrees).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Of(EventJson @event, ShippedWiki data) =>
    [
        $"When {When(@event)}",
        .. Line("Where", Names(@event.Place, data)),
        $"Kind {data.EventKinds.GetValueOrDefault(@event.Kind)}",
        .. Line("Actors", Names(@event.Actors, data)),
        .. Line("Part of", Names(@event.PartOf, data)),
        .. Line("Came after", Names(@event.After, data)),
        .. Line("Came before", Names(@event.Before, data)),
        .. Line("May be the same as", Names(@event.Maybe, data)),
    ];

    private static IEnumerable<string> Of(QuestionJson question) =>
    [
        $"They differ about {LabelOf<QuestionKind>(question.Kind)}",
        .. Line("Because", string.Join(' ', (question.Because ?? []).Select(WithMeaning<Cause>))),
        .. Line("What would settle it", question.SettledBy),
    ];

    private static IEnumerable<string> Of(JudgementJson judgement, ShippedWiki data) =>
    [
        .. Line("Likelihood", judgement.Likelihood),
        $"Confidence {judgement.Confidence}",
        $"Basis {ShippedProse.Plain(judgement.Basis, data)}",
        .. Line("Alternatives", judgement.Alternatives is { } others ? ShippedProse.Plain(others, data) : null),
        .. Line("What would change it", judgement.WouldChange is { } other ? ShippedProse.Plain(other, data) : null),
    ];

    private static IEnumerable<string> Line(string name, string? words) =>
        string.IsNullOrEmpty(words) ? [] : [$"{name} {words}"];

    private static string? Names(string? id, ShippedWiki data) =>
        id is null ? null : data.Names.GetValueOrDefault(id, id);

    private static string Names(IEnumerable<string>? ids, ShippedWiki data) =>
        string.Join(' ', (ids ?? []).Select(id => Names(id, data)));

    private static string WithMeaning<T>(string word) where T : struct, Enum =>
        $"{LabelOf<T>(word)} {Vocabulary.Find<T>(word)?.Meaning}";

    private static string After(string before, string? words) => words is null ? "" : before + words;
}
