using System;
using System.Globalization;

namespace NkRuData.Search;

/// <summary>
/// Texts as words to compare: plain letters and digits, one space before, between and after the words. No culture and no
/// <c>Normalize</c> is involved. The buffer is used again for text after text.
/// </summary>
internal sealed class FoldedText
{
    private const char Space = ' ';
    private const char LastModifierLetter = '\u02FF';

    private char[] letters = new char[1024];

    internal FoldedText() => Clear();

    /// <summary>Where the next text begins, after the space.</summary>
    internal int Length { get; private set; }

    internal void Clear()
    {
        Length = 0;
        Put(Space);
    }

    internal void Append(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char letter = PlainLetters.Of(text[i]);
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                Put(letter);
            }
            else if (letter < '\u0080')
            {
                if (!IsInsideNumber(text, i))
                {
                    Separate();
                }
            }
            else if (!char.IsSurrogate(letter))
            {
                AppendOther(letter);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                AppendPair(text, i++);
            }
            else
            {
                Separate();
            }
        }

        Separate();
    }

    /// <summary>Whether what was appended from a position on is these words.</summary>
    internal bool Is(string words, int from) =>
        Length - 1 - from == words.Length && words.Length > 0 && HasAt(words, from);

    /// <summary>The closest to a whole word that a word is found between two positions.</summary>
    internal Closeness Find(string word, int from, int to)
    {
        var closest = Closeness.None;
        int last = to - word.Length;
        for (int at = from; at <= last; at++)
        {
            at = Array.IndexOf(letters, word[0], at, last - at + 1);
            if (at < 0)
            {
                break;
            }

            if (HasAt(word, at))
            {
                var found =
                    letters[at - 1] != Space ? Closeness.Inside
                    : letters[at + word.Length] != Space ? Closeness.Beginning
                    : Closeness.Whole;
                if (found == Closeness.Whole)
                {
                    return found;
                }

                closest = found < closest ? found : closest;
            }
        }

        return closest;
    }

    public override string ToString() => new(letters, 0, Length);

    private bool HasAt(string words, int at)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (letters[at + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private void AppendOther(char letter)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(letter))
        {
            // What stands for an apostrophe in some spellings, and counts as a letter.
            case UnicodeCategory.ModifierLetter when letter <= LastModifierLetter:
                Separate();
                break;
            case UnicodeCategory.LowercaseLetter
            or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber:
                PutOrCompose(letter);
                break;
            case UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark:
                letters[Length - 1] = Composition.Voiced(letters[Length - 1], letter);
                break;
            // Invisible: soft hyphens, joiners, marks of direction.
            case UnicodeCategory.Format:
                break;
            default:
                Separate();
                break;
        }
    }

    private void AppendPair(string text, int at)
    {
        if (char.IsLetterOrDigit(text, at))
        {
            Put(text[at]);
            Put(text[at + 1]);
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(text, at) != UnicodeCategory.NonSpacingMark)
        {
            Separate();
        }
    }

    private void PutOrCompose(char letter)
    {
        char composed = Composition.Syllable(letters[Length - 1], letter);
        if (composed != '\0')
        {
            letters[Length - 1] = composed;
            return;
        }

        // Two letters in one.
        (char first, char second) = letter switch
        {
            'æ' => ('a', 'e'),
            'œ' => ('o', 'e'),
            'ß' => ('s', 's'),
            'þ' => ('t', 'h'),
            _ => ('\0', letter),
        };
        if (first != '\0')
        {
            Put(first);
        }

        Put(second);
    }

    // The comma of 5,000: between a digit and three more, and no fourth.
    private static bool IsInsideNumber(string text, int at) =>
        text[at] == ','
        && at > 0
        && IsDigit(text, at - 1)
        && IsDigit(text, at + 1)
        && IsDigit(text, at + 2)
        && IsDigit(text, at + 3)
        && !IsDigit(text, at + 4);

    private static bool IsDigit(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9';

    private void Separate()
    {
        if (letters[Length - 1] != Space)
        {
            Put(Space);
        }
    }

    private void Put(char letter)
    {
        if (Length == letters.Length)
        {
            Array.Resize(ref letters, 2 * Length);
        }

        letters[Length++] = letter;
    }
}
