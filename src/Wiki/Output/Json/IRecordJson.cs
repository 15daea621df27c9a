namespace Wiki.Output.Json;

/// <summary>A published record of any kind.</summary>
internal interface IRecordJson
{
    string Id { get; }

    IReadOnlyList<string>? FormerIds { get; }

    /// <summary>The label, statement, name or title.</summary>
    string Name { get; }
}
