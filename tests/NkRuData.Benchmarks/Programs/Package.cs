using NkRuData;

internal static class Side
{
    public static long First(string id) =>
        Claims.TryGet(id, out var claim) ? claim.Text.Length + (long)(claim.Quantity?.Amount ?? 0) : -1;

    public static long List()
    {
        long length = 0;
        foreach (var fact in Facts.All)
        {
            length += fact.Id.Length + fact.Label.Length;
        }

        return length;
    }

    public static long ReadEverything() => Everything.Read();
}
