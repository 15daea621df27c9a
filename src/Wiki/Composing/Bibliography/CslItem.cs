using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Composing.Bibliography;

/// <summary>A work in the words of the Citation Style Language.</summary>
internal sealed record CslItem
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<CslName>? Author { get; init; }

    public required string? ContainerTitle { get; init; }

    public required CslDate? Issued { get; init; }

    public required string Language { get; init; }

    [JsonPropertyName("URL")]
    public required string Url { get; init; }

    public required string? Note { get; init; }

    public static CslItem Of(CitableWork work) => new()
    {
        Id = work.Id,
        Type = work.IsReport ? "article-newspaper" : "webpage",
        Title = work.Title,
        Author = work.Authors.Select(author => new CslName(author)).NullIfEmpty(),
        ContainerTitle = work.Container,
        Issued = work.Issued is { } issued ? CslDate.Of(issued) : null,
        Language = work.Language,
        Url = work.Address,
        Note = work.Note,
    };
}

/// <summary>A name as the source prints it.</summary>
internal sealed record CslName(string Literal);

/// <summary>A date by its parts, or in words where it is in no single year.</summary>
internal sealed record CslDate
{
    public IReadOnlyList<IReadOnlyList<int>>? DateParts { get; init; }

    public string? Literal { get; init; }

    public static CslDate Of(Edtf issued) => IssueDate.Of(issued) is { } date
        ? new CslDate { DateParts = [[.. date.Parts]] }
        : new CslDate { Literal = issued.Display };
}
