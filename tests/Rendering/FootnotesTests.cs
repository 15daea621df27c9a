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

    [Fact]
    public void NotesAreInTheOrderOfTheirNumbers()
    {
        var notes = FrozenCase.Pages.Select(page => Note().Matches(Encoding.UTF8.GetString(page.Bytes)).ToList());
        Assert.All(
            notes,
            onPage => Assert.Equal(
                Enumerable.Range(1, onPage.Count),
                onPage.Select(note => int.Parse(note.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            )
        );
    }

    [GeneratedRegex("""<li id="n(\d+)">""")]
    private static partial Regex Note();

    [GeneratedRegex(@"(\d{1,2} March 2024)</a>, \1</span>")]
    private static partial Regex DayTwice();
}
