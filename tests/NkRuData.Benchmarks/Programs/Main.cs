using System;
using System.Diagnostics;

// What every measured program does; Side.cs differs. It prints what was asked for, how long that took, what it allocated,
// and what is live afterwards.
long start = Stopwatch.GetTimestamp();
long before = GC.GetAllocatedBytesForCurrentThread();
string action = args[0];
if (action == "live")
{
    long empty = GC.GetTotalMemory(forceFullCollection: true);
    long read = Side.ReadEverything();
    long live = GC.GetTotalMemory(forceFullCollection: true) - empty;
    // Once more, to see what reading allocates when everything has been read before, by code that has run before.
    read += Side.ReadEverything();
    long first = GC.GetAllocatedBytesForCurrentThread();
    read += Side.ReadEverything();
    long again = GC.GetAllocatedBytesForCurrentThread() - first;
    Console.WriteLine(read + " 0 " + again + " " + live);
    return;
}

long result = action == "first" ? Side.First(args[1]) : Side.List();
long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
long nanoseconds = (Stopwatch.GetTimestamp() - start) * 1_000_000_000 / Stopwatch.Frequency;
Console.WriteLine(result + " " + nanoseconds + " " + allocated + " 0");
