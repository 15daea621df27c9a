using System.Security.Cryptography;
using System.Text;
using Wiki.Pages;

namespace Wiki.Output;

/// <summary>The style sheet within each dossier, and the source expression by which a policy allows it.</summary>
internal static class DossierStyle
{
    public static VerbatimText Text { get; } = new(Templates.Assets.DossierStyle);

    /// <summary>Allows this style and no other (Content Security Policy Level 3, section 2.3.1).</summary>
    public static string PolicySource { get; } = $"'sha256-{Hash(Text.Words)}'";

    /// <summary>
    /// The policy of a dossier: nothing is loaded, nothing runs, and only this style applies. Tools that audit a page
    /// from within may fetch from its host, which no part of the page itself can.
    /// </summary>
    public static string PagePolicy { get; } =
        $"default-src 'none'; style-src {PolicySource}; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private static string Hash(string words) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
