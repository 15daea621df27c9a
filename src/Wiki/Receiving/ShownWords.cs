using System.Text;
using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>
/// The words of a block as a browser shows them: with the numbers of lists, the marks of quotations and readings in
/// brackets, which are no text of the page, and with raised digits apart from those before them.
/// </summary>
internal sealed class ShownWords
{
    private const string OutermostMarks = "“”";
    private const string InnerMarks = "‘’";

    /// <summary>Between a number that is struck out and the one that corrects it.</summary>
    private const string Between = " / ";

    private readonly StringBuilder _words = new();

    /// <summary>Where the words of each open raised or lowered element start.</summary>
    private readonly Stack<int> _raised = new();

    private readonly Dictionary<IElement, int> _lastNumbers = [];
    private string _number = "";
    private int _quotations;
    private bool _isAfterStruck;

    public bool EndsInSpace => _words.Length > 0 && _words[^1] is ' ' or '\n';

    private bool EndsInDigit => _words.Length > 0 && char.IsDigit(_words[^1]);

    public void Append(string words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            WriteNumber();
        if (_isAfterStruck && words is [var first, ..] && char.IsDigit(first) && EndsInDigit)
            _words.Append(Between);
        _isAfterStruck &= words.Length == 0;
        _words.Append(words);
    }

    /// <summary>The words up to here, which are taken out.</summary>
    public string Take()
    {
        var words = RaisedDigits.JoinFractions(_words.ToString());
        _words.Clear();
        return words;
    }

    /// <summary>What is shown before the words of an element.</summary>
    public void Open(IElement element)
    {
        switch (element.LocalName)
        {
            case "li":
                Count(element);
                break;
            case "q":
                Append($"{MarksAt(_quotations++)[0]}");
                break;
            case "rt" when IsShown(element):
                Append("(");
                break;
            case var _ when IsDenominator(element):
                Append("/");
                break;
        }

        if (RaisedElements.Of(element) == RaisedElement.None)
            return;
        WriteNumber();
        _raised.Push(_words.Length);
    }

    /// <summary>What is shown after the words of an element.</summary>
    public void Close(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _words.Append('\n');
                break;
            case "li":
                _number = "";
                break;
            case "q":
                Append($"{MarksAt(--_quotations)[1]}");
                break;
            case "rt" when IsShown(element):
                Append(")");
                break;
            case "s" or "del" or "strike":
                _isAfterStruck = true;
                break;
        }

        if (RaisedElements.Of(element) is not RaisedElement.None and var raised)
            Raise(isRaised: raised == RaisedElement.Raised);
    }

    private static bool IsDenominator(IElement element) =>
        element is { ParentElement.LocalName: "mfrac", PreviousElementSibling: not null };

    private static string MarksAt(int depth) => depth % 2 == 0 ? OutermostMarks : InnerMarks;

    private static bool IsShown(IElement reading) => !string.IsNullOrWhiteSpace(reading.TextContent);

    /// <summary>The number is written before the first words of the item, which may be in a paragraph of it.</summary>
    private void Count(IElement item)
    {
        var list = item.ParentElement;
        int? last = list is not null && _lastNumbers.TryGetValue(list, out var before) ? before : null;
        _number += ListNumbers.Of(item, last, out var number);
        if (list is not null)
            _lastNumbers[list] = number;
    }

    private void WriteNumber()
    {
        _words.Append(_number);
        _number = "";
    }

    private void Raise(bool isRaised)
    {
        var start = Math.Min(_raised.Pop(), _words.Length);
        var words = _words.ToString(start, _words.Length - start);
        _words.Length = start;
        _words.Append(RaisedDigits.Write(words, isRaised));
    }
}
