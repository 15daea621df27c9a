using static Wiki.Model.Problems.ProblemClass;
using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>W3: rendered pages, W4: the machine, W5: a published site.</content>
internal static partial class Codes
{
    public static readonly Code PageBroken = new(
        "W301",
        Error,
        "Pages are well formed.",
        "Report a bug of the templates.");

    public static readonly Code PromiseBroken = new(
        "W302",
        Error,
        "Claim pages show the words that their sources carry.",
        "Report a bug of the templates.");

    public static readonly Code LinkBroken = new(
        "W303",
        Error,
        "Links lead somewhere.",
        "Report a bug of the templates, or correct the content that the link is made of.");

    public static readonly Code FragmentRepeated = new(
        "W304",
        Error,
        "Fragments are unique in a page.",
        "Report a bug of the templates.");

    public static readonly Code MarkLeft = new("W305", Error, "No mark is left unread.", "Close the mark.");

    public static readonly Code OffSite = new(
        "W306",
        Error,
        "Pages request nothing off site.",
        "Report a bug of the templates.");

    public static readonly Code FileUnreadable = new(
        "W401",
        Error,
        "Content can be read.",
        "Check the rights of the file.")
    {
        Class = Machine,
    };

    public static readonly Code OutputUnwritable = new(
        "W402",
        Error,
        "The site can be written.",
        "Check the disk and the rights of the folder.")
    {
        Class = Machine,
    };

    public static readonly Code OutputLocked = new(
        "W403",
        Error,
        "One build writes a site at a time.",
        "Wait for the other build.")
    {
        Class = Machine,
    };

    public static readonly Code OutputLittered = new(
        "W405",
        Warning,
        "What a site took the place of is removed.",
        "Delete the folder named.")
    {
        Class = Machine,
    };

    public static readonly Code ClaimVanished = new(
        "W406",
        Warning,
        "A published claim stays.",
        "Retract the claim instead of deleting it.");

    public static readonly Code ClaimRemoved = new(
        "W407",
        Error,
        "No change of the content deletes a published claim.",
        "Withdraw the claim with 'status' and 'reason', or rename it with 'rename'.");

    public static readonly Code ClaimChangedSilently = new(
        "W408",
        Error,
        "A published claim that says something else says why in its history.",
        "Add an entry with 'on', 'change' and 'reason' to its 'history'.");

    public static readonly Code PlaceholderAddress = new(
        "W409",
        Warning,
        "A site is published under an address of its own.",
        "Write the address of your web host as 'base', or delete the key.");

    public static readonly Code OutputForeign = new(
        "W411",
        Error,
        "The output folder is the site's own.",
        "Name an empty or a new folder.")
    {
        Class = Refusal,
    };

    public static readonly Code SiteUnreadable = new(
        "W404",
        Error,
        "A published site can be read.",
        "Check the rights of its files.")
    {
        Class = Machine,
    };

    public static readonly Code ContentNotUnpacked = new(
        "W412",
        Error,
        "There is room for the content of a site to verify.",
        "Free space for temporary files, or set TMPDIR.")
    {
        Class = Machine,
    };

    public static readonly Code NoPublishedSite = new(
        "W501",
        Error,
        "There is a published site to verify.",
        "Name the folder that 'build' published to.")
    {
        Class = Refusal,
    };

    public static readonly Code FileChanged = new(
        "W502",
        Error,
        "Every file of a site has the bytes that its manifest names.",
        "Publish the site again, or fetch it again.");

    public static readonly Code FileLost = new(
        "W503",
        Error,
        "Every file of the manifest is there.",
        "Publish the site again, or fetch it again.");

    public static readonly Code FileUnlisted = new(
        "W504",
        Error,
        "No file lies beside those of the manifest.",
        "Take it out of the site.");

    public static readonly Code ManifestOfAnother = new(
        "W509",
        Error,
        "The manifest is the one that the publisher names.",
        "Fetch the site again from where it is published.");

    public static readonly Code AssetRenamed = new(
        "W512",
        Error,
        "The name of every asset has the hash of its bytes.",
        "Publish the site again, or fetch it again.");

    public static readonly Code PictureRefused = new(
        "W513",
        Error,
        "No former picture runs or requests anything.",
        "Publish the site again, or fetch it again.");

    public static readonly Code ContentMissing = new(
        "W515",
        Error,
        "A published site ships the content that it is made of.",
        "Publish the site again, or fetch it again.");

    public static readonly Code MadeOtherwise = new(
        "W516",
        Error,
        "Every file of a published site is what its content makes.",
        "Publish the site again, or fetch it again.");

    public static readonly Code OfAnotherVersion = new(
        "W517",
        Error,
        "A published site is verified by the version of the program that made it.",
        "Verify with that version, or publish the site again.");
}
