namespace Wiki.Reading;

/// <summary>Reads whether a record is still a draft.</summary>
internal static class DraftKey
{
    public static bool Read(Fields fields)
    {
        var draft = fields.Line("draft");
        if (draft is { Value: not ("true" or "false") } other)
            fields.Problems.Add(Problems.WrongForm(other.At, other.Value, "true or false"));
        return draft?.Value == "true";
    }
}
