using System;
using System.Linq;
using System.Text;

namespace NkRuData.Generator.Tests;

/// <summary>Changes files as text, with no regard to what it says.</summary>
internal static class TextMutators
{
    internal static readonly Mutator[] All =
    [
        Text(
            "flip-bit",
            (text, random) => Replaced(text, random, 1, c => ((char)(c[0] ^ (1 << random.Next(8)))).ToString())
        ),
        Text("replace-char", (text, random) => Replaced(text, random, 1, _ => ((char)random.Next(0x10000)).ToString())),
        Text("insert", (text, random) => Replaced(text, random, 0, _ => random.Pick(NastyTexts.Raw))),
        Text("insert-nasty", (text, random) => Replaced(text, random, 0, _ => random.Pick(NastyTexts.All))),
        Text("delete", (text, random) => Replaced(text, random, 1 + random.Next(20), _ => "")),
        Text("truncate", (text, random) => text[..random.Next(text.Length + 1)]),
        Text("behead", (text, random) => text[random.Next(text.Length + 1)..]),
        Text("duplicate-slice", (text, random) => Replaced(text, random, random.Next(200), slice => slice + slice)),
        Text("repeat-slice", (text, random) => Replaced(text, random, random.Next(20), slice => Repeat(slice, 50))),
        Text("move-slice", MoveSlice),
        Text("random-bytes", (_, random) => Bytes(random, random.Next(300))),
        Text(
            "random-bytes-inside",
            (text, random) => Replaced(text, random, 0, _ => Bytes(random, 1 + random.Next(8)))
        ),
        Text("carriage-returns", (text, _) => text.Replace('\n', '\r')),
        Text("mixed-line-ends", (text, random) => Lines(text, () => random.Pick("\n", "\r\n", "\r", " ", "\n\n"))),
        Text("other-line-ends", (text, random) => Lines(text, () => random.Pick("\n", "\u2028", "\u0085", "\v"))),
        Text("mark", (text, random) => Repeat("\uFEFF", 1 + random.Next(2)) + text),
        Text("swap-brackets", (text, random) => Swapped(text, random, '{', '[')),
        Text("swap-ends", (text, random) => Swapped(text, random, '}', ']')),
        Text("swap-colon", (text, random) => Swapped(text, random, ':', ',')),
        Text(
            "deep",
            (text, random) => Replaced(text, random, 0, _ => Repeat(random.Pick("[", "{\"a\":"), random.Next(200)))
        ),
        Text("nothing", (_, _) => ""),
        Text("only-space", (_, random) => Repeat(random.Pick(" ", "\n", "\r\n", "\uFEFF", "\0"), random.Next(5))),
    ];

    internal static T Pick<T>(this Random random, params T[] items) => items[random.Next(items.Length)];

    private static Mutator Text(string name, Func<string, Random, string> change) =>
        new(
            name,
            (dataset, random) =>
            {
                string path = random.Pick(dataset.Paths.ToArray());
                return dataset.With(path, change(dataset[path], random));
            }
        );

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Replaced(string text, Random random, int length, Func<string, string> change)
    {
        int most = Math.Min(length, text.Length);
        if (length > 0 && most == 0)
        {
            return text;
        }

        int at = random.Next(text.Length - most + 1);
        return text[..at] + change(text.Substring(at, most)) + text[(at + most)..];
    }

    private static string MoveSlice(string text, Random random)
    {
        string slice = "";
        string rest = Replaced(
            text,
            random,
            1 + random.Next(50),
            found =>
            {
                slice = found;
                return "";
            }
        );
        return Replaced(rest, random, 0, _ => slice);
    }

    private static string Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Lines(string text, Func<string> end) =>
        string.Concat(text.Split('\n').SelectMany(line => new[] { line, end() }));

    private static string Swapped(string text, Random random, char old, char other)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(at => text[at] == old)];
        if (places.Length == 0)
        {
            return text;
        }

        int place = random.Pick(places);
        return text[..place] + other + text[(place + 1)..];
    }
}
