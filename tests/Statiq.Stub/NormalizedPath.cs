namespace Statiq.Common;

/// <summary>A path with slashes; null and empty are different.</summary>
public readonly struct NormalizedPath(string path) : IEquatable<NormalizedPath>
{
    public static readonly NormalizedPath Null;

    public string FullPath { get; } = path?.Replace('\\', '/').TrimEnd('/');

    public bool IsNull => FullPath is null;

    public static implicit operator NormalizedPath(string path) => path is null ? Null : new NormalizedPath(path);

    public static bool operator ==(in NormalizedPath left, in NormalizedPath right) => left.Equals(right);

    public static bool operator !=(in NormalizedPath left, in NormalizedPath right) => !left.Equals(right);

    public NormalizedPath Combine(in NormalizedPath path) =>
        IsNull || path.IsNull
            ? throw new ArgumentNullException(nameof(path))
            : new NormalizedPath(Path.Combine(FullPath, path.FullPath));

    public bool Equals(NormalizedPath other) => FullPath == other.FullPath;

    public override bool Equals(object other) => other is NormalizedPath path && Equals(path);

    public override int GetHashCode() => FullPath?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => FullPath;
}
