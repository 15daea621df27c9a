using System.Text.RegularExpressions;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>The prose of the records that have much of it, and the words that a page shows of prose.</summary>
internal static partial class ShippedProse
{
    public static IEnumerable<string?> Of(TopicJson topic) =>
    [
        topic.Title,
        topic.Question,
        topic.BottomLine,
        topic.Sourcing,
        topic.Body,
        .. topic.Assumptions ?? [],
        .. topic.Indicators ?? [],
        .. (topic.OpenQuestions ?? []).Select(question => question.Text),
        .. (topic.KeyJudgements ?? []).SelectMany(Of),
        .. (topic.Hypotheses ?? []).SelectMany(hypothesis => new[] { hypothesis.Label, hypothesis.Reading }),
    ];

    /// <summary>All prose of a record.</summary>
    public static IEnumerable<string?> Of(IRecordJson record) => record switch
    {
        TopicJson topic => Of(topic),
        QuestionJson question => Of(question),
        EntityJson entity => [entity.Role, entity.Note],
        EventJson @event => [@event.Note],
        ClaimJson claim => [claim.Note],
        _ => [],
    };

    /// <summary>The rows of the matrix, if the page of the topic shows it; dossiers have none.</summary>
    public static IEnumerable<string?> OfMatrix(TopicJson topic) =>
        topic.OpensWith == Opening.Matrix.Word() || topic.Shows?.Contains(Exhibit.Matrix.Word()) == true
            ? (topic.Matrix ?? []).Select(row => row.Label)
            : [];

    public static IEnumerable<string?> Of(QuestionJson question) =>
    [
        question.Title,
        question.Answer,
        question.SettledBy,
        question.Body,
        .. question.Positions.Select(position => position.Label),
    ];

    /// <summary>The words that a page shows of prose: without citation marks, with the words of links.</summary>
    public static string Plain(string prose, ShippedWiki data) => Marks().Replace(prose, mark => mark switch
    {
        { Groups: { } groups } when groups["label"].Success => groups["label"].Value,
        { Groups: { } groups } when groups["id"].Success => data.Names.GetValueOrDefault(groups["id"].Value, ""),
        { Value: ['`', ..] } => mark.Value,
        _ => "",
    });

    private static IEnumerable<string?> Of(JudgementJson judgement) =>
        [judgement.Text, judgement.Basis, judgement.Alternatives, judgement.WouldChange];

    [GeneratedRegex(
        @"```.*?```|`[^`\n]*`|\[@[^\]]*\]|\[\[(?<id>[a-z0-9-]+)(\|(?<label>.*?))?\]\]|^\s*\d+\. ",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marks();
}
