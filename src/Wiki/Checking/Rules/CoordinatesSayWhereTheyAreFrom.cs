using System.Globalization;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Coordinates have a basis, unless a report that claims on the place quote prints their digits.</summary>
internal static class CoordinatesSayWhereTheyAreFrom
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Entities
        where entity.Coordinates is { Basis: null } coordinates && !IsPrinted(coordinates, entity, content.Corpus)
        select CorpusProblems.CoordinatesWithoutBasis(entity.At, entity.Id);

    private static bool IsPrinted(Coordinates coordinates, Entity place, Corpus corpus) =>
        corpus.Claims
            .Where(claim => claim.About.Any(about => about.Id == place.Id))
            .SelectMany(claim => claim.Citations)
            .Select(citation => corpus.Find<Source>(citation.Source))
            .OfType<Source>()
            .Distinct()
            .Any(source => Prints(source, coordinates.Latitude) && Prints(source, coordinates.Longitude));

    /// <summary>Beside the digits, a report writes north and east, not a sign.</summary>
    private static bool Prints(Source source, decimal degrees)
    {
        var digits = Math.Abs(degrees).ToString(CultureInfo.InvariantCulture);
        return source.Blocks.Any(block => block.Text.Contains(digits, StringComparison.Ordinal));
    }
}
