using System.IO;
using System.Text;

namespace NkRuData.JsonLd;

/// <summary>Text on its way into a stream: gathered, and written in small pieces.</summary>
internal sealed class Utf8Output(Stream stream)
{
    private const int Piece = 4096;

    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private readonly char[] chars = new char[Piece];
    private readonly byte[] bytes = new byte[Piece * 3];

    internal StringBuilder Text { get; } = new();

    /// <summary>Writes what was gathered, where it is worth a write; at the end, all of it.</summary>
    internal void Flush(bool isEnd = false)
    {
        int from = 0;
        while (Text.Length - from >= Piece || (isEnd && from < Text.Length))
        {
            int count = System.Math.Min(Piece, Text.Length - from);
            Text.CopyTo(from, chars, 0, count);
            from += count;

            // The encoder keeps the first half of a character that a piece ends with.
            int length = encoder.GetBytes(chars, 0, count, bytes, 0, isEnd && from == Text.Length);
            stream.Write(bytes, 0, length);
        }

        Text.Remove(0, from);
    }
}
