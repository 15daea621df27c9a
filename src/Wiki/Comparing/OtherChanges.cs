using System.Text.Json.Serialization.Metadata;
using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>What changed in a record beside the things that have a kind of change of their own.</summary>
internal static class OtherChanges
{
    private const string SiteId = "site";

    /// <param name="type">The type with its keys.</param>
    /// <param name="records">A record before and after.</param>
    /// <param name="rest">The record without what is reported otherwise or derived from other records.</param>
    public static IEnumerable<ContentChange> Between<T>(
        JsonTypeInfo<T> type,
        (T Before, T After) records,
        Func<T, T> rest)
        where T : IRecordJson
    {
        var (before, after) = records;
        return type.DifferentWords(rest(before), rest(after)).Select(change =>
            new ContentChange(ChangeKind.OtherChanged, after.Id, $"{after.Name} ({change.Key}): {change.Words}"));
    }

    /// <summary>What changed in what the whole wiki is called, asks and answers.</summary>
    public static IEnumerable<ContentChange> Between(JsonTypeInfo<SiteJson> type, SiteJson before, SiteJson after) =>
        type.DifferentWords(before, after).Select(change =>
            new ContentChange(ChangeKind.OtherChanged, SiteId, $"{after.Title} ({change.Key}): {change.Words}"));

    public static SourceJson Rest(SourceJson source) => source with { Sha256 = "", Blocks = [], ShareCited = 0 };

    public static ClaimJson Rest(ClaimJson claim) => claim with
    {
        Statement = "",
        SaidBy = null,
        Kind = "",
        Figure = null,
        Citations = [],
        Status = "",
        Reason = null,
        Questions = null,
        Events = null,
    };

    public static TopicJson Rest(TopicJson topic) => topic with { KeyJudgements = null };

    /// <summary>A change of only the answer or the body does not change the disagreement.</summary>
    public static QuestionJson Rest(QuestionJson question) => new()
    {
        Id = question.Id,
        Title = "",
        Answer = question.Answer,
        Kind = "",
        Positions = [],
        Body = question.Body,
    };
}
