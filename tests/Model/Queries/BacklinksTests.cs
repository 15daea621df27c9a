using Xunit;

namespace Wiki.Tests.Model.Queries;

public sealed class BacklinksTests
{
    [Theory]
    [InlineData("It stopped [@crowd-400].", "It stopped.")]
    [InlineData("It stopped [@crowd-400]. Nobody knew why [@crossing].", "It stopped.")]
    [InlineData("Nobody knew why [@crossing]. It stopped [@crowd-400].", "It stopped.")]
    [InlineData("Nobody knew why [@crossing]. [[crowd-400|The crowd]] did.", "The crowd did.")]
    [InlineData("*Many* saw **it** [@crowd-400]", "Many saw it")]
    [InlineData("Ida saw\nit [@crossing; @crowd-400].", "Ida saw it.")]
    [InlineData("As [[ida-berg]] saw [@crowd-400].", "As Ida Berg saw.")]
    [InlineData("So says [[ida-berg|Ida B.]] [@crowd-400].", "So says Ida B.")]
    [InlineData("Ask [[ida-berg|who saw it?]] [@crowd-400].", "Ask who saw it?")]
    [InlineData("- one [@crossing]\n- two [@crowd-400]", "two")]
    [InlineData("| a | b |\n|---|---|\n| one [@crossing] | two [@crowd-400] |", "two")]
    [InlineData("[@crowd-400]", "")]
    public void ABacklinkContainsItsSentence(string note, string sentence)
    {
        using var site = new TinySite().WithNote(note);
        var links = new Backlinks(site.Read()).To("crowd-400").Where(link => link.From.Id == "crossing");
        Assert.Equal([sentence], links.Select(link => link.Sentence));
    }

    [Fact]
    public void ReferringRecordIsListedOncePerSentence()
    {
        using var site = new TinySite().WithNote("One [@crowd-400] and one [@crowd-400]. Two [@crowd-400].");
        var links = new Backlinks(site.Read()).To("crowd-400");
        Assert.Equal(
            ["crossing: One and one.", "crossing: Two.", "bridge: Others did too."],
            links.Select(link => $"{link.From.Id}: {link.Sentence}").Order().OrderBy(link => link[0] == 'b')
        );
    }
}
