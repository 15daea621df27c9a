using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The pictures with which topics open, and those of the home page, exist.</summary>
internal static class NamedPicturesExist
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Corpus.Topics.SelectMany(topic => OfTopic(topic, content.Corpus))
            .Concat(content.Corpus.Site.Home.SelectMany(item => OfHome(item, content.Corpus)));

    private static IEnumerable<Problem> OfTopic(Topic topic, Corpus corpus) =>
        topic.OpensWith is { } opening && !TopicEvents.Has(topic, opening.Value, corpus)
            ? [EditorialProblems.PictureMissing(opening.At, topic.Id, opening.Value)]
            : [];

    private static IEnumerable<Problem> OfHome(HomeItem item, Corpus corpus)
    {
        if (item.Show.Value != HomePicture.Questions && item.Of.Count > 1)
            return [EditorialProblems.SeveralForOnePicture(item.Of[1].At, item.Show.Value.Word())];
        return item.Show.Value == HomePicture.Figures
            ? OfMeasure(item.Of, corpus)
            : item.Of.SelectMany(of => OfRecord(of, item, corpus));
    }

    private static IEnumerable<Problem> OfRecord(Reference of, HomeItem item, Corpus corpus) =>
        corpus.Find<Topic>(of) is { } topic
        && Vocabulary.Find<Opening>(item.Show.Value.Word()) is { } picture
        && !TopicEvents.Has(topic, picture.Value, corpus)
            ? [EditorialProblems.PictureMissing(of.At, topic.Id, picture.Value)]
            : [];

    private static IEnumerable<Problem> OfMeasure(IEnumerable<Reference> measures, Corpus corpus) =>
        from measure in measures
        where corpus.Site.Measures.Any(known => known.Id == measure.Id) && !HasRivals(measure.Id, corpus)
        select EditorialProblems.NoFiguresToCompare(measure.At, measure.Id);

    private static bool HasRivals(string measure, Corpus corpus) =>
        Rivals.Quantities(corpus.Claims.Where(claim => claim.Figure?.Measure.Id == measure))
            .Any(quantity => quantity.Any(claim => claim.Figure!.Value.Value.IsComparable));
}
