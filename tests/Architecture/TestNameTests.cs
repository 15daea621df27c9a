using System.Reflection;
using Xunit;

namespace Wiki.Tests.Architecture;

public sealed class TestNameTests
{
    private const int FewestWords = 4;

    private const int MostWords = 8;

    [Fact]
    public void TestNamesHaveFourToEightWords()
    {
        var names = typeof(TestNameTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(method => method.Name);
        Assert.All(names, name => Assert.True(Words(name) is >= FewestWords and <= MostWords, name));
    }

    private static int Words(string name) => name.Count(char.IsAsciiLetterUpper);
}
