using System.Security.Cryptography;
using System.Text;
using Wiki.Pages;

namespace Wiki.Output;

/// <summary>The style sheet that stands within each dossier, and how a policy allows it.</summary>
internal static class DossierStyle
{
    public static VerbatimText Text { get; } = new(Templates.Assets.DossierStyle);

    /// <summary>The source of a policy that allows this style and no other (Content Security Policy Level 3, section 2.3.1).</summary>
    public static string PolicySource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text.Words)))}'";
}
