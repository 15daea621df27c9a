using Wiki.Limits;

namespace Wiki.Reading.Yaml;

/// <summary>Takes a step for each character that the parser reads, so that it can be stopped between two.</summary>
internal sealed class StepReader(string text) : StringReader(text)
{
    public override int Read()
    {
        Work.Step();
        return base.Read();
    }
}
