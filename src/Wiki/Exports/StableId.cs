using System.Security.Cryptography;
using System.Text;
using Wiki.Composing;

namespace Wiki.Exports;

/// <summary>
/// Ids that other systems keep: a UUID of version 5 (RFC 9562, section 5.5) from the wiki's address, or its title where
/// it has none, and a name within it. The same name always has the same id.
/// </summary>
internal sealed class StableId(Edition edition)
{
    /// <summary>The name space of addresses (RFC 9562, section 6.6).</summary>
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private readonly Guid _wiki = Uuid5(Addresses, edition.Corpus.Site.BaseAddress ?? edition.Corpus.Site.Title);

    public Guid Of(string name) => Uuid5(_wiki, name);

    public string Urn(string name) => $"urn:uuid:{Of(name)}";

    /// <summary>The first 16 bytes of a SHA-1, with the version and the variant written over them.</summary>
    public static Guid Uuid5(Guid space, string name)
    {
#pragma warning disable CA5350 // the standard derives this id by SHA-1; nothing is protected by it
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)])
            .AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
