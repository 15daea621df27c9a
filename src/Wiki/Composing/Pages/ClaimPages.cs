using Wiki.Composing.Citing;
using Wiki.Composing.Pictures;
using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of a claim.</summary>
internal static class ClaimPages
{
    public static ClaimPage Of(Claim claim, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var title = Voices.Title(claim, scope.Corpus);
        string[] scripts = [Lenses.Script, HowToCite.Script];
        var frame = claim.Figure is null ? scope.Frame(scripts) : scope.FrameOfDrawings(scripts);
        return new ClaimPage
        {
            Route = scope.Route,
            Frame = frame,
            Title = title,
            Description = $"Who says it, in which words: {title}",
            Lens = Lenses.Of([claim, .. scope.Corpus.Rivals.Of(claim)], scope),
            Breadcrumbs = scope.Trail(RecordKind.Claim),
            Line = scope.Line(claim),
            Statement = claim.Name,
            SaidBy = Citations.SaidBy(claim, scope),
            Kind = scope.Term(claim.Kind),
            Status = claim.IsActive ? null : scope.Term(claim.Status.Value),
            Reason = claim.Reason,
            Successor = claim.Successor is { } successor ? scope.Line(scope.Corpus.Get<Claim>(successor)) : null,
            When = claim.When is { } when ? Citations.Date(when.Value, claim.WhenBasis, scope) : null,
            Evidence = EvidenceLadder.Of(claim, scope),
            Carriage = EvidenceLadder.CarriageOf(claim, scope),
            Figure = claim.Figure is { } figure ? Figure(claim, figure, scope) : null,
            Topics = scope.To(claim.Topics),
            About = scope.To(claim.About),
            Events = [.. scope.References.EventsOfClaim(claim.Id).Select(scope.To)],
            Questions = [.. scope.References.QuestionsOfClaim(claim.Id).Select(scope.To)],
            UsedIn = scope.UsedIn(claim),
            Note = prose.Compose(claim.Note),
            History = claim.History.ConvertAll(ChangeOf),
            CiteTheWords = HowToCite.OfTheWords(claim, scope.Corpus),
            HowToCite = HowToCite.Of(claim, scope),
            Footnotes = prose.Footnotes,
            Alternates = [scope.Alternate(DataFormats.Claim, claim)],
        };
    }

    /// <summary>The page puts a full stop between the change and its reason.</summary>
    private static ChangeView ChangeOf(Change change) =>
        new(change.On.Value.Display, change.What.TrimEnd('.'), change.Reason);

    private static FigureView Figure(Claim claim, Figure figure, PageScope scope)
    {
        var rivals = scope.Corpus.Rivals.Of(claim).ToList();
        return new FigureView
        {
            Measure = scope.Corpus.Site.MeasureOf(figure.Measure).Label,
            Of = scope.To(figure.Of),
            Unit = figure.Unit.Value,
            Value = figure.Value.Value.Display,
            AsOf = figure.AsOf?.Value.Display,
            Rivals = rivals.ConvertAll(rival => Rival(figure, rival, scope)),
            Picture = rivals.Count > 0 ? FigurePictures.Of([claim, .. rivals], scope) : null,
        };
    }

    private static RivalView Rival(Figure figure, Claim rival, PageScope scope)
    {
        var value = rival.Figure!.Value.Value;
        var comparison = figure.Value.Value.IsCompatibleWith(value) switch
        {
            true => "both can hold",
            false => "both cannot hold",
            null => "not comparable",
        };
        return new RivalView(value.Display, scope.Line(rival), comparison);
    }
}
