using Wiki.Checking.Prose;
using Wiki.Evidence.Dates;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A day of the week beside a whole date, in a statement, a basis or prose, is the one it falls on.</summary>
internal static class WeekdaysFallOnTheirDates
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var language = content.Corpus.Site.Language;
        var written = content.Claims
            .SelectMany(claim => claim.WhenBasis.Select(Resolved).Prepend(claim.Statement))
            .Concat(content.Events.SelectMany(@event => @event.DateBasis.Select(Resolved).Prepend(@event.Title)))
            .Concat(content.Questions.SelectMany(question => question.Positions).Select(position => position.Label));
        return
        [
            .. from words in written
               from day in WeekdaysOfDates.FalseIn(words.Value, language)
               select ClaimProblems.AnotherWeekday(words.At, day),
            .. from section in ProseSection.All(content.Scope)
               from line in section.Text.Blocks.SelectMany(ProseLine.All)
               from day in WeekdaysOfDates.FalseIn(line.Words, language)
               select ClaimProblems.AnotherWeekdayInProse(line.PlaceOf(day.Offset), day),
        ];
    }

    /// <summary>How a time was resolved, at the quote that it was resolved from.</summary>
    private static Located<string> Resolved(Basis basis) => new(basis.Resolved, basis.Quote.At);
}
