using System.Text;

namespace Wiki.Exports.Search;

/// <summary>
/// The positions of a word: for each document the step from the previous one with a bit for repetition, the number of
/// occurrences if there are several, and the steps between its positions.
/// </summary>
internal sealed class Postings
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _positions = [];
    private int _document = -1;
    private int _written = -1;

    public void Add(int document, int position)
    {
        if (document != _document)
            Flush();
        _document = document;
        _positions.Add(position);
    }

    public string Write()
    {
        Flush();
        return _text.ToString();
    }

    private void Flush()
    {
        if (_positions.Count == 0)
            return;
        Numerals.Append(_text, 2 * (_document - _written - 1) + (_positions.Count > 1 ? 1 : 0));
        if (_positions.Count > 1)
            Numerals.Append(_text, _positions.Count - 2);
        for (var index = 0; index < _positions.Count; index++)
            Numerals.Append(_text, index == 0 ? _positions[0] : _positions[index] - _positions[index - 1] - 1);
        _written = _document;
        _positions.Clear();
    }
}
