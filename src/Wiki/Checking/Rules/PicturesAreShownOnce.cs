using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The home page shows each picture and each question once, and so does the wiki in short.</summary>
internal static class PicturesAreShownOnce
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var site = content.Corpus.Site;
        return Check("home", site.Home).Concat(Check("story", site.Story.Select(screen => screen.Picture)));
    }

    private static IEnumerable<Problem> Check(string page, IEnumerable<ShownPicture> pictures)
    {
        var shown =
            from item in pictures
            from of in item.Of
            select (Picture: item.Show.Value, Of: of);
        return
            from same in shown.GroupBy(pair => (pair.Picture, pair.Of.Id))
            from repeated in same.Skip(1)
            select EditorialProblems.ShownTwice(repeated.Of.At, page, repeated.Picture.Word(), repeated.Of.Id);
    }
}
