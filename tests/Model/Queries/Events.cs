namespace Wiki.Tests.Model.Queries;

/// <summary>Events made of nothing but an id and their order.</summary>
internal static class Events
{
    private static readonly Location Start = new("events/event.md", 1, 1);

    public static Event Of(string id, string? date = null) =>
        new()
        {
            Id = id,
            At = Start,
            Title = new Located<string>(id, Start),
            Kind = new Reference("period", Start),
            Date = date is not null && Edtf.TryParse(date, out var read, out _) ? new Located<Edtf>(read, Start) : null,
            Claims = [],
            Note = Text.Empty,
        };

    public static Reference[] Ids(params string[] ids) => [.. ids.Select(id => new Reference(id, Start))];
}
