using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports.Search;

/// <summary>The words of a report are found however they are printed, and however they are typed.</summary>
public sealed class SearchFormsTests
{
    private const string Report = """
        The commit~tee said the light~house stays open.

        The ﬁre at the oﬃce was a ﬂash in the pan in Łódź.

        About 1 500 men and 2’000 women, ۱۲۳ of them from Iğdır, stood there.

        伊斯兰国宣称对莫斯科音乐厅袭击事件负责。

        กลุ่มรัฐอิสลามอ้างความรับผิดชอบ

        می|گوید كِتَاب

        """;

    private static readonly Lazy<IReadOnlyList<SiteFile>> Files = new(Build);

    [Theory]
    [InlineData("committee", 0)]
    [InlineData("lighthouse", 0)]
    [InlineData("LIGHTHOUSES", 0)]
    [InlineData("fire", 1)]
    [InlineData("office", 1)]
    [InlineData("ﬂash", 1)]
    [InlineData("lodz", 1)]
    [InlineData("Łódź", 1)]
    [InlineData("1500", 2)]
    [InlineData("1 500", 2)]
    [InlineData("1,500 men", 2)]
    [InlineData("\"1 500 men\"", 2)]
    [InlineData("１５００", 2)]
    [InlineData("2000", 2)]
    [InlineData("123", 2)]
    [InlineData("igdir", 2)]
    [InlineData("袭击", 3)]
    [InlineData("莫斯科音乐厅", 3)]
    [InlineData("国宣", 3)]
    [InlineData("อิสลาม", 4)]
    [InlineData("รับผิดชอบ", 4)]
    [InlineData("میگوید", 5)]
    [InlineData("كتاب", 5)]
    public void AFormFindsTheBlockWithItsWord(string query, int block) =>
        Assert.Equal([$"letter-2021#b{block}"], Found(query));

    [Theory]
    [InlineData("国兰")]
    [InlineData("500")]
    [InlineData("ลามอิส")]
    public void LettersOutOfOrderFindNothing(string query) => Assert.Empty(Found(query));

    private static IEnumerable<string> Found(string query) => new ShardReader(Files.Value, "reports").Find(query);

    private static IReadOnlyList<SiteFile> Build()
    {
        const string keys =
            "label: A letter\nshort: A letter\nbadge: AL\nkind: post\npublished: 2021-06-01\nlanguage: en";
        using var site = new TinySite().WithSource("letter-2021", keys, WithHidden(Report));
        return [.. Wiki.Exports.Search.SearchFiles.WriteSources(site.EditAnyway())];
    }

    /// <summary>A soft hyphen for each tilde, and a non-joiner for each bar.</summary>
    private static string WithHidden(string text) =>
        text.Replace('~', '\u00ad').Replace('|', '\u200c');
}
