using Wiki.Checking;
using Wiki.Reading;

var reading = ContentReader.Read(args[0]);
var problems = reading.Problems.ToList();
if (reading.Corpus is { } corpus)
    problems.AddRange(Policy.Check(corpus, reading.Unread).Problems);
foreach (var problem in problems.Order())
    Console.WriteLine(problem);
