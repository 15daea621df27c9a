using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>A shipped quote of several parts is also shipped in one line, with a sign for the words left out.</summary>
internal static class QuotesSayWhatTheyLeaveOut
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from quoting in ShippedQuote.Quoting(site.Data.Wiki)
        where quoting.Quote.InOneLine != (quoting.Quote.Quote.Count > 1 ? ShippedQuote.InOneLine(quoting.Quote) : null)
        select PublishedSiteProblems.SaidOtherwise(
            DataFormats.Wiki.Path, PublishedParts.QuoteInOneLine(quoting.Record));
}
