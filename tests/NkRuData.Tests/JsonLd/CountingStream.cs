using System;
using System.IO;

namespace NkRuData.Tests.JsonLd;

/// <summary>A stream that can be written to and nothing else.</summary>
internal sealed class CountingStream : Stream
{
    internal int Writes { get; private set; }

    internal int Largest { get; private set; }

    internal bool IsTouched { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Writes++;
        Largest = Math.Max(Largest, count);
    }

    public override void Flush() => IsTouched = true;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsTouched = true;
        base.Dispose(disposing);
    }
}
