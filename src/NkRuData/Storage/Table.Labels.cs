using System.Text;

namespace NkRuData.Storage;

// A label that quotes texts of its own row holds them as control characters: how many columns before that of the label the
// text stands. A control character that is meant as itself comes after a NUL.
internal abstract partial class Table
{
    internal string Label(int column, int row)
    {
        string pattern = Text(column, row)!;
        int quoted = IndexOfControl(pattern, 0);
        if (quoted == pattern.Length)
        {
            return pattern;
        }

        var label = new StringBuilder();
        int from = 0;
        for (; quoted < pattern.Length; quoted = IndexOfControl(pattern, from))
        {
            label.Append(pattern, from, quoted - from);
            from = quoted + 1;
            if (pattern[quoted] == '\0')
            {
                label.Append(pattern[from++]);
            }
            else
            {
                label.Append(Text(column - pattern[quoted], row));
            }
        }

        return label.Append(pattern, from, pattern.Length - from).ToString();
    }

    private static int IndexOfControl(string pattern, int from)
    {
        while (from < pattern.Length && pattern[from] >= ' ')
        {
            from++;
        }

        return from;
    }
}
