using static Wiki.Model.Problems.ProblemClass;
using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>W1: reading files, YAML, keys and prose.</content>
internal static partial class Codes
{
    public static readonly Code StrayFile = new(
        "W101",
        Error,
        "Only content lies in the content folder.",
        "Move the file to where its kind belongs, or out of the folder.");

    public static readonly Code NotRegular = new(
        "W102",
        Error,
        "Content is regular files.",
        "Replace the link or device by a file.");

    public static readonly Code FileTooLarge = new(
        "W103",
        Error,
        "Files keep to their size.",
        "Split the record, or take a smaller copy.");

    public static readonly Code FileTooSlow = new(
        "W104",
        Error,
        "Files are read within seconds.",
        "Simplify the file, or split it.");

    public static readonly Code NotUtf8 = new("W105", Error, "Files are UTF-8.", "Save the file as UTF-8.");

    public static readonly Code ControlCharacter = new(
        "W106",
        Error,
        "Files contain no control characters.",
        "Delete the character.");

    public static readonly Code IdForm = new(
        "W107",
        Error,
        "A file name is an id.",
        "Rename the file with small letters, digits and hyphens.");

    public static readonly Code FrontMatter = new(
        "W108",
        Error,
        "A file begins with front matter.",
        "Put the keys between two lines '---' at the top.");

    public static readonly Code YamlSyntax = new(
        "W109",
        Error,
        "Front matter is YAML.",
        "Quote values with special characters; indent with spaces.");

    public static readonly Code YamlFeature = new(
        "W110",
        Error,
        "Front matter is plain: no anchors, aliases, tags, merge keys, second documents.",
        "Write the value out.");

    public static readonly Code TooDeep = new(
        "W111",
        Error,
        "Front matter is nested at most 16 levels deep.",
        "Flatten the value.");

    public static readonly Code RepeatedKey = new("W112", Error, "A key stands once.", "Keep one of the two.");

    public static readonly Code UnknownKey = new(
        "W113",
        Error,
        "Every key is known.",
        "Use the nearest known key, or delete it.");

    public static readonly Code MissingKey = new("W114", Error, "Required keys are there.", "Add the key.");

    public static readonly Code WrongShape = new(
        "W115",
        Error,
        "A value has the shape of its key.",
        "Write text, a list or keys as the table of keys says.");

    public static readonly Code NotInVocabulary = new(
        "W116",
        Error,
        "Vocabularies are closed.",
        "Choose one of the words listed.");

    public static readonly Code NotADate = new(
        "W117",
        Error,
        "Dates are EDTF.",
        "Write 2024-03-22, 2024-03, \"[2024-03-18..2024-03-24]\" or another form of the table.");

    public static readonly Code WrongForm = new(
        "W118",
        Error,
        "Numbers, times, hashes, languages and addresses have their form.",
        "Write the value as the message says.");

    public static readonly Code RawHtml = new("W119", Error, "Prose contains no HTML.", "Write Markdown.");

    public static readonly Code LinkInProse = new(
        "W120",
        Error,
        "Prose links only to records.",
        "Link a record by its id; keep addresses in a source's 'url'.");

    public static readonly Code MarkForm = new(
        "W121",
        Error,
        "Citation marks and links to records are closed and contain ids; marks of other formats are none.",
        "Write ids between the brackets, and close them on the same line.");

    public static readonly Code NotOneParagraph = new(
        "W122",
        Error,
        "A line of prose is one paragraph.",
        "Move the rest into the body.");

    public static readonly Code ProseTooComplex = new(
        "W123",
        Error,
        "Prose is plain enough to read.",
        "Flatten nested lists, quotations and brackets.");

    public static readonly Code SiteMissing = new("W124", Error, "There is a site.yaml.", "Write it.");

    public static readonly Code SourceEmpty = new(
        "W125",
        Error,
        "A source has text.",
        "Put the report's words after the front matter.");

    public static readonly Code NoContent = new(
        "W126",
        Error,
        "There is a content folder.",
        "Name it with --content.")
    {
        Class = Refusal,
    };

    public static readonly Code ConflictMarker = new(
        "W127",
        Error,
        "Files contain no unresolved conflict.",
        "Keep one of the two versions.");

    public static readonly Code HiddenInWords = new(
        "W128",
        Error,
        "Titles, names and other keys contain no hidden characters.",
        "Delete the character.");

    public static readonly Code HiddenInProse = new(
        "W129",
        Warning,
        "Prose contains no hidden characters.",
        "Delete the character.");

    public static readonly Code ValueCut = new(
        "W130",
        Error,
        "A value ends where it seems to.",
        "Put a value that contains ' #' in quotation marks, and a comment on a line of its own.");

    public static readonly Code NotOneLine = new(
        "W131",
        Error,
        "Titles, names, statements and reasons are one line.",
        "Write the value on the line of its key.");

    public static readonly Code ReceivedMissing = new(
        "W132",
        Error,
        "The file that a source was received as is kept.",
        "Put the file into sources/received, or delete the key.");

    public static readonly Code ReceivedChanged = new(
        "W133",
        Error,
        "A received file has the hash that its source states.",
        "Restore the bytes, or state the hash that the message names.");

    public static readonly Code ReceivedUnknownKind = new(
        "W134",
        Error,
        "A received file is text, HTML or PDF.",
        "End its name in .txt, .vtt, .html, .htm or .pdf.");

    public static readonly Code ReceivedWithoutText = new(
        "W135",
        Error,
        "A received file has words.",
        "Take a file with text in it.");

    public static readonly Code ReceivedUnreadable = new(
        "W136",
        Error,
        "A received file can be read.",
        "Take a copy that is whole and not encrypted.");

    public static readonly Code RepeatedItem = new(
        "W137",
        Error,
        "A list has an id or a word of a vocabulary once.",
        "Delete the repeated item.");

    public static readonly Code AccentTooPale = new(
        "W140",
        Error,
        "The accent can be read on a white page.",
        "Take the darker colour that the message names.");

    public static readonly Code LogoMissing = new(
        "W144",
        Error,
        "The logo is a file beside site.yaml.",
        "Put the file there, or delete the key.");

    public static readonly Code LogoTooLarge = new(
        "W145",
        Error,
        "A logo has at most 8,192 bytes.",
        "Save it smaller, or as a plain SVG.");

    public static readonly Code LogoUnreadable = new(
        "W146",
        Error,
        "A logo is a picture in SVG or PNG.",
        "Save it again as what its name says.");

    public static readonly Code LogoActive = new(
        "W147",
        Error,
        "A logo runs nothing and requests nothing.",
        "Save the drawing as a plain SVG or a PNG.");
}
