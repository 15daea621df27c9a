using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The home page shows each picture and each question once.</summary>
internal static class HomeShowsEachPictureOnce
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var shown =
            from item in content.Corpus.Site.Home
            from of in item.Of
            select (Picture: item.Show.Value, Of: of);
        return
            from same in shown.GroupBy(pair => (pair.Picture, pair.Of.Id))
            from repeated in same.Skip(1)
            select EditorialProblems.ShownTwice(repeated.Of.At, repeated.Picture.Word(), repeated.Of.Id);
    }
}
