using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>The content of <c>site.yaml</c>: title, question and answer of the wiki, and its vocabularies.</summary>
public sealed record Site
{
    public const string FileName = "site.yaml";

    public required Location At { get; init; }

    /// <summary>The text of the file in UTF-8 with LF at the end of each line, as it is published.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public required string Question { get; init; }

    /// <summary>The lines of the answer on the home page; each must cite.</summary>
    public required IReadOnlyList<Text> Answer { get; init; }

    public IReadOnlyList<Text> About { get; init; } = [];

    /// <summary>The address at which it is published; used only for feeds and canonical links.</summary>
    public Located<string>? Base { get; init; }

    public string? BaseAddress => Base?.Value;

    public IReadOnlyList<MenuGroup> Navigation { get; init; } = [];

    public IReadOnlyList<RelationType> RelationTypes { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<EventKind> EventKinds { get; init; } = [];

    /// <summary>What the home page shows, in order.</summary>
    public IReadOnlyList<ShownPicture> Home { get; init; } = [];

    /// <summary>The wiki in short, in order; empty if it has no such page.</summary>
    public IReadOnlyList<StoryScreen> Story { get; init; } = [];

    /// <summary>The words by which its prose calls sources, beside those that its language has for them.</summary>
    public IReadOnlyList<string> SourceWords { get; init; } = [];

    /// <summary>The questions and events that the page of comparison shows first.</summary>
    public IReadOnlyList<Reference> Compare { get; init; } = [];

    public Look? Look { get; init; }

    public IReadOnlyList<Minimum> Minimums { get; init; } = [];

    /// <summary>The topics and indexes of the menu, without its groups.</summary>
    public IEnumerable<Reference> MenuItems => Navigation.SelectMany(group => group.Items);

    /// <summary>The pictures of the home page and of the wiki in short.</summary>
    public IEnumerable<ShownPicture> Pictures => Home.Concat(Story.Select(screen => screen.Picture));

    /// <summary>The kind of an event, which is known to be listed.</summary>
    public EventKind KindOf(Event @event) => EventKinds.First(kind => kind.Id == @event.Kind.Id);

    /// <summary>What a figure measures, which is known to be listed.</summary>
    public Measure MeasureOf(Reference measure) => Measures.First(listed => listed.Id == measure.Id);
}
