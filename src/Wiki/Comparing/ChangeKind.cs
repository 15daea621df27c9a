namespace Wiki.Comparing;

/// <summary>What a change of the content means to a reader; the most telling first.</summary>
internal enum ChangeKind
{
    [Term("quotes lost", "Words that a claim cited and cites no more.")]
    QuoteLost,

    [Term("claims retracted", "Claims that no longer stand.")]
    ClaimRetracted,

    [Term("claims removed", "Claims whose file was deleted; a claim is retracted instead.")]
    ClaimRemoved,

    [Term("claims changed", "Claims that say something else.")]
    ClaimChanged,

    [Term("figures moved", "Figures with another value, unit or day.")]
    FigureMoved,

    [Term(
        "judgements changed",
        "Key judgements that say something else, or say it with another likelihood or confidence."
    )]
    JudgementChanged,

    [Term("claims added", "New claims.")]
    ClaimAdded,

    [Term("questions opened", "New disagreements.")]
    QuestionOpened,

    [Term("questions changed", "Disagreements with other positions or reasons.")]
    QuestionChanged,

    [Term("questions closed", "Disagreements that are no longer shown.")]
    QuestionClosed,

    [Term("sources added", "New reports.")]
    SourceAdded,

    [Term("sources changed", "Reports whose text was sealed again.")]
    SourceChanged,

    [Term("records renamed", "Records with another id, to which their old address leads.")]
    Renamed,

    [Term("records changed otherwise", "Records with another date, reference, note or text of ours.")]
    OtherChanged,

    [Term("other records added", "New entities, events and topics.")]
    OtherAdded,

    [Term("other records removed", "Entities, events, topics and sources that were deleted.")]
    OtherRemoved,
}
