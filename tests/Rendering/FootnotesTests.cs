using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Rendering;

public sealed partial class FootnotesTests
{
    [Fact]
    public void DayInTheNameIsNotRepeated()
    {
        var topics = FrozenCase.Pages.Where(page => page.Path.StartsWith("topics/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(topics);
        Assert.All(topics, page => Assert.DoesNotMatch(DayTwice(), Encoding.UTF8.GetString(page.Bytes)));
    }

    [GeneratedRegex(@"(\d{1,2} March 2024)</a>, \1</span>")]
    private static partial Regex DayTwice();
}
