using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The pictures with which topics open, and those that <c>site.yaml</c> names, exist.</summary>
internal static class NamedPicturesExist
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Corpus.Topics.SelectMany(topic => OfTopic(topic, content.Corpus))
            .Concat(content.Corpus.Site.Pictures.SelectMany(item => OfSite(item, content.Corpus)));

    private static IEnumerable<Problem> OfTopic(Topic topic, Corpus corpus) =>
        topic.OpensWith is { } opening && !TopicEvents.Has(topic, opening.Value, corpus)
            ? [EditorialProblems.PictureMissing(opening.At, topic.Id, opening.Value)]
            : [];

    private static IEnumerable<Problem> OfSite(ShownPicture item, Corpus corpus)
    {
        if (item.Show.Value != SitePicture.Questions && item.Of.Count > 1)
            return [EditorialProblems.SeveralForOnePicture(item.Of[1].At, item.Show.Value.Word())];
        return item.Show.Value == SitePicture.Figures
            ? OfMeasure(item.Of, corpus)
            : item.Of.SelectMany(of => OfRecord(of, item, corpus));
    }

    private static IEnumerable<Problem> OfRecord(Reference of, ShownPicture item, Corpus corpus) =>
        corpus.Find(of.Id) switch
        {
            Topic topic when Vocabulary.Find<Opening>(item.Show.Value.Word()) is { } picture
                && !TopicEvents.Has(topic, picture.Value, corpus) =>
                [EditorialProblems.PictureMissing(of.At, topic.Id, picture.Value)],
            Entity { Coordinates: null } place when item.Show.Value == SitePicture.Place =>
                [EditorialProblems.NoCoordinates(of.At, place.Id)],
            _ => [],
        };

    private static IEnumerable<Problem> OfMeasure(IEnumerable<Reference> measures, Corpus corpus) =>
        from measure in measures
        where corpus.Site.Measures.Any(known => known.Id == measure.Id) && !HasRivals(measure.Id, corpus)
        select EditorialProblems.NoFiguresToCompare(measure.At, measure.Id);

    private static bool HasRivals(string measure, Corpus corpus) =>
        Rivals.Quantities(corpus.Claims.Where(claim => claim.Figure?.Measure.Id == measure))
            .Any(quantity => quantity.Any(claim => claim.Figure!.Value.Value.IsComparable));
}
