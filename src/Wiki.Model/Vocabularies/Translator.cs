namespace Wiki.Model.Vocabularies;

/// <summary>Who translated a report.</summary>
public enum Translator
{
    [Term("machine", "A program.")] Machine,
    [Term("human", "A person.")] Human,
    [Term("unknown", "The report does not say.")] Unknown,
}
