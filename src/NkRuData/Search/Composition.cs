namespace NkRuData.Search;

/// <summary>
/// Composes what is one letter to its readers: Hangul, which some systems and keyboards hand over as conjoining jamo, and
/// voiced kana.
/// </summary>
internal static class Composition
{
    // The arithmetic of the Unicode Standard, section 3.12.
    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const char FirstLead = '\u1100';
    private const char LastLead = '\u1112';
    private const char FirstVowel = '\u1161';
    private const char LastVowel = '\u1175';
    private const char BeforeFirstTail = '\u11A7';
    private const char LastTail = '\u11C2';
    private const int Vowels = LastVowel - FirstVowel + 1;
    private const int Tails = LastTail - BeforeFirstTail + 1;

    private const char VoicedMark = '\u3099';
    private const char SemiVoicedMark = '\u309A';

    private const int FromHiragana = 'ア' - 'あ';

    /// <summary>The syllable that a letter and the next one make; none: <c>\0</c>.</summary>
    internal static char Syllable(char letter, char next) =>
        letter is >= FirstLead and <= LastLead && next is >= FirstVowel and <= LastVowel
            ? (char)(FirstSyllable + ((letter - FirstLead) * Vowels + (next - FirstVowel)) * Tails)
        : letter is >= FirstSyllable and <= LastSyllable
        && (letter - FirstSyllable) % Tails == 0
        && next is > BeforeFirstTail and <= LastTail
            ? (char)(letter + (next - BeforeFirstTail))
        : '\0';

    /// <summary>The kana that a letter becomes by a mark; any other letter stays, so that marks are dropped.</summary>
    internal static char Voiced(char letter, char mark) =>
        mark == VoicedMark && HasVoiced(letter) ? (char)(letter + 1)
        : mark == SemiVoicedMark && HasSemiVoiced(letter) ? (char)(letter + 2)
        : letter;

    // The voiced form comes right after the letter, the semi-voiced one after that.
    private static bool HasVoiced(char kana) =>
        HasSemiVoiced(kana)
        || Hiragana(kana)
            is 'か'
                or 'き'
                or 'く'
                or 'け'
                or 'こ'
                or 'さ'
                or 'し'
                or 'す'
                or 'せ'
                or 'そ'
                or 'た'
                or 'ち'
                or 'つ'
                or 'て'
                or 'と';

    private static bool HasSemiVoiced(char kana) => Hiragana(kana) is 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ';

    private static char Hiragana(char kana) => kana is >= 'ァ' and <= 'ヶ' ? (char)(kana - FromHiragana) : kana;
}
