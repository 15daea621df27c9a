using Wiki.Checking.Prose;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// What titles and labels say in digits and in quotation marks is carried by the claims that are listed for them or
/// that the record cites, and what a statement has in quotation marks by the claim's own quotes. Other numbers of
/// statements and of positions are checked by <see cref="ClaimsStayWithinTheirQuotes"/>.
/// </summary>
internal static class LabelsStayWithinTheirEvidence
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. content.Claims.SelectMany(claim => Statement(claim, content)),
        .. content.Events.SelectMany(@event => Title(@event, content)),
        .. content.Questions.SelectMany(question => Labels(question, content)),
        .. content.Topics.SelectMany(topic => Labels(topic, content)),
    ];

    private static IEnumerable<Problem> Statement(Claim claim, CheckedContent content)
    {
        var quoted = QuotedStrings.In(claim.Statement.Value).ToList();
        if (quoted.Count == 0)
            return [];
        var evidence = new RecordEvidence(claim, content, withName: false);
        return from words in quoted
               where !evidence.Carries(words.Words)
               select EditorialProblems.StatementQuotesNothing(claim.Statement.At, words.Words);
    }

    private static IEnumerable<Problem> Title(Event @event, CheckedContent content)
    {
        var own = new RecordEvidence(@event, content, withName: false);
        return Check(@event.Title, @event.Claims.Concat(Cited(@event)), content, own);
    }

    private static IEnumerable<Problem> Labels(Question question, CheckedContent content) =>
    [
        .. Check(question.Title, question.Claims.Concat(Cited(question)), content),
        .. question.SettledBy is { } words
            ? Check(words, question.Claims.Concat(Cited(question)), content)
            : [],
        .. question.Positions.SelectMany(position => Quoted(position, content)),
    ];

    private static IEnumerable<Problem> Labels(Topic topic, CheckedContent content) =>
    [
        .. Check(topic.Title, Cited(topic), content),
        .. Check(topic.Question, Cited(topic), content),
        .. topic.Hypotheses.SelectMany(each => Check(each.Label, each.For.Concat(each.Against), content)),
        .. topic.Matrix.SelectMany(row => Check(row.Label, row.Claims, content)),
    ];

    /// <summary>The numbers, dates and quoted strings that the claims do not carry.</summary>
    private static IEnumerable<Problem> Check(
        Located<string> label, IEnumerable<Reference> claims, CheckedContent content, RecordEvidence? own = null)
    {
        var language = content.Corpus.Site.Language;
        var stated = DatesAndNumbers.In(label.Value, NumberReader.InDigits(label.Value, language));
        var quoted = QuotedStrings.In(label.Value).Select(words => words.Words).ToList();
        // Most labels are of words only, and the claims behind them need not be read.
        if (stated.Dates.Count == 0 && stated.Numbers.Count == 0 && quoted.Count == 0)
            return [];
        var evidence = Of(claims, content);
        var dates = stated.Dates
            .Where(date => own?.Carries(date) != true && !evidence.Carries(date))
            .Where(date => stated.NumberOf(date) is not { } number || !evidence.Carries(number))
            .Select(date => date.Written);
        var numbers = stated.Others
            .Where(number => own?.Carries(number) != true && !evidence.Carries(number))
            .Select(number => number.Written);
        var unquoted = quoted.Where(words => !evidence.Carries(words));
        return [.. dates.Concat(numbers).Concat(unquoted).Select(words => NotCarried(label, words))];
    }

    /// <summary>The quoted strings of a position, whose numbers are checked with its claims.</summary>
    private static IEnumerable<Problem> Quoted(Position position, CheckedContent content)
    {
        var quoted = QuotedStrings.In(position.Label.Value).Select(words => words.Words).ToList();
        if (quoted.Count == 0)
            return [];
        var evidence = Of(position.Claims, content);
        return quoted.Where(words => !evidence.Carries(words)).Select(words => NotCarried(position.Label, words));
    }

    private static IEnumerable<Reference> Cited(Record record) => record.Texts.SelectMany(text => text.Text.Cited);

    private static Problem NotCarried(Located<string> label, string words) =>
        EditorialProblems.LabelNotCarried(label.At, words);

    private static ProseEvidence Of(IEnumerable<Reference> claims, CheckedContent content) => new(
        [
            .. claims.Select(content.Corpus.Find<Claim>)
                .OfType<Claim>()
                .Select(claim => new RecordEvidence(claim, content, withName: false)),
        ]);
}
