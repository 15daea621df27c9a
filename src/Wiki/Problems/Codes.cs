using static Wiki.Model.Problems.ProblemClass;
using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <summary>
/// The codes: W1 reading, W2 corpus, W3 pages, W4 the machine, W5 a published site. Each has its number, its rule as a
/// true sentence, and the remedy.
/// </summary>
internal static class Codes
{
    public static readonly Code StrayFile = new("W101", Error, "Only content lies in the content folder.", "Move the file to where its kind belongs, or out of the folder.");
    public static readonly Code NotRegular = new("W102", Error, "Content is regular files.", "Replace the link or device by a file.");
    public static readonly Code FileTooLarge = new("W103", Error, "Files keep to their size.", "Split the file into several records.");
    public static readonly Code FileTooSlow = new("W104", Error, "Files are read within seconds.", "Simplify the file, or split it.");
    public static readonly Code NotUtf8 = new("W105", Error, "Files are UTF-8.", "Save the file as UTF-8.");
    public static readonly Code ControlCharacter = new("W106", Error, "Files hold no control characters.", "Delete the character.");
    public static readonly Code IdForm = new("W107", Error, "A file name is an id.", "Rename the file with small letters, digits and hyphens.");
    public static readonly Code FrontMatter = new("W108", Error, "A file begins with front matter.", "Put the keys between two lines '---' at the top.");
    public static readonly Code YamlSyntax = new("W109", Error, "Front matter is YAML.", "Quote values with special characters; indent with spaces.");
    public static readonly Code YamlFeature = new("W110", Error, "Front matter is plain: no anchors, aliases, tags, merge keys, second documents.", "Write the value out.");
    public static readonly Code TooDeep = new("W111", Error, "Front matter is nested at most 16 levels deep.", "Flatten the value.");
    public static readonly Code RepeatedKey = new("W112", Error, "A key stands once.", "Keep one of the two.");
    public static readonly Code UnknownKey = new("W113", Error, "Every key is known.", "Use the nearest known key, or delete it.");
    public static readonly Code MissingKey = new("W114", Error, "Required keys are there.", "Add the key.");
    public static readonly Code WrongShape = new("W115", Error, "A value has the shape of its key.", "Write text, a list or keys as the table of keys says.");
    public static readonly Code NotInVocabulary = new("W116", Error, "Vocabularies are closed.", "Choose one of the words listed.");
    public static readonly Code NotADate = new("W117", Error, "Dates are EDTF.", "Write 2024-03-22, 2024-03, [2024-03-18..2024-03-24] or another form of the table.");
    public static readonly Code WrongForm = new("W118", Error, "Numbers, times and hashes have their form.", "Write the value as the message says.");
    public static readonly Code RawHtml = new("W119", Error, "Prose holds no HTML.", "Write Markdown.");
    public static readonly Code LinkInProse = new("W120", Error, "Prose links records alone.", "Link a record by its id; keep addresses in a source's 'url'.");
    public static readonly Code MarkForm = new("W121", Error, "Citation marks and links to records are closed and hold ids.", "Write ids between the brackets, and close them on the same line.");
    public static readonly Code NotOneParagraph = new("W122", Error, "A line of prose is one paragraph.", "Move the rest into the body.");
    public static readonly Code ProseTooComplex = new("W123", Error, "Prose is plain enough to read.", "Flatten nested lists, quotations and brackets.");
    public static readonly Code SiteMissing = new("W124", Error, "There is a site.yaml.", "Write it.");
    public static readonly Code SourceEmpty = new("W125", Error, "A source has text.", "Put the report's words after the front matter.");
    public static readonly Code NoContent = new("W126", Error, "There is a content folder.", "Name it with --content.") { Class = Refusal };
    public static readonly Code ConflictMarker = new("W127", Error, "Files hold no unresolved conflict.", "Keep one of the two versions.");
    public static readonly Code HiddenInWords = new("W128", Error, "Titles, names and other keys hold no hidden characters.", "Delete the character.");
    public static readonly Code HiddenInProse = new("W129", Warning, "Prose holds no hidden characters.", "Delete the character.");

    public static readonly Code RepeatedId = new("W201", Error, "Ids are unique.", "Rename one of the files.");
    public static readonly Code UnknownId = new("W202", Error, "References resolve.", "Use the nearest id, or write the record.");
    public static readonly Code WrongKind = new("W203", Error, "References lead to records of the kind that the key takes.", "Name a record of that kind.");
    public static readonly Code QuoteNotFound = new("W204", Error, "Quotes are verbatim.", "Copy the words from the source.");
    public static readonly Code QuoteAmbiguous = new("W205", Error, "A quote stands in its source once, or says which place is meant.", "Add the words before it as 'prefix' or after it as 'suffix'.");
    public static readonly Code QuoteInsideToken = new("W206", Error, "A quote begins and ends with whole words.", "Take the whole word or number into the quote.");
    public static readonly Code QuoteTooShort = new("W207", Error, "A quote has at least four words or 20 characters.", "Quote more of the sentence.");
    public static readonly Code QuoteTooLong = new("W208", Warning, "A quote is the shortest passage that carries the claim.", "Quote less, or split the quote into parts.");
    public static readonly Code HiddenCharacter = new("W209", Error, "Quotes hold no hidden characters.", "Delete the character.");
    public static readonly Code SourceChanged = new("W210", Error, "Sources are sealed.", "Restore the report's text, or seal it again on purpose.");
    public static readonly Code Uncited = new("W211", Error, "Claims are cited.", "Add a citation that supports the claim.");
    public static readonly Code DatesOutOfOrder = new("W212", Error, "Dates are in order.", "Correct the date that is wrong.");
    public static readonly Code NotActive = new("W213", Error, "Retracted and superseded claims support nothing.", "Cite the successor, or drop the mention.");
    public static readonly Code StatusIncomplete = new("W214", Error, "A claim that no longer stands says why.", "Add 'reason', and 'successor' where another claim took its place.");
    public static readonly Code ChainUnexplained = new("W215", Error, "An unnamed link of a chain is explained.", "Add a 'note' that says how the report describes it.");
    public static readonly Code DraftCited = new("W216", Error, "Published records rest on no draft.", "Publish the draft, or take the reference out.");
    public static readonly Code DateWithoutBasis = new("W217", Error, "Inferred dates say from what.", "Add the basis: 'source', 'quote' and how the words give the date.");
    public static readonly Code OrderBroken = new("W218", Error, "Events follow their order.", "Correct 'after', 'before' or the dates.");
    public static readonly Code PositionsOverlap = new("W219", Error, "A question has two positions or more, each with claims of its own.", "Give each claim to one position.");
    public static readonly Code RivalNotDiscussed = new("W220", Error, "Rival figures are discussed.", "Put the claims into different positions of one question.");
    public static readonly Code JudgementMixed = new("W221", Error, "Judgements keep likelihood and confidence apart.", "Say confidence in its own key; give a likelihood to forecasts and attributions alone, no stronger than what is cited.");
    public static readonly Code RelationNotBacked = new("W222", Error, "Relations are backed by a claim about both.", "Name a claim that is about both entities.");
    public static readonly Code AliasNotInSource = new("W223", Error, "Aliases stand in the sources said to use them.", "Copy the name from the source, or drop the source.");
    public static readonly Code ParagraphUncited = new("W224", Error, "Every paragraph and list item cites.", "Add a citation mark, or move the words to where one stands.");
    public static readonly Code NotCarried = new("W225", Error, "Prose stays within its evidence.", "Cite the record that carries the number, date or words, or change them.");
    public static readonly Code SilenceSaysMore = new("W226", Error, "A paragraph on what reports leave out holds no number, date or quotation.", "Cite the claim that carries it.");
    public static readonly Code SourceUnused = new("W227", Error, "Every source is used.", "Cite it in a claim, or delete it.");
    public static readonly Code Unreached = new("W228", Error, "Every entity, event and question is reached from some page.", "Link it from a record, or delete it.");
    public static readonly Code TooFew = new("W229", Error, "Minimum counts hold.", "Restore what was lost, or lower the minimum in site.yaml on purpose.");

    public static readonly Code PageBroken = new("W301", Error, "Pages are well formed.", "Report a bug of the templates.");
    public static readonly Code PromiseBroken = new("W302", Error, "Claim pages show the words that their sources carry.", "Report a bug of the templates.");
    public static readonly Code LinkBroken = new("W303", Error, "Links lead somewhere.", "Report a bug of the templates, or correct the content that the link is made of.");
    public static readonly Code FragmentRepeated = new("W304", Error, "Fragments are unique in a page.", "Report a bug of the templates.");
    public static readonly Code MarkLeft = new("W305", Error, "No mark is left unread.", "Close the mark.");
    public static readonly Code OffSite = new("W306", Error, "Pages request nothing off site.", "Report a bug of the templates.");

    public static readonly Code FileUnreadable = new("W401", Error, "Content can be read.", "Check the rights of the file.") { Class = Machine };
    public static readonly Code OutputUnwritable = new("W402", Error, "The site can be written.", "Check the disk and the rights of the folder.") { Class = Machine };
    public static readonly Code OutputLocked = new("W403", Error, "One build writes a site at a time.", "Wait for the other build.") { Class = Machine };
    public static readonly Code OutputLittered = new("W405", Warning, "What a site took the place of is removed.", "Delete the folder named.") { Class = Machine };
    public static readonly Code ClaimVanished = new("W406", Warning, "A published claim stays.", "Retract the claim instead of deleting it.");
    public static readonly Code OutputForeign = new("W411", Error, "The output folder is the site's own.", "Name an empty or a new folder.") { Class = Refusal };

    public static readonly Code SiteUnreadable = new("W404", Error, "A published site can be read.", "Check the rights of its files.") { Class = Machine };

    public static readonly Code NoPublishedSite = new("W501", Error, "There is a published site to verify.", "Name the folder that 'build' published to.") { Class = Refusal };
    public static readonly Code FileChanged = new("W502", Error, "Every file of a site has the bytes that its manifest names.", "Publish the site again, or fetch it again.");
    public static readonly Code FileLost = new("W503", Error, "Every file of the manifest is there.", "Publish the site again, or fetch it again.");
    public static readonly Code FileUnlisted = new("W504", Error, "No file lies beside those of the manifest.", "Take it out of the site.");
    public static readonly Code ShippedQuoteAbsent = new("W505", Error, "Every shipped quote stands in the shipped text of its source.", "Publish the site again, or fetch it again.");
    public static readonly Code ShippedClaimUncited = new("W506", Error, "Every shipped claim has a page that cites.", "Publish the site again, or fetch it again.");

    /// <summary>Every code, in the order of its number.</summary>
    public static IReadOnlyList<Code> All { get; } =
        [.. typeof(Codes).GetFields().Select(field => field.GetValue(null)).OfType<Code>().OrderBy(code => code.Number, StringComparer.Ordinal)];
}
