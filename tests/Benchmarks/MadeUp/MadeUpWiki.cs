using static System.FormattableString;

namespace Wiki.Benchmarks.MadeUp;

/// <summary>
/// A wiki of any size that is the same in every run: to each ten claims a source, an entity and an event, to each fifty
/// a disagreement on a number, to each five hundred a topic.
/// </summary>
internal sealed class MadeUpWiki
{
    public const int ClaimsOfATopic = 500;

    private static readonly string[] ClaimKinds =
    [
        "stated-fact",
        "stated-fact",
        "stated-fact",
        "assessment",
        "attribution",
        "motive",
    ];
    private static readonly string[] EntityKinds = ["person", "armed-group", "place", "organisation"];

    private readonly Ranks _prominence;

    /// <summary>The first of the entities publish the sources.</summary>
    private readonly int _outlets;

    public MadeUpWiki(int claims)
    {
        var tenth = Math.Max(10, claims / 10);
        _prominence = new Ranks(tenth);
        _outlets = Math.Max(1, tenth / 20);
        Entities = [.. Enumerable.Range(0, tenth).Select(Entity)];
        Sources =
        [
            .. Enumerable
                .Range(0, tenth)
                .Select(number =>
                    Reports
                        .Write(number, Entities[number % _outlets], Entities, _prominence)
                        .With(Enumerable.Range(number * 10, 10).Select(FigureOf).OfType<MadeUpFigure>())
                ),
        ];
        Claims = [.. Enumerable.Range(0, claims).Select(Claim)];
        Events = [.. Enumerable.Range(0, claims / 10).Select(Event)];
    }

    public IReadOnlyList<MadeUpEntity> Entities { get; }

    public IReadOnlyList<MadeUpSource> Sources { get; }

    public IReadOnlyList<MadeUpClaim> Claims { get; }

    public IReadOnlyList<MadeUpEvent> Events { get; }

    /// <summary>Every fifth event has two numbers that rival each other.</summary>
    public IEnumerable<MadeUpEvent> Disputed => Events.Where((_, number) => number % 5 == 0);

    public IEnumerable<(string Id, IReadOnlyList<MadeUpClaim> Claims)> Topics =>
        Claims.Chunk(ClaimsOfATopic).Select((claims, number) => (TopicId(number), (IReadOnlyList<MadeUpClaim>)claims));

    public static string TopicId(int number) => Invariant($"topic-{number:000}");

    /// <summary>No two claims say the same.</summary>
    private static string OwnWords(int number) => Words.Name(number).ToLowerInvariant();

    private static string ClaimId(int number) => Invariant($"claim-{number:000000}");

    public static string EventId(int number) => Invariant($"event-{number:000000}");

    private MadeUpEntity Entity(int number) =>
        new(
            Invariant($"entity-{number:000000}"),
            Words.Name(number),
            number < _outlets ? "outlet" : EntityKinds[number % EntityKinds.Length]
        );

    private MadeUpEntity Place(Dice dice)
    {
        var first = (_outlets / EntityKinds.Length) + 1;
        return Entities[
            ((first + dice.Next(Math.Max(1, (Entities.Count / EntityKinds.Length) - first))) * EntityKinds.Length)
                + Array.IndexOf(EntityKinds, "place")
        ];
    }

    private MadeUpClaim Claim(int number)
    {
        var dice = new Dice(1_000_000 + number);
        var others = Enumerable.Range(0, dice.Next(3)).Select(_ => Sources[dice.Next(Sources.Count)]);
        MadeUpQuote[] quotes =
        [
            .. others
                .Prepend(Sources[number / 10 % Sources.Count])
                .Select(source => Reports.Quote(source, dice, dice.OneIn(3) ? source.Named[dice.Next(source.Named.Count)] : null)),
        ];
        var figure = FigureOf(number);
        if (figure is not null)
            quotes = [new MadeUpQuote(Sources[number / 10 % Sources.Count], "", figure.Words, ".", null), .. quotes];
        var (subject, other) = (Entities[number % Entities.Count], Entities[_prominence.Draw(dice)]);
        var named = quotes[0].Source.Named;
        return new MadeUpClaim(
            number,
            ClaimId(number),
            $"{named[number % named.Count].Name} {string.Join(' ', Words.Run(6, 12, dice))} {OwnWords(number)}.",
            ClaimKinds[number % ClaimKinds.Length],
            quotes
        )
        {
            About = subject == other ? [subject] : [subject, other],
            Topic = number / ClaimsOfATopic,
            Figure = figure,
            Note =
                dice.OneIn(5) && number > 0
                    ? (Words.Capital($"{string.Join(' ', Words.Run(8, 16, dice))}"), ClaimId(dice.Next(number)))
                    : null,
        };
    }

    /// <summary>The first claim of every event counts people, and where it is disputed the fourth one too.</summary>
    private static MadeUpFigure? FigureOf(int number)
    {
        var dice = new Dice(3_000_000 + number);
        var place = number % 10 == 0 ? "first" : "other";
        return (number % 50) switch
        {
            0 => new MadeUpFigure(place, dice.Between(100, 499), IsLeast: false),
            3 => new MadeUpFigure(place, dice.Between(500, 999), IsLeast: false),
            var rest when rest % 10 == 0 => new MadeUpFigure(place, dice.Between(10, 99), IsLeast: true),
            _ => null,
        };
    }

    private MadeUpEvent Event(int number)
    {
        var dice = new Dice(2_000_000 + number);
        var claims = new[] { Claims[number * 10], Claims[(number * 10) + 3] };
        var basis = claims[0].Quotes[0];
        return new MadeUpEvent(
            EventId(number),
            Words.Capital(string.Join(' ', Words.Run(3, 6, dice))),
            basis.Source.Published.AddDays(-1),
            basis,
            Place(dice),
            claims[0].About[0],
            claims
        );
    }
}
