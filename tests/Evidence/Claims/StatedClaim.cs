using Wiki.Evidence.Claims;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>A claim made of a statement and one quote.</summary>
internal static class StatedClaim
{
    private static readonly Location At = new("claims/claim.md", 1, 1);

    /// <summary>What the statement and the figure say and the quote does not.</summary>
    /// <param name="language">The language of the source, of 1 June 2019.</param>
    /// <param name="source">Its text, with brackets around what is quoted; without them all of it is.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="figure">A value with its unit, or nothing.</param>
    /// <param name="wiki">The language of the wiki.</param>
    /// <param name="when">The time that the claim is about, or nothing.</param>
    public static IReadOnlyList<string> GapsOf(
        string language, string source, string statement, string figure, string wiki = "en", string when = "")
    {
        var day = DateOf("2019-06-01");
        var passage = new QuotedPassage(new QuotedSource("Report", language, day, null), Block(source), Quoted(source));
        return
        [
            .. new ClaimCheck(new ClaimEvidence([passage], []), wiki)
                .OfClaim(
                    new(statement, At),
                    when.Length > 0 ? new Located<Edtf>(DateOf(when), At) : null,
                    figure.Length > 0 ? FigureOf(figure) : null)
                .Select(mismatch => $"{mismatch.Kind} {mismatch.Written}"),
        ];
    }

    private static Edtf DateOf(string date)
    {
        Assert.True(Edtf.TryParse(date, out var read, out _));
        return read;
    }

    private static string Block(string source) =>
        source.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static Passage Quoted(string source)
    {
        var (start, end) = (source.IndexOf('[', StringComparison.Ordinal), source.IndexOf(']', StringComparison.Ordinal));
        return start < 0 ? new(0, 0, source.Length) : new(0, start, end - 1);
    }

    private static Figure FigureOf(string figure)
    {
        var (value, unit) = figure.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            ? (figure[..space], figure[(space + 1)..])
            : (figure, "men");
        return new Figure
        {
            Measure = default,
            Of = default,
            Unit = new(unit, At),
            Value = new(Quantity.Parse(value), At),
        };
    }
}
