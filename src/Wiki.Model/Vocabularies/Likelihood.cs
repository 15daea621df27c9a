namespace Wiki.Model.Vocabularies;

/// <summary>Degrees of likelihood (ICD 203, section D.6.e(2)(a)), weakest first.</summary>
public enum Likelihood
{
    [Term("almost no chance", "01 to 05 per cent.")] AlmostNoChance,
    [Term("very unlikely", "05 to 20 per cent.")] VeryUnlikely,
    [Term("unlikely", "20 to 45 per cent.")] Unlikely,
    [Term("roughly even chance", "45 to 55 per cent.")] RoughlyEvenChance,
    [Term("likely", "55 to 80 per cent.")] Likely,
    [Term("very likely", "80 to 95 per cent.")] VeryLikely,
    [Term("almost certain", "95 to 99 per cent.")] AlmostCertain,
}
