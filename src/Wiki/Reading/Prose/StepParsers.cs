using Markdig.Helpers;
using Markdig.Parsers;
using Wiki.Limits;

namespace Wiki.Reading.Prose;

/// <summary>Parses nothing: it takes a step at each line, so that the parser can be stopped there.</summary>
internal sealed class LineStep : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        Work.Step();
        return BlockState.None;
    }
}

/// <summary>Parses nothing: it takes a step at each character that may begin an inline.</summary>
internal sealed class InlineStep : InlineParser
{
    public InlineStep() => OpeningCharacters = [.. "[]!*_<`&\\\n|@{\uFF3B\u3010"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        Work.Step();
        return false;
    }
}
