namespace Wiki.Model.Vocabularies;

/// <summary>Reliability of a source on the Admiralty scale (NATO AJP-2.1, source reliability).</summary>
public enum ReliabilityGrade
{
    [Term("A", "Completely reliable.")] A,
    [Term("B", "Usually reliable.")] B,
    [Term("C", "Fairly reliable.")] C,
    [Term("D", "Not usually reliable.")] D,
    [Term("E", "Unreliable.")] E,
    [Term("F", "Reliability cannot be judged.")] F,
}
