using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Bibliography;

/// <summary>A work in the words of the Citation Style Language.</summary>
internal sealed record CslItem
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<CslName>? Author { get; init; }

    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The court of a case.</summary>
    public string? Authority { get; init; }

    public required CslDate? Issued { get; init; }

    public required CslDate? Accessed { get; init; }

    /// <summary>The sort of publication, where the type has no word for it.</summary>
    public required string? Genre { get; init; }

    public required string Language { get; init; }

    [JsonPropertyName("URL")]
    public required string Url { get; init; }

    public required string? Note { get; init; }

    public static CslItem Of(CitableWork work) => WorkType.Of(work).Outlet switch
    {
        OutletRole.Publisher => WithoutOutlet(work) with { Publisher = work.Container },
        OutletRole.Court => WithoutOutlet(work) with { Authority = work.Container },
        _ => WithoutOutlet(work) with { ContainerTitle = work.Container },
    };

    private static CslItem WithoutOutlet(CitableWork work) => new()
    {
        Id = work.Id,
        Type = WorkType.Of(work).Csl,
        Title = OneLine.Of(work.Title),
        Author = work.Authors.Select(author => new CslName(author)).NullIfEmpty(),
        Issued = work.Issued is { } issued ? CslDate.Of(issued) : null,
        Accessed = work.Accessed is { } accessed ? CslDate.Of(accessed) : null,
        Genre = work.Kind is SourceKind.OfficialStatement ? "Official statement" : null,
        Language = work.Language,
        Url = work.Address,
        Note = work.Note is { } note ? OneLine.Of(note) : null,
    };
}

/// <summary>A name as the source prints it.</summary>
internal sealed record CslName(string Literal);

/// <summary>A date by its parts, or in words where it is in no single year.</summary>
internal sealed record CslDate
{
    public IReadOnlyList<IReadOnlyList<int>>? DateParts { get; init; }

    /// <summary>From 1 for spring.</summary>
    public int? Season { get; init; }

    public string? Literal { get; init; }

    public bool? Circa { get; init; }

    public static CslDate Of(Edtf issued)
    {
        List<IssueDate> dates = [.. IssueDate.EndsOf(issued)];
        return dates.Count == 0
            ? new CslDate { Literal = issued.Display }
            : new CslDate
            {
                DateParts = [.. dates.Select(date => date.Parts.ToList())],
                Season = dates[0].Season,
                Circa = IsAbout(issued),
            };
    }

    private static bool? IsAbout(Edtf date) => date.IsApproximate || date.IsUncertain ? true : null;
}
