using Wiki.Checking.Prose;
using Wiki.Checking.Quotes;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Checking;

/// <summary>
/// Records with errors of reading. Everything that these errors do not touch is checked too, so that an editor sees all
/// problems of a file at once.
/// </summary>
internal sealed class PartlyRead
{
    private static readonly IReadOnlyList<Code> OfProse =
    [
        Codes.RawHtml, Codes.LinkInProse, Codes.MarkForm, Codes.NotOneParagraph, Codes.ProseTooComplex,
    ];

    private readonly ILookup<string, Problem> _errors;
    private readonly Dictionary<string, List<Location>> _paragraphs;

    private PartlyRead(IReadOnlyList<Record> records, ContentReading reading, Corpus corpus, Proofs sound)
    {
        var scope = new Corpus(corpus.Site, records);
        var whole = new Corpus(corpus.Site, [.. corpus.Records, .. records]);
        var proofs = QuoteProver.Prove(QuoteProver.Quotes(scope), whole);
        foreach (var quote in QuoteProver.Quotes(corpus))
            proofs[quote] = sound.Of(quote);
        All = new CheckedContent(whole, new Proofs(proofs), reading.Unread) { Scope = scope, Today = reading.Today };
        _errors = reading.Problems
            .Where(problem => problem.IsError)
            .ToLookup(problem => problem.At.File, StringComparer.Ordinal);
        _paragraphs = records.ToDictionary(record => record.At.File, ParagraphsOf, StringComparer.Ordinal);
    }

    /// <summary>All of the records.</summary>
    public CheckedContent All { get; }

    /// <summary>The records whose only errors are in prose.</summary>
    public CheckedContent WithSoundKeys => Only(record => _errors[record.At.File].All(IsOfProse));

    /// <summary>Their prose without what rests on keys with errors: the note of a claim rests on its quotes.</summary>
    public CheckedContent WithSoundEvidence =>
        All with { Scope = new Corpus(All.Corpus.Site, All.Scope.Records.Select(WithoutEvidence).OfType<Record>()) };

    /// <summary>The problems of what could be read of records with errors.</summary>
    /// <param name="reading">The content as read.</param>
    /// <param name="corpus">Its records without errors.</param>
    /// <param name="proofs">The proofs of their quotes.</param>
    public static IEnumerable<Problem> Check(ContentReading reading, Corpus corpus, Proofs proofs)
    {
        // What quotes a report with errors is checked once these are corrected.
        var groups = reading.Partial.ToLookup(record => record is Source);
        return groups.SelectMany(group => new PartlyRead([.. group], reading, corpus, proofs).Check());
    }

    private IEnumerable<Problem> Check() => Policy.CheckPartly(this).Where(IsOfSoundPart);

    private Record? WithoutEvidence(Record record) => record switch
    {
        _ when _errors[record.At.File].All(IsOfProse) => record,
        Claim => null,
        Topic topic => topic with { Judgements = [], Hypotheses = [], OpenQuestions = [] },
        _ => record,
    };

    private CheckedContent Only(Func<Record, bool> isSound) =>
        All with { Scope = new Corpus(All.Corpus.Site, All.Scope.Records.Where(isSound)) };

    /// <summary>
    /// Whether a problem is neither of a line nor of a paragraph with an error, nor of the whole record.
    /// </summary>
    private bool IsOfSoundPart(Problem problem) =>
        _paragraphs.ContainsKey(problem.At.File)
        && problem.At.Line > 1
        && !_errors[problem.At.File].Any(error => IsOfOnePart(error, problem));

    /// <summary>Each mark is a mistake of its own, but for those in one that is not closed.</summary>
    private bool IsOfOnePart(Problem error, Problem problem) =>
        error.Code == Codes.MarkForm
        && problem.Code == Codes.MarkForm
        && error != ReadingProblems.MarkNotClosed(error.At)
            ? error.At == problem.At
            : IsOfOneLine(error, problem);

    private bool IsOfOneLine(Problem error, Problem problem) =>
        error.At.Line == problem.At.Line
        || (IsOfProse(error) && ParagraphOf(error.At) is { } paragraph && paragraph == ParagraphOf(problem.At));

    private Location? ParagraphOf(Location at)
    {
        var paragraphs = _paragraphs[at.File];
        var index = paragraphs.BinarySearch(at);
        var last = index >= 0 ? index : ~index - 1;
        return last >= 0 ? paragraphs[last] : null;
    }

    private static List<Location> ParagraphsOf(Record record) =>
    [
        .. record.Texts
            .SelectMany(text => text.Text.Blocks)
            .SelectMany(ProseLine.Of)
            .Select(line => line.At)
            .Order(),
    ];

    private static bool IsOfProse(Problem problem) => OfProse.Contains(problem.Code);
}
