internal static class Side
{
    public static long First(string id) => id.Length;

    public static long List() => 0;

    public static long ReadEverything() => 0;
}
