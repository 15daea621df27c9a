using Wiki.Composing.Citing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Composing.Pages;

/// <summary>Composes the method page from the vocabularies and codes that the program itself uses.</summary>
internal static class MethodPages
{
    public const string Title = "Method";

    public static MethodPage Of(PageScope scope) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame(HowToCite.Script),
        Title = Title,
        Description = $"How {scope.Corpus.Site.Title} is made: its words, its rules, and how each quote is proven.",
        Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
        Vocabularies = Vocabularies(scope.Corpus.Site),
        Rules = Codes.All.ConvertAll(code => new RuleRow(code.Number, code.Rule, code.Severity.Word(), code.Remedy)),
        HowToCite = HowToCite.OfTheWiki(scope),
        Formats = [.. DataFormats.Of(scope.Corpus.Site).Select(format => Row(format, scope))],
    };

    private static FormatRow Row(DataFormat format, PageScope scope) => new(
        format.Name,
        format.Path.Replace("*", "<id>", StringComparison.Ordinal),
        format.IsOfRecords ? null : scope.Href(format.Path),
        format.Standard,
        format.Contents);

    private static IReadOnlyList<VocabularyView> Vocabularies(Site site) =>
    [
        View<RecordKind>("Kinds of record", "What the content folder contains."),
        View<ClaimKind>(
            "Kinds of claim",
            "What sort of statement a claim is, as the one who says it words it, and not as true."),
        View<ClaimStatus>("Status of a claim", "Whether a claim still stands; none is ever deleted."),
        View<Stance>("Stance of a citation", "What the quoted words do to the claim."),
        View<Verdict>("Verdict on a quote", "What comparing a quote with its source showed."),
        View<Likelihood>("Likelihood", "Degrees of likelihood, after ICD 203, section D.6.e(2)(a)."),
        View<Confidence>("Confidence", "How well founded a judgement is, after ICD 203, section D.6.e(2)(b)."),
        View<ReliabilityGrade>("Reliability of a source", "The Admiralty scale, after NATO AJP-2.1."),
        View<SourceKind>("Kinds of source", "What sort of publication a source is."),
        View<EntityKind>("Kinds of entity", "What sort of thing an entity is."),
        View<Precision>("Precision of coordinates", "How large the place is that a point stands for."),
        .. EventKinds(site),
        View<EventMark>("Marks of events", "The shape that stands for a kind of event."),
        View<StixEvent>("Events in STIX", "The object of STIX 2.1 that stands for the events of a kind."),
        View<QuestionKind>("Kinds of question", "What the sides of a question differ about."),
        View<Cause>("Why sources disagree", "As far as the reports allow to say."),
        View<Translator>("Translators", "Who translated a report."),
        View<Exhibit>("Exhibits of a topic", "What a topic shows besides its prose."),
        View<Opening>("Openings of a topic", "The picture with which a topic opens."),
        View<BandScale>("Bands of a chronology", "How the events of a band are placed along it."),
        View<SitePicture>("Pictures of home", "What it and the wiki in short show."),
        View<Severity>("Severity of a problem", "Whether a problem stops publication."),
    ];

    private static IEnumerable<VocabularyView> EventKinds(Site site) => site.EventKinds.Count == 0
        ? []
        : [new VocabularyView(
            "Kinds of event",
            TermAnchors.EventKinds,
            "What sort of event it is, and its mark in pictures.",
            site.EventKinds.ConvertAll(Row))];

    private static TermRow Row(EventKind kind) =>
        new(TermAnchors.OfEventKind(kind.Id), kind.Label, kind.Mark.Meaning());

    private static VocabularyView View<T>(string name, string about) where T : struct, Enum =>
        new(name, TermAnchors.NameOf(typeof(T)), about, [.. Vocabulary.Terms<T>().Select(Row)]);

    private static TermRow Row<T>(Term<T> term) where T : struct, Enum =>
        new(TermAnchors.Of(typeof(T), term.Word), term.Label, term.Meaning);
}
