namespace Wiki.Model.Vocabularies;

/// <summary>
/// What sort of publication a source is; it decides the types in reference formats and structured data.
/// </summary>
public enum SourceKind
{
    [Term("news-report", "A report of a newspaper, magazine or news site.")] NewsReport,
    [Term("agency-report", "A report of a news agency.")] AgencyReport,
    [Term("interview", "A conversation, or a report that rests on one.")] Interview,
    [Term("official-statement", "A statement of a government, authority or party to the events.")] OfficialStatement,
    [Term("court-document", "A judgment, charge or other paper of a court.")] CourtDocument,
    [Term("study", "A study, analysis or scholarly article.")] Study,
    [Term("post", "A post on a social network, a letter or another message.")] Post,
    [Term("broadcast", "A radio or television programme, or a video.")] Broadcast,
    [Term("web-page", "Another page of the web.")] WebPage,
}
