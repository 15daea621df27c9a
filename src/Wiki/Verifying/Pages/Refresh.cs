namespace Wiki.Verifying.Pages;

/// <summary>The content of an element that makes a browser load another page: <c>0; url=address</c>.</summary>
internal static class Refresh
{
    public static string AddressIn(string content) =>
        content[(content.IndexOf('=', StringComparison.Ordinal) + 1)..];
}
