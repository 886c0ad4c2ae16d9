using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NkRuData.Tests.Codebook;

/// <summary>
/// Runs of eight words, as hashes: whether a text of the data shares one with a report can be told without the report.
/// A text is put into lower case and split into words wherever a character is neither letter nor digit; of each run of
/// eight words, joined by spaces, the first five bytes of SHA-256 over UTF-8 are kept.
/// </summary>
/// <remarks>
/// <c>SeedShingles.txt</c> was made from the five reports, which are not in the repository and must not be, by
/// <c>File.WriteAllLines("SeedShingles.txt", Shingles.Of(reports))</c>, a string per report; the count stands in
/// <see cref="ParaphraseTests"/>. A further report is added by uniting the lines.
/// </remarks>
internal static class Shingles
{
    private const int Words = 8;
    private const int Bytes = 5;

    /// <summary>The hashes of all runs of the texts, sorted, each once.</summary>
    internal static IEnumerable<string> Of(IEnumerable<string> texts) =>
        texts.SelectMany(Runs).Select(Hash).Distinct().OrderBy(hash => hash, StringComparer.Ordinal);

    /// <summary>The runs of one text, none where it is shorter.</summary>
    internal static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. SplitIntoWords(text)];
        for (int first = 0; first + Words <= words.Length; first++)
        {
            yield return string.Join(' ', words, first, Words);
        }
    }

    internal static string Hash(string run) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)).AsSpan(0, Bytes));

    private static string[] SplitIntoWords(string text) =>
        string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
