using Wiki.Limits;

namespace Wiki.Reading.Yaml;

/// <summary>Takes a step for each block of characters that the parser reads, so that it can be stopped.</summary>
internal sealed class StepReader(string text) : StringReader(text)
{
    public override int Read(char[] buffer, int index, int count)
    {
        Work.Step();
        return base.Read(buffer, index, count);
    }
}
