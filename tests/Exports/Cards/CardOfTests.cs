using Wiki.Exports.Cards;
using Xunit;

namespace Wiki.Tests.Exports.Cards;

public sealed class CardOfTests
{
    [Fact]
    public void RoleOnACardIsInPlainWords()
    {
        using var site = new TinySite().WithChanged(
            "entities/ida-berg.md", "kind: person", "kind: person\nrole: \"Harbour master of [[lindholm]] [@crossing], by name.\"");
        var edition = site.EditAnyway();
        var card = CardOf.Record(edition.Corpus.Find("ida-berg")!, edition);
        Assert.Equal("Harbour master of Lindholm, by name.", card.Words);
    }
}
