using Wiki.Pages.Drawings;

namespace Wiki.Templates.Drawings;

/// <summary>The CSS class of a mark in a drawing.</summary>
internal static class MarkClass
{
    public static string Of(TimeMarkStyle style) => style switch
    {
        TimeMarkStyle.Day => "day",
        TimeMarkStyle.Within => "within",
        TimeMarkStyle.About => "about",
        TimeMarkStyle.Lasting => "lasting",
        TimeMarkStyle.LastingAbout => "lasting-about",
        _ => "order",
    };

    public static string Of(FigureMarkStyle style) => style switch
    {
        FigureMarkStyle.Possible => "possible",
        FigureMarkStyle.LeftOut => "left-out",
        _ => "about",
    };

    public static string Of(MapMarkStyle style) => style switch
    {
        MapMarkStyle.Site => "site",
        MapMarkStyle.City => "city",
        MapMarkStyle.Region => "region",
        MapMarkStyle.Country => "country",
        _ => "context",
    };
}
