using System.Collections;

namespace Statiq.Common;

/// <summary>Values by their keys, whose case is ignored.</summary>
public interface IMetadata : IReadOnlyDictionary<string, object>;

/// <summary>Settings that can only be read.</summary>
public interface IReadOnlySettings : IMetadata;

/// <summary>Settings that can be changed.</summary>
public interface ISettings : IReadOnlySettings, IDictionary<string, object>
{
    new object this[string key] { get; set; }
}

/// <summary>Reads values as a type.</summary>
public static class MetadataExtensions
{
    public static T Get<T>(this IMetadata metadata, string key) => metadata.Get<T>(key, default);

    public static T Get<T>(this IMetadata metadata, string key, T defaultValue) =>
        ((IReadOnlyDictionary<string, object>)metadata).TryGetValue(key, out var value) && value is T typed ? typed : defaultValue;

    public static string GetString(this IMetadata metadata, string key, string defaultValue = null) => metadata.Get(key, defaultValue);

    public static NormalizedPath GetPath(this IMetadata metadata, string key, in NormalizedPath defaultValue = default) =>
        metadata.GetString(key) is { } path ? new NormalizedPath(path) : metadata.Get(key, defaultValue);

    public static IReadOnlyList<T> GetList<T>(this IMetadata metadata, string key, IReadOnlyList<T> defaultValue = null) =>
        metadata.Get(key, defaultValue);
}

/// <summary>The metadata of a new document.</summary>
public sealed class MetadataItems : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _items = [];

    public void Add(string key, object value) => _items.Add(new(key, value));

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Keys of metadata and settings.</summary>
public static class Keys
{
    public const string Title = nameof(Title);

    public const string CleanMode = nameof(CleanMode);
}
