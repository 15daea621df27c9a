using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No claim can say the opposite of its quotes, more than they do, or the same of somebody else.</summary>
public sealed class ChangedSenseTests
{
    [Theory]
    [InlineData("The group committed more attacks than before.", "The group committed fewer attacks than before.")]
    [InlineData("The number of attacks has decreased.", "The number of attacks has increased.")]
    [InlineData("It was the largest attack in years.", "It was the smallest attack in years.")]
    [InlineData("Its toll was twice that of the siege.", "Its toll was half that of the siege.")]
    [InlineData("Four men were killed at the gate.", "Four men were injured at the gate.")]
    [InlineData("Four men were killed at the gate.", "Four women were killed at the gate.")]
    [InlineData("The warning came before the attack.", "The warning came after the attack.")]
    [InlineData("It took place despite the warnings.", "It took place because of the warnings.")]
    [InlineData("Most suspects confessed in court.", "All suspects confessed in court.")]
    [InlineData("Many suspects confessed in court.", "Most suspects confessed in court.")]
    [InlineData("A few suspects confessed in court.", "Many suspects confessed in court.")]
    [InlineData("The majority agreed to the plan.", "A minority agreed to the plan.")]
    [InlineData("The streets were unlit at night.", "The streets were lit at night.")]
    [InlineData("The pier was declared safe in May.", "The pier was declared unsafe in May.")]
    [InlineData("The talks ended without an agreement.", "The talks ended with an agreement.")]
    [InlineData("The army withdrew from the valley.", "The army advanced into the valley.")]
    [InlineData("The tower is 30 metres high.", "The tower is 30 metres wide.")]
    [InlineData("Armed men held the gate.", "Unarmed men held the gate.")]
    [InlineData("The boats were rarely late in spring.", "The boats were often late in spring.")]
    [InlineData("The council praised the plan.", "The council criticised the plan.")]
    [InlineData("The price went up in May.", "The price went down in May.")]
    [InlineData("The median wage is 40 crowns.", "The average wage is 40 crowns.")]
    [InlineData("The lock lies above the mill.", "The lock lies below the mill.")]
    [InlineData("It is one of the oldest piers.", "It is the oldest pier.")]
    [InlineData("It is the third-largest pier of the coast.", "It is the largest pier of the coast.")]
    [InlineData("The tram strike was postponed.", "The tram strike was cancelled.")]
    [InlineData("The mill stands near Lindholm.", "The mill stands in Lindholm.")]
    [InlineData("He waited outside the hall.", "He waited in the hall.")]
    [InlineData("The boat came from Lindholm.", "The boat came to Lindholm.")]
    [InlineData("The town fought against the guild.", "The town fought for the guild.")]
    [InlineData("The blue boat sank.", "The red boat sank.")]
    [InlineData("She is the elder sister of Ida.", "She is the younger sister of Ida.")]
    [InlineData("The clerk is the brother of Ida.", "The clerk is the father of Ida.")]
    public void WordThatTurnsTheSenseIsReported(string quote, string statement) => AssertReported(quote, statement);

    [Theory]
    [InlineData("More people died there than in the siege.", "More people died there.")]
    [InlineData("The warning came before the attack.", "The attack came after the warning.")]
    [InlineData("Some 40 men were held in the yard.", "Some 40 men were held.")]
    [InlineData("Not more boats sailed than before.", "Boats sailed no more often, and not fewer of them.")]
    [InlineData("All boats sailed, and most boats came back.", "Most boats came back.")]
    [InlineData("The streets were unlit at night.", "The streets were not lit at night.")]
    [InlineData("The pier was not safe in May.", "The pier was unsafe in May.")]
    [InlineData("The talks with a mediator ended without an agreement.", "The talks ended without an agreement.")]
    [InlineData("The tower is 30 metres high and 9 metres wide.", "The tower is 9 metres wide.")]
    [InlineData("The streets were unlit until a lamp was lit.", "A lamp was lit.")]
    [InlineData("The boats were rarely late in spring.", "The boats were not often late in spring.")]
    [InlineData("The attack killed four and hurt two of the men.", "Two men were injured.")]
    [InlineData("The tower rose 40 metres before it fell.", "The tower fell.")]
    [InlineData("It is the largest pier, and one of the oldest.", "It is the largest pier.")]
    [InlineData("He left the hall on the right side.", "He left the hall.")]
    [InlineData("The mill in Lindholm, near the river, closed.", "The mill in Lindholm closed.")]
    [InlineData("The boat went from Lindholm to Ystad.", "The boat went to Ystad from Lindholm.")]
    [InlineData("Ida is the daughter of the clerk.", "The clerk is the father of Ida.")]
    public void HonestWordsAreSilent(string quote, string statement) => AssertSilent(quote, statement);

    [Theory]
    [InlineData("Ida warned the Council of a storm.", "The Council warned Ida of a storm.")]
    [InlineData("Ida was warned by the Council.", "Ida warned the Council.")]
    [InlineData("Ida warned the Council in spring.", "Ida was warned by the Council.")]
    [InlineData("Ida said that Lindholm was wrong.", "Lindholm said that Ida was wrong.")]
    public void NamesInEachOthersPlaceAreReported(string quote, string statement) => AssertReported(quote, statement);

    [Theory]
    [InlineData("Ida warned the Council of a storm.", "The Council was warned by Ida.")]
    [InlineData("On Sunday crowds came to Lindholm.", "In Lindholm crowds came on Sunday.")]
    [InlineData("Friends of Ida sent by Lindholm came too.", "Lindholm sent friends of Ida.")]
    [InlineData("Ida met Lindholm, and Lindholm met Ida.", "Lindholm met Ida.")]
    [InlineData("Ida counted 60 boats, and Lindholm 40.", "Lindholm counted 40 boats, and Ida 60.")]
    [InlineData("Ida was hired in spring by friends of the Council.", "Ida was hired by friends of the Council.")]
    [InlineData("The boats of South and Central Sweden came.", "The boats of Central and South Sweden came.")]
    public void NamesInTheirPlacesAreSilent(string quote, string statement) => AssertSilent(quote, statement);

    [Theory]
    [InlineData("The deputy head of the port spoke.", "The head of the port spoke.")]
    [InlineData("The former head of the port spoke.", "The head of the port spoke.")]
    [InlineData("Ten planned attacks were reported.", "Ten attacks were reported.")]
    public void NameWithoutItsQualifierIsReported(string quote, string statement) => AssertReported(quote, statement);

    [Theory]
    [InlineData("The former head of the port spoke.", "The former head of the port spoke.")]
    [InlineData("The former head and the head of the port spoke.", "The head of the port spoke.")]
    [InlineData("The former head of the port spoke.", "Somebody from the port spoke.")]
    public void NameWithItsQualifierIsSilent(string quote, string statement) => AssertSilent(quote, statement);

    [Theory]
    [InlineData("The group planned to attack the port.", "The group attacked the port.")]
    [InlineData("They attempted to storm the bridge.", "They stormed the bridge.")]
    [InlineData("He is said to have paid the men in cash.", "He paid the men in cash.")]
    [InlineData("The men are accused of killing six people.", "The men killed six people.")]
    [InlineData("Four suspected gunmen were arrested.", "Four gunmen were arrested.")]
    [InlineData("The council will close the port again.", "The council closed the port again.")]
    [InlineData("An attack on the port was thwarted.", "There was an attack on the port.")]
    [InlineData("Foiled in March, the attack on the port worried many.", "There was an attack on the port in March.")]
    [InlineData("If the group is responsible, ships must wait.", "The group is responsible.")]
    [InlineData("Experts believe that the group killed six people.", "The group killed six people.")]
    [InlineData("The police failed to stop the boats.", "The police stopped the boats.")]
    [InlineData("Had they known of the storm, they would be here.", "They knew of the storm.")]
    public void WhatIsNotDoneIsReportedAsDone(string quote, string statement) => AssertReported(quote, statement);

    [Theory]
    [InlineData("The group planned to attack the port.", "The group had a plan to attack the port.")]
    [InlineData("The group, which wants to attack, met in spring.", "The group met in spring.")]
    [InlineData("After the attack they planned to attack again.", "There was an attack.")]
    [InlineData("The council will close the port again.", "The port will be closed again.")]
    [InlineData("An attack on the port was thwarted.", "An attack on the port was prevented.")]
    [InlineData("Two men, who may be brothers, were arrested.", "Two men were arrested.")]
    [InlineData("Four suspected gunmen were arrested.", "Four men were arrested.")]
    [InlineData("The men, none of whom had a visa, came by bus.", "The men came by bus.")]
    [InlineData("If the group is responsible, ships must wait.", "Ships must wait if it was the group.")]
    [InlineData("The police failed to stop the boats.", "The police did not stop the boats.")]
    [InlineData("Had they known of the storm, they would be here.", "They did not know of the storm.")]
    [InlineData("He could have taken the boat to the quay.", "He did not take the boat.")]
    public void WhatIsSaidAsOpenIsSilent(string quote, string statement) => AssertSilent(quote, statement);

    [Theory]
    [InlineData("The boats came from Lindholm by night.", "The boats came from Malmö by night.")]
    [InlineData("The boats came from Lindholm by night.", "The boats of the FSB came by night.")]
    [InlineData("The boats of France came by night.", "At night the Spanish boats came.")]
    public void NameOfNoSourceIsReported(string quote, string statement) => AssertReported(quote, statement);

    [Theory]
    [InlineData("The Swedish boats of the FSB came by night.", "Boats from Sweden came by night.")]
    [InlineData("The Swedish boats of the EU came by night.", "Boats of the European Union came by night.")]
    [InlineData("The boats of the U.S. came by night.", "Boats of the United States came by night.")]
    [InlineData("The boats of France came by night.", "At night the French boats came.")]
    [InlineData("The boats of the U.S. came by night.", "At night the American boats came.")]
    [InlineData("The United Kingdom's boats came by night.", "At night the British boats came.")]
    [InlineData("The American boats came by night.", "At night boats of the United States came.")]
    [InlineData("The boats of the FBI came.", "The boats of the Federal Bureau of Investigation came.")]
    [InlineData("The OPCW came.", "The Organisation for the Prohibition of Chemical Weapons came.")]
    [InlineData("The boats came in spring to the quay.", "In Lindholm, boats came to the quay.")]
    [InlineData("The boats came to the quay on 3 May 2021.", "The boats came to the quay in May 2021.")]
    public void NameInAnotherFormIsSilent(string quote, string statement) => AssertSilent(quote, statement);

    private static void AssertReported(string quote, string statement) =>
        Assert.Contains(Problems(quote, statement), problem => problem.Contains("error W249", StringComparison.Ordinal));

    private static void AssertSilent(string quote, string statement) => Assert.Empty(Problems(quote, statement));

    private static IEnumerable<string> Problems(string quote, string statement)
    {
        using var site = new TinySite();
        site.WithReport($"{TinySiteFiles.Report}\n{quote}\n")
            .With(
                "claims/bridge/tested.md",
                $"---\nstatement: \"{statement}\"\nkind: stated-fact\ntopics:\n  - bridge\n"
                    + $"citations:\n  - source: gazette-2021\n    quote: \"{quote}\"\n---\n"
            );
        return [.. site.ContentProblems().Where(problem => problem.Contains("tested.md", StringComparison.Ordinal))];
    }
}
