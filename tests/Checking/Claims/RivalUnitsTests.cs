using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No statement has another unit, currency, day or month than its quotes, in any language that is known.</summary>
public sealed class RivalUnitsTests
{
    [Theory]
    [InlineData("en", "The barrel held 200 litres of oil.", "The barrel held 200 gallons of oil.")]
    [InlineData("en", "The quay is 90 metres long.", "The quay is 90 feet long.")]
    [InlineData("en", "The fine was 300 Swiss francs.", "The fine was 300 euros.")]
    [InlineData("en", "Oil costs £1.50 in Lindholm.", "Oil costs €1.50 in Lindholm.")]
    [InlineData("en", "The deal is worth $2.5 billion.", "The deal is worth 2.5 billion euros.")]
    [InlineData("en", "The school was closed for a week.", "The school was closed for a month.")]
    [InlineData("en", "She finished fourth in the race.", "She finished first in the race.")]
    [InlineData("en", "The talks are planned for mid-July.", "The talks are planned for mid-June.")]
    [InlineData("nl", "De pijp is 40 meter lang.", "De pijp is 40 kilometer lang.")]
    [InlineData("nl", "De steun steeg met 4 procentpunt.", "De steun steeg met 4 procent.")]
    [InlineData("nl", "Hij vertrok zaterdagochtend met de boot.", "Hij vertrok zaterdagavond met de boot.")]
    [InlineData("de", "Der Ausfall dauerte sechs Stunden.", "Der Ausfall dauerte sechs Tage.")]
    [InlineData("de", "Die Strafe beträgt 300 Franken.", "Die Strafe beträgt 300 Euro.")]
    [InlineData("fr", "Six bateaux ont atteint la ville.", "Cinq bateaux ont atteint la ville.")]
    [InlineData("fr", "Des centaines de paysans sont venus.", "Des milliers de paysans sont venus.")]
    [InlineData("fr", "Il est parti mercredi en bateau.", "Il est parti jeudi en bateau.")]
    [InlineData("fr", "Le bateau a coulé en novembre.", "Le bateau a coulé en décembre.")]
    [InlineData("en", "The pier is 5 km long.", "The pier is 5 m long.")]
    [InlineData("en", "The pier is 1.5m wide.", "The pier is 1.5 million wide.")]
    [InlineData("en", "The first of three piers fell.", "The second of three piers fell.")]
    [InlineData("en", "Ystad won 3-1.", "Ystad won 1-3.")]
    [InlineData("en", "In the storm 5 of 10 boats sank.", "In the storm 10 of 5 boats sank.")]
    public void OtherWordIsReported(string language, string quote, string statement) => Assert.Contains(
        TestedClaim.Problems(quote, statement, language),
        problem => problem.Contains("error W230", StringComparison.Ordinal)
    );

    [Theory]
    [InlineData("en", "The deal is worth US$2.5 billion.", "The deal is worth 2.5 billion dollars.")]
    [InlineData("en", "The fine of €300,000 was paid.", "A fine of 300,000 euros was paid.")]
    [InlineData("en", "It cost 40 Swiss francs in all.", "It cost 40 francs in all.")]
    [InlineData("en", "The car drove at 90 km/h.", "The car drove at 90 kilometres per hour.")]
    [InlineData("en", "She finished fourth and her sister finished first.", "Her sister finished first.")]
    [InlineData("nl", "De reis duurde drie dagen en zes uur.", "De reis duurde drie dagen en zes uur.")]
    [InlineData("de", "Am Sonnabend brannte es im Hafen.", "Am Samstag brannte es im Hafen.")]
    [InlineData("fr", "Vingt-deux bateaux et six barques ont coulé.", "Six barques et vingt-deux bateaux ont coulé.")]
    [InlineData("fr", "Le port a fermé le 3 mars.", "Le port a fermé en mars.")]
    public void SameInOtherWordsIsSilent(string language, string quote, string statement) =>
        Assert.Empty(TestedClaim.Problems(quote, statement, language));
}
