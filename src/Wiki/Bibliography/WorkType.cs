namespace Wiki.Bibliography;

/// <summary>What reference formats call a work, by the sort of publication that it is.</summary>
/// <param name="BibTex">The type of the entry.</param>
/// <param name="Container">The field of BibTeX for the outlet; the standard types know no other.</param>
/// <param name="Ris">The type of reference.</param>
/// <param name="Csl">The type of the Citation Style Language.</param>
/// <param name="Zotero">The type of item in Zotero.</param>
internal sealed record WorkType(string BibTex, string Container, string Ris, string Csl, string Zotero)
{
    private const string Misc = "misc";
    private const string HowPublished = "howpublished";

    private static readonly WorkType Page = new(Misc, HowPublished, "ELEC", "webpage", "webpage");
    private static readonly WorkType News = new("article", "journal", "NEWS", "article-newspaper", "newspaperArticle");
    private static readonly WorkType Interview = News with { Csl = "interview" };
    private static readonly WorkType Post = new(Misc, HowPublished, "BLOG", "post", "blogPost");

    private static readonly WorkType Statement = new(Misc, HowPublished, "RPRT", "report", "report")
    {
        Outlet = OutletRole.Publisher,
    };

    private static readonly WorkType Court = new(Misc, HowPublished, "CASE", "legal_case", "case")
    {
        Outlet = OutletRole.Court,
    };

    private static readonly WorkType Study = Statement with { BibTex = "techreport", Container = "institution" };
    private static readonly WorkType Broadcast = Statement with
    {
        Ris = "VIDEO",
        Csl = "broadcast",
        Zotero = "videoRecording",
    };

    /// <summary>What the outlet is to the work.</summary>
    public OutletRole Outlet { get; private init; }

    /// <summary>Whether BibTeX needs a field which says that an article is of no journal.</summary>
    public bool IsNewspaper => BibTex == News.BibTex;

    /// <summary>The tag of RIS for the outlet; for a court it is that of publishers.</summary>
    public string RisContainer => Outlet == OutletRole.Container ? "JF" : "PB";

    /// <summary>Articles and technical reports of BibTeX require an outlet.</summary>
    public static WorkType Of(CitableWork work)
    {
        var type = Of(work.Kind);
        return work.Container is null ? type with { BibTex = Misc, Container = HowPublished } : type;
    }

    private static WorkType Of(SourceKind? kind) => kind switch
    {
        SourceKind.NewsReport or SourceKind.AgencyReport => News,
        SourceKind.Interview => Interview,
        SourceKind.OfficialStatement => Statement,
        SourceKind.CourtDocument => Court,
        SourceKind.Study => Study,
        SourceKind.Post => Post,
        SourceKind.Broadcast => Broadcast,
        _ => Page,
    };
}

/// <summary>What the outlet of a work is to it.</summary>
internal enum OutletRole
{
    /// <summary>A newspaper or a site, in which the work appeared.</summary>
    Container,

    /// <summary>The body that published the work by itself.</summary>
    Publisher,

    Court,
}
