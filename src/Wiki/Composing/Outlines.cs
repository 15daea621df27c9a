using Wiki.Pages;
using Wiki.Templates;

namespace Wiki.Composing;

/// <summary>
/// Lists the sections of a composed page in the order in which its template shows them; a test compares both.
/// </summary>
internal static class Outlines
{
    public static IReadOnlyList<Link> Of(Page page) => page switch
    {
        ClaimPage claim => Of(claim),
        SourcePage source => Of(source),
        EntityPage entity => Of(entity),
        EventPage @event => Of(@event),
        QuestionPage question => Of(question),
        TopicPage topic => Of(topic),
        MethodPage method => Of(method),
        _ => [],
    };

    private static List<Link> Of(ClaimPage claim) => Sections(
        (Section.Quotes, true),
        (Section.Note, !claim.Note.IsEmpty),
        (Section.Figure, claim.Figure is { Rivals.Count: > 0 }),
        (Section.Questions, claim.Questions.Count > 0),
        (Section.Facts, true),
        (Section.UsedIn, claim.UsedIn.Count > 0),
        (Section.History, claim.History.Count > 0),
        (Section.HowToCite, true));

    private static List<Link> Of(SourcePage source) => Sections(
        (Section.SourceText, true),
        (Section.Claims, source.Claims.Count > 0),
        (Section.Dating, source.Published.Basis.Count > 0 || source.Written is not null),
        (Section.Handling, true),
        (Section.UsedIn, source.UsedIn.Count > 0),
        (Section.HowToCite, true));

    private static List<Link> Of(EntityPage entity) => Sections(
        (Section.Map, entity.Map is not null),
        (Section.Relations, entity.Relations.Count > 0),
        (Section.Said, entity.Said.Count > 0),
        (entity.HasOthers ? Section.SaidByOthers : Section.Claims, entity.HasClaims),
        (Section.Events, entity.Events.Count > 0),
        (Section.UsedIn, entity.UsedIn.Count > 0));

    private static List<Link> Of(EventPage @event) => Sections(
        (Section.Order, @event.Order is not null),
        (Section.Map, @event.Map is not null),
        (Section.Counted, @event.Counted.Count > 0),
        (Section.Matrix, @event.Carried is not null),
        (Section.Claims, @event.Claims.Count > 0),
        (Section.Dating, @event.Date?.Basis.Count > 0),
        (Section.AlsoAbout, @event.AlsoAbout.Count > 0),
        (Section.Parts, @event.Parts.Count > 0),
        (Section.UsedIn, @event.UsedIn.Count > 0));

    private static List<Link> Of(QuestionPage question) => Sections(
        (Section.Figures, question.Figures.Count > 0),
        (Section.Positions, true),
        (Section.Because, true),
        (Section.UsedIn, question.UsedIn.Count > 0));

    private static List<Link> Of(TopicPage topic) =>
    [
        .. Pictures(topic, isOpening: true),
        .. Sections(
            (Section.Hypotheses, topic.Hypotheses is not null && topic.OpensWith == PictureKind.Matrix),
            (Section.Judgements, topic.Judgements.Count > 0),
            (Section.Hypotheses, topic.Hypotheses is not null && !HasHypothesesFirst(topic)),
            (Section.Assumptions, topic.Assumptions.Count > 0),
            (Section.Indicators, topic.Indicators.Count > 0),
            (Section.Sourcing, true),
            (Section.OpenQuestions, topic.OpenQuestions.Count > 0),
            (Section.Detail, topic.HasUntitledBody)),
        .. topic.Outline,
        .. Sections((Section.Questions, topic.Questions.Count > 0)),
        .. Pictures(topic, isOpening: false),
        .. Sections(
            (Section.Counted, topic.Counted.Count > 0),
            (Section.SingleSource, topic.SingleSource.Count > 0),
            (Section.Footnotes, topic.Footnotes.Count > 0)),
    ];

    /// <summary>Whether they come before the judgements: after a matrix, or as the picture itself.</summary>
    private static bool HasHypothesesFirst(TopicPage topic) =>
        topic.OpensWith is PictureKind.Matrix or PictureKind.Hypotheses;

    /// <summary>
    /// The picture with which a topic opens, or the others in the order in which they follow its prose.
    /// </summary>
    private static IEnumerable<Link> Pictures(TopicPage topic, bool isOpening)
    {
        (PictureKind Kind, Section Section, bool IsShown)[] pictures =
        [
            (PictureKind.Hypotheses, Section.Hypotheses, isOpening),
            (PictureKind.Matrix, Section.Matrix, topic.Matrix is not null),
            (PictureKind.Chronology, Section.Chronology, topic.Chronology is not null),
            (PictureKind.Map, Section.Map, topic.Map is not null),
        ];
        foreach (var (kind, section, isShown) in pictures.Where(picture => picture.IsShown))
        {
            if ((kind == topic.OpensWith) == isOpening)
                yield return section.Link;
            if (!isOpening && kind == PictureKind.Chronology)
                yield return Section.EventsInOrder.Link;
        }
    }

    private static List<Link> Of(MethodPage method) =>
    [
        Section.Proven.Link,
        .. method.Vocabularies.Select(vocabulary => new Link(vocabulary.Name, $"#{vocabulary.Anchor}")),
        Section.Drawings.Link,
        Section.Formats.Link,
        Section.HowToCite.Link,
        Section.Rules.Link,
    ];

    private static List<Link> Sections(params (Section Section, bool IsShown)[] sections) =>
        [.. sections.Where(section => section.IsShown).Select(section => section.Section.Link)];
}
