using Xunit;

namespace Wiki.Tests.Model.Locations;

public sealed class RouteTests
{
    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html", "claims/one.html", "claims/one.html")]
    [InlineData("claims/one.html", "claims/two.html", "two.html")]
    [InlineData("claims/one.html", "claims/one.html", "one.html")]
    [InlineData("claims/one.html", "sources/two.html", "../sources/two.html")]
    [InlineData("claims/one.html", "index.html", "../index.html")]
    [InlineData("claims/one.html", "assets/wiki.css", "../assets/wiki.css")]
    [InlineData("claims/one.html", "claims-of-old/two.html", "../claims-of-old/two.html")]
    [InlineData("a/b/c.html", "a/b/d/e.html", "d/e.html")]
    [InlineData("a/b/c.html", "a/d.html", "../../a/d.html")]
    public void AnAddressLeadsFromOnePageToAnother(string from, string to, string address)
    {
        Assert.Equal(address, new Route(from).To(to));
        Assert.Equal(new Route(to), new Route(from).Follow(address));
        Assert.Equal($"/{to}", new Uri(new Uri($"http://localhost/{from}"), address).AbsolutePath);
    }

    [Theory]
    [InlineData(RecordKind.Source, "sources")]
    [InlineData(RecordKind.Claim, "claims")]
    [InlineData(RecordKind.Entity, "entities")]
    [InlineData(RecordKind.Event, "events")]
    [InlineData(RecordKind.Topic, "topics")]
    [InlineData(RecordKind.Question, "questions")]
    public void EveryKindHasItsFolder(RecordKind kind, string folder)
    {
        Assert.Equal($"{folder}/an-id.html", Route.Of(kind, "an-id").Path);
        Assert.Equal($"{folder}/index.html", Route.IndexOf(kind).Path);
    }
}
