using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// The bottom line of a topic has at most three sentences, the answer to a question at most two, and so has the text of
/// a screen of the wiki in short.
/// </summary>
internal static class AnswersAreShort
{
    private const int MostOfTopic = 3;
    private const int MostOfQuestion = 2;
    private const int MostOfScreen = 2;

    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. content.Topics.SelectMany(topic => Check(topic.BottomLine, "bottom-line", MostOfTopic, content)),
        .. content.Questions.SelectMany(question => Check(question.Answer, "answer", MostOfQuestion, content)),
        .. content.Corpus.Site.Story.SelectMany(screen => Check(screen.Text, "text", MostOfScreen, content)),
    ];

    private static IEnumerable<Problem> Check(Text text, string key, int most, CheckedContent content)
    {
        var count = Sentences.Starts(PlainWords.Of(text, content.Corpus)).Count();
        return count > most ? [EditorialProblems.AnswerTooLong(text.Blocks[0].At, key, count, most)] : [];
    }
}
