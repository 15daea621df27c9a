using Wiki.Checking.Swaps;
using Xunit;

namespace Wiki.Tests.Checking.Swaps;

/// <summary>What a statement turns round, each kind of word for itself.</summary>
public sealed class SwappedWordsTests
{
    [Theory]
    [InlineData("younger than", "Paul is younger than Ida.", "Ida is older than Paul.", true)]
    [InlineData("younger than", "Paul is younger than Ida and Rita.", "Ida is older than Paul and Rita.", true)]
    [InlineData("younger", "Paul gave more to younger Ida.", "Ida, who is older, gave to Paul.", true)]
    [InlineData("younger", "Paul left and a younger Ida came.", "Ida, who is older, left Paul.", false)]
    [InlineData("younger than", "Ida is younger than Paul.", "Ida is older than Paul.", false)]
    [InlineData("older than", "Ida is older than the brother of Ida.", "Ida has a younger brother.", false)]
    [InlineData("younger than", "It is younger than Paul.", "Paul, he said, is older than it.", false)]
    [InlineData("younger than", "She was younger than Paul.", "Paul was older.", false)]
    [InlineData("fewer than", "In March fewer than those of Ystad left.", "Ystad counted more in March.", false)]
    [InlineData("taller than", "Paul is younger than Ida.", "Ida is older than Paul.", false)]
    [InlineData("", "Paul is younger than Ida.", "Ida is older than Paul.", false)]
    public void OppositeFromTheOtherSideIsTheSame(string written, string statement, string quoted, bool isSame) =>
        Assert.Equal(isSame, ConverseWords.Of("en").Is(written, statement, quoted));

    [Theory]
    [InlineData("en", "The bank sued the union.", "The union sued the bank.", "bank")]
    [InlineData("en", "The old quay is much taller than the new quay.", "The new quay is much taller than the old quay.", "old")]
    [InlineData("en", "The bank sued the union.", "The union sued the bank. The court sued the union.", "bank")]
    [InlineData("en", "The bank sued the union.", "The union sued the bank. The bank sued the court.", "bank")]
    [InlineData("en", "The man bit the dog.", "A dog bit the man and the man bit the dog.", null)]
    [InlineData("en", "Boat seven was much faster than boat nine.", "Boat nine was much faster than boat seven.", "seven")]
    [InlineData("en", "The bank sued the union, and again the bank sued the union.", "The union sued the bank.", "bank")]
    [InlineData("en", "The boat hit the boat.", "The boat hit the boat.", null)]
    [InlineData("en", "The red boat hit the boat.", "The red boat hit the boat.", null)]
    [InlineData("en", "The bank sued the tenants.", "The tenants left. The union sued the bank.", null)]
    [InlineData("en", "The tenants sued the union.", "The union sued the bank. The tenants left.", null)]
    [InlineData("fi", "Koira puri miestä.", "Miestä puri koira.", null)]
    public void DeedWithItsEndsTurnedRoundIsReversed(string language, string statement, string quoted, string? first) =>
        Assert.Equal(first, ReversedWords.Of(language).FirstIn(statement, quoted));

    [Theory]
    [InlineData(1_000, "bank")]
    [InlineData(1_001, null)]
    public void LongStatementIsNotSearchedForDeeds(int length, string? first) => Assert.Equal(
        first,
        ReversedWords.Of("en").FirstIn("The bank sued the union.".PadRight(length), "The union sued the bank."));

    [Theory]
    [InlineData("en", "Norway warned Sweden.", "Sweden warned Norway.", "Norway")]
    [InlineData("en", "Norway warned Sweden.", "Norway was warned by Sweden.", "Norway")]
    [InlineData("en", "Norway warned Denmark.", "Norway was warned by Sweden.", null)]
    [InlineData("en", "Norway warned Denmark.", "Norway warned by Sweden left.", null)]
    [InlineData("en", "Norway and Sweden left Denmark.", "Sweden and Norway left Denmark.", null)]
    [InlineData("en", "I told Sweden.", "Sweden told what I heard.", null)]
    [InlineData("en", "Norway met Sweden.", "Sweden met Norway.", null)]
    [InlineData("fi", "Norja voitti Ruotsi.", "Ruotsi voitti Norja.", null)]
    [InlineData("en", "Norway warned Sweden.", "Sweden has warned Norway.", "Norway")]
    [InlineData("en", "Norway has warned Sweden.", "Sweden warns Norway.", "Norway")]
    [InlineData("en", "Norway warned Sweden.", "Sweden had already warned Norway.", "Norway")]
    [InlineData("en", "Norway warned Sweden.", "Sweden is warning Norway.", "Norway")]
    [InlineData("en", "Norway has told Sweden.", "Sweden tells Norway.", "Norway")]
    [InlineData("en", "Norway stops Sweden.", "Sweden has stopped Norway.", "Norway")]
    [InlineData("en", "Norway has warned Sweden.", "Norway has been warned by Sweden.", "Norway")]
    [InlineData("en", "Norway warned Sweden.", "Norway has warned Sweden.", null)]
    [InlineData("en", "Norway warned Sweden.", "Sweden has been warned by Norway.", null)]
    [InlineData("en", "Norway warned Sweden.", "Sweden was warned of Norway.", null)]
    [InlineData("en", "Norway will warn Sweden.", "Sweden warned Norway, as Norway will warn Sweden.", null)]
    [InlineData("en", "Norway has met Sweden.", "Sweden meets Norway.", null)]
    [InlineData("nl", "Noorwegen heeft Zweden gewaarschuwd.", "Zweden werd door Noorwegen gewaarschuwd.", null)]
    public void NameInPlaceOfTheOtherIsSwapped(string language, string statement, string quoted, string? first) =>
        Assert.Equal(first, SwappedNames.Of(language).FirstIn(statement, quoted));

    [Theory]
    [InlineData("The minister left.", "The former minister left.", "former minister")]
    [InlineData("The wife left.", "The ex-wife left.", "ex wife")]
    [InlineData("All boats left.", "Nearly all boats left.", "Nearly all")]
    [InlineData("She was minister.", "The former minister left.", null)]
    [InlineData("Forty boats left.", "Nearly forty boats left.", null)]
    [InlineData("The minister left.", "The former minister left, and the minister left.", null)]
    public void QualifierThatIsLeftOutIsFound(string statement, string quoted, string? first) =>
        Assert.Equal(first, DroppedQualifiers.Of("en").FirstIn(statement, quoted));

    [Theory]
    [InlineData("The bank was fined.", "A branch of the bank was fined.", "branch of bank")]
    [InlineData("The witnesses wept.", "One of the witnesses wept.", "One of witnesses")]
    [InlineData("witnesses wept", "One of the witnesses wept.", null)]
    [InlineData("The witnesses, one and all, wept.", "One of the witnesses wept.", null)]
    [InlineData("The bank and its branch were fined.", "A branch of the bank was fined.", null)]
    [InlineData("The", "A branch of the bank was fined.", null)]
    public void WholeForItsPartIsFound(string statement, string quoted, string? first) =>
        Assert.Equal(first, WholeForPart.Of("en").FirstIn(statement, quoted));

    [Theory]
    [InlineData("The witnesses wept.", "A witness wept at the gate.", "a witness")]
    [InlineData("Witnesses wept.", "A witness wept at the gate.", "a witness")]
    [InlineData("At the gate, the children wept.", "A child wept at the gate.", "a child")]
    [InlineData("Several witnesses wept.", "A witness wept at the gate.", "a witness")]
    [InlineData("The gunmen were held.", "A masked gunman was held there.", "a gunman")]
    [InlineData("His cities burned.", "His city burned.", "his city")]
    [InlineData("The boats lie at the quay.", "The boat lies at the quay.", "the boat")]
    [InlineData("They killed hostages.", "They killed a hostage there.", "a hostage")]
    [InlineData("Witnesses wept.", "Witnesses wept.", null)]
    [InlineData("Two witnesses wept.", "A witness wept.", null)]
    [InlineData("Ships need a pilot.", "A ship needs a pilot.", null)]
    [InlineData("Ships may enter.", "A ship may enter.", null)]
    [InlineData("The witnesses wept.", "Every witness wept, a guard said.", null)]
    [InlineData("The witnesses wept.", "A witness and the witnesses wept.", null)]
    [InlineData("The witnesses wept.", "A witness of Ystad wept, as a witness of Lindholm wept.", null)]
    [InlineData("The news came.", "A new boat came.", null)]
    [InlineData("The witnesses wept", "The crowd wept.", null)]
    [InlineData("The ships of the crews wept.", "The ship's crews wept.", null)]
    public void SeveralInPlaceOfOneAreFound(string statement, string quoted, string? one) =>
        Assert.Equal(one, SeveralForOne.Of("en").FirstIn(statement, quoted)?.One);
}
