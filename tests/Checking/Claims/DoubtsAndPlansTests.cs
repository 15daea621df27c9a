using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>A statement leaves open what its quotes do, and not what they leave open of something else.</summary>
public sealed class DoubtsAndPlansTests
{
    [Theory]
    [InlineData("The suspects had two boats on the quay.", "There were two boats on the quay.")]
    [InlineData("Two suspects were arrested on the quay.", "Two men were arrested on the quay.")]
    [InlineData("The letter, apparently written in a hurry, was found.", "The letter was found.")]
    [InlineData("The boats could carry 80 people each.", "Each boat had room for 80 people.")]
    [InlineData("The council is expected to sell the wall.", "The council is due to sell the wall.")]
    [InlineData("The council is expected to sell the wall.", "The council will probably sell the wall.")]
    [InlineData("The army declined to say whether it fired first.", "The army declined to comment on who fired first.")]
    [InlineData("Considering the cost, the council voted for a ban.", "The council introduced a ban.")]
    [InlineData("He was arrested on suspicion of fraud in Lindholm.", "He was arrested in Lindholm.")]
    [InlineData("The mayor will open the bridge.", "The mayor opens the bridge.")]
    [InlineData("4 suspects fled the town.", "4 men fled the town.")]
    [InlineData("The suspected thief fled the town.", "A man fled the town.")]
    [InlineData("In May he went home.", "He went home in May.")]
    [InlineData("If it rains, the boat sails at noon.", "The boat sails.")]
    [InlineData("The vote is expected to fail in spring.", "The vote will probably fail in spring.")]
    [InlineData("The vote is expected to fail and will fail.", "The vote will fail.")]
    [InlineData("The bomb that would have killed dozens was found.", "A bomb was found.")]
    [InlineData("The potentially harmful cargo was sold.", "The cargo was sold.")]
    [InlineData("The men, whom the police sought, had attacked the town.", "The men had attacked the town.")]
    [InlineData("Were the boats safe? They were safe, he said.", "The boats were safe.")]
    [InlineData("Had it rained, the boat would be late, but it sailed at noon.", "The boat sailed at noon.")]
    [InlineData("All but two of the boats were late.", "All boats except two were late.")]
    [InlineData("The council demanded that the pier be sold.", "The council asked for the sale of the pier.")]
    [InlineData("The council demanded that the pier be closed, and the pier was closed.", "The pier was closed.")]
    [InlineData("The guards should have locked the gate.", "The gate should have been locked.")]
    [InlineData("The council planned to sell the pier and sold it.", "The council sold the pier.")]
    [InlineData("The council urged the mayor to resign, and the mayor resigned in May.", "The mayor resigned in May.")]
    [InlineData("The mayor told the crew to wait and left.", "The mayor left.")]
    [InlineData("The mayor hopes that the boat sails.", "The mayor hopes the boat sails.")]
    public void DoubtOfSomethingElseIsTaken(string quote, string statement) => TestedClaim.AssertSilent(quote, statement);

    [Theory]
    [InlineData("Two suspects fired at the quay.", "Two gunmen fired at the quay.")]
    [InlineData("The council planned to sell the pier.", "The council sold the pier.")]
    [InlineData("The council planned to ban the boats.", "The council banned the boats.")]
    [InlineData("The council should sell the pier.", "The council sold the pier.")]
    [InlineData("The guards tried to shoot the man.", "The guards shot the man.")]
    [InlineData("The council will buy the pier.", "The council bought the pier.")]
    [InlineData("The police suspect that the boat was stolen.", "The boat was stolen.")]
    [InlineData("The general, apparently, was shot.", "The general was shot.")]
    [InlineData("There are signs that the cable was cut.", "The cable was cut.")]
    [InlineData("He was arrested on suspicion of bribing two men.", "He bribed two men.")]
    [InlineData("The council should repair the wall.", "The council repaired the wall.")]
    [InlineData("The council is expected to sell the wall.", "The council guaranteed to sell the wall.")]
    [InlineData("The council is expected to sell the wall.", "The council vowed to sell the wall.")]
    [InlineData("The vote is expected to fail in spring.", "The vote will certainly fail in spring.")]
    [InlineData("The vote is expected to fail in spring.", "The vote will fail in spring.")]
    [InlineData("The wall would have been moved by ten men.", "The wall was moved by ten men.")]
    [InlineData("Had the wall been moved by ten men, it would be whole.", "The wall was moved by ten men.")]
    [InlineData("The council would have sold the wall.", "The council sold the wall.")]
    [InlineData("The council potentially sold the wall.", "The council sold the wall.")]
    [InlineData("Rumour has it that the wall was moved.", "The wall was moved.")]
    [InlineData("The wall was in all likelihood moved by ten men.", "The wall was moved by ten men.")]
    [InlineData("The police have not ruled out arson.", "The police established arson.")]
    [InlineData("The mayor hinted that the school would close.", "The mayor announced that the school would close.")]
    [InlineData("The mayor suggested that the school may close.", "The mayor confirmed that the school may close.")]
    [InlineData("The army declined to say whether it fired first.", "The army fired first.")]
    [InlineData("Arson remains a possibility in the case.", "Arson was the cause.")]
    [InlineData("The court is considering a ban on the party.", "The court imposed a ban on the party.")]
    [InlineData("The mayor will open the bridge.", "The mayor opened the bridge.")]
    [InlineData("The father might have moved the wall.", "The father moved the wall.")]
    [InlineData("4 suspects fled the town.", "4 thieves fled the town.")]
    [InlineData("The first suspect fled the town.", "A man fled the town.")]
    [InlineData("The hall burned, perhaps twice, that night.", "The hall burned twice that night.")]
    [InlineData("But it may have burned that night.", "It burned that night.")]
    [InlineData("The hall burned, perhaps twice, and it was perhaps saved.", "The hall burned twice and was saved.")]
    [InlineData("The suspected thief fled the town.", "The thief fled the town.")]
    [InlineData("Should the boat sail at noon, the pier is closed.", "The boat sails at noon.")]
    [InlineData("The guards should have locked the gate.", "The guards locked the gate.")]
    [InlineData("The crew could have left the boat.", "The crew left the boat.")]
    [InlineData("The mayor all but resigned that night.", "The mayor resigned that night.")]
    [InlineData("The council demanded that the pier be closed.", "The pier was closed.")]
    [InlineData("The council urged the mayor to resign.", "The mayor resigned.")]
    [InlineData("The council called on the mayor of Ystad to resign.", "The mayor of Ystad resigned.")]
    [InlineData("The mayor offered to resign.", "The mayor resigned.")]
    [InlineData("The clerk was cleared of stealing the boat.", "The clerk stole the boat.")]
    [InlineData("The wall nearly fell.", "The wall fell.")]
    [InlineData("The firm said it would close the pier.", "The firm closed the pier.")]
    [InlineData("The police asked whether the pier had burned.", "The pier had burned.")]
    public void DoubtOfTheSameIsReported(string quote, string statement) => TestedClaim.AssertReported(quote, statement);

    [Theory]
    [InlineData("It could have burned the hall down.", "burned the hall down", true)]
    [InlineData("It may be said that she burned the hall down.", "she burned the hall down", false)]
    [InlineData("It could come here, and it burned the hall down.", "come here, and it burned the hall down", false)]
    public void DoubtJustBeforeTheQuoteCounts(string sentence, string quote, bool isReported) => Assert.Equal(
        isReported,
        TestedClaim.ProblemsOfPart(sentence, quote, "The hall was burned down.", "en", "")
            .Any(problem => problem.Contains("error W249", StringComparison.Ordinal))
    );

    [Theory]
    [InlineData("", true)]
    [InlineData("ida-berg", false)]
    public void BeliefOfASpeakerIsHisOwn(string by, bool isReported) => Assert.Equal(
        isReported,
        TestedClaim.Problems("Many believe the ferry was late that day.", "The ferry was late that day.", by: by)
            .Any(problem => problem.Contains("error W249", StringComparison.Ordinal))
    );

    [Theory]
    [InlineData("nl", "De gemeente wil de muur verkopen.", "De gemeente verkoopt de muur.")]
    [InlineData("nl", "Zij probeerden de deur te openen.", "Zij openden de deur.")]
    [InlineData("de", "Die Stadt will die Mauer verkaufen.", "Die Stadt verkauft die Mauer.")]
    [InlineData("de", "Sie versuchten, die Tür zu öffnen.", "Sie öffneten die Tür.")]
    [InlineData("fr", "Il est accusé d'avoir corrompu deux hommes.", "Il a corrompu deux hommes.")]
    [InlineData("nl", "De politie vroeg of de pier was afgebrand.", "De pier was afgebrand.")]
    [InlineData("nl", "De aanslag werd verijdeld.", "De aanslag werd gepleegd.")]
    [InlineData("de", "Die Firma sagte, sie werde den Pier schließen.", "Die Firma schloss den Pier.")]
    [InlineData("fr", "Le mur a failli tomber.", "Le mur est tombé.")]
    [InlineData("nl", "De molen staat bij Ystad.", "De molen staat in Ystad.")]
    [InlineData("de", "Das blaue Boot sank.", "Das rote Boot sank.")]
    [InlineData("fr", "La ville a lutté contre la guilde.", "La ville a lutté pour la guilde.")]
    public void ChangedSenseInOtherLanguagesIsReported(string language, string quote, string statement) => Assert.Contains(
        TestedClaim.Problems(quote, statement, language),
        problem => problem.Contains("error W249", StringComparison.Ordinal)
    );

    [Theory]
    [InlineData("nl", "De gemeente wil het bad verbouwen, dat in 1970 werd gebouwd.", "Het bad is in 1970 gebouwd.")]
    [InlineData("nl", "De ploeg wil winnen en traint hard.", "De ploeg traint hard.")]
    [InlineData("nl", "Hij wordt verdacht van moord en zit vast.", "De man zit vast.")]
    [InlineData("de", "Der Minister will sich am Montag äußern.", "Der Minister äußert sich voraussichtlich am Montag.")]
    [InlineData("fr", "Accusé de fraude, il a quitté la ville.", "Il a quitté la ville.")]
    [InlineData("nl", "De molen staat in Ystad, bij de rivier.", "De molen staat in Ystad.")]
    [InlineData("de", "Das blaue und das rote Boot sanken.", "Das rote Boot sank.")]
    public void SameSenseInOtherLanguagesIsSilent(string language, string quote, string statement) =>
        Assert.Empty(TestedClaim.Problems(quote, statement, language));
}
