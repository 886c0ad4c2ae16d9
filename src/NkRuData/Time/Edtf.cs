using System;

namespace NkRuData.Time;

/// <summary>How finely an <see cref="Edtf"/> states its day. The numbers are those of the public enum.</summary>
internal enum EdtfPrecision : byte
{
    Unknown = 0,
    Day = 1,
    Month = 2,
    Quarter = 3,
    Season = 4,
    Year = 5,
    Decade = 6,
    Century = 7,
    Interval = 8,
}

/// <summary>Where a text stops being a date, and what would have been right there.</summary>
internal readonly struct EdtfError
{
    private readonly string? _expected;

    internal EdtfError(int index, string expected)
    {
        Index = index;
        _expected = expected;
    }

    /// <summary>
    /// Zero-based index in UTF-16 code units: of the first character that cannot stand where it stands (the length
    /// of the text where more was needed), or of the first character of a number that is out of range.
    /// </summary>
    internal int Index { get; }

    /// <summary>What was expected there: a constant phrase that completes "expected …".</summary>
    internal string Expected => _expected ?? "";
}

/// <summary>
/// The days that an EDTF text (ISO 8601-2:2019) allows: levels 0 and 1 as far as calendar dates of the years 0001 to
/// 9999 go, and the quarters 33 to 36 of level 2. No time of day.
/// </summary>
/// <remarks>
/// This file is compiled into the library and into the generator: a date that builds is a date that parses. Hence
/// internal, netstandard2.0, and without knowledge of either.
/// <para>
/// EDTF does not say which months a season has (21 to 24 are "independent of location"), nor to which year a winter
/// belongs. Bounds need months, so these are the meteorological seasons of the northern hemisphere, the only ones that
/// are whole months: spring is March to May, summer June to August, autumn September to November, and winter starts in
/// December of the year named and ends with February of the next.
/// </para>
/// </remarks>
internal readonly struct Edtf
{
    /// <summary>Stands for a bound before every day.</summary>
    internal const int BeforeAll = int.MinValue;

    /// <summary>Stands for a bound after every day.</summary>
    internal const int AfterAll = int.MaxValue;

    private const byte Approximate = 1;
    private const byte Uncertain = 2;
    private const byte OpenStart = 4;
    private const byte OpenEnd = 8;

    // One more than the day number, so that 0, and with it default(Edtf), means that no bound is known. The inner
    // bounds are distances from the outer ones: the widest date, a century, has 36,525 days, which fits 16 bits and
    // keeps the struct at 16 bytes.
    private readonly int _start;
    private readonly int _end;
    private readonly ushort _startSlack;
    private readonly ushort _endSlack;
    private readonly EdtfPrecision _precision;
    private readonly byte _flags;

    private Edtf(int first, int last, EdtfPrecision precision, byte flags)
    {
        _start = first + 1;
        _end = last + 1;
        _startSlack = _endSlack = (ushort)(last - first);
        _precision = precision;
        _flags = flags;
    }

    // One end of an interval without a date.
    private Edtf(byte flags)
        : this() => _flags = flags;

    private Edtf(Edtf start, Edtf end)
    {
        _start = start._start;
        _end = end._end;
        _startSlack = start._startSlack;
        _endSlack = end._endSlack;
        _precision = EdtfPrecision.Interval;
        _flags = (byte)(start._flags | end._flags);
        if (_start != 0 && _end != 0)
        {
            // A start is not after its end, so in 2025-06/2025-06-10 it lies in the first ten days of June.
            _startSlack = (ushort)Math.Min(_startSlack, _end - _start);
            _endSlack = (ushort)Math.Min(_endSlack, _end - _start);
        }
    }

    internal EdtfPrecision Precision => _precision;

    /// <summary>Qualified by <c>~</c> or <c>%</c>; of an interval, at either end.</summary>
    internal bool IsApproximate => (_flags & Approximate) != 0;

    /// <summary>Qualified by <c>?</c> or <c>%</c>; of an interval, at either end.</summary>
    internal bool IsUncertain => (_flags & Uncertain) != 0;

    internal bool IsInterval => _precision == EdtfPrecision.Interval;

    /// <summary>The interval starts with <c>..</c>: it has no start.</summary>
    internal bool HasOpenStart => (_flags & OpenStart) != 0;

    /// <summary>The interval ends with <c>..</c>: it has no end.</summary>
    internal bool HasOpenEnd => (_flags & OpenEnd) != 0;

    // Days are counted from 0001-01-01, which is 0, to 9999-12-31. A date that is no interval starts and ends on one
    // and the same day, so the bounds of its start are those of its end. An end left empty in the text may be any day
    // that the other end allows.

    /// <summary>The earliest day of the start, or <see cref="BeforeAll"/> where it is open or unknown.</summary>
    internal int EarliestStart => _start == 0 ? BeforeAll : _start - 1;

    /// <summary>The latest day of the start; <see cref="BeforeAll"/> where it is open.</summary>
    internal int LatestStart =>
        _start != 0 ? _start - 1 + _startSlack
        : HasOpenStart ? BeforeAll
        : LatestEnd;

    /// <summary>The earliest day of the end; <see cref="AfterAll"/> where it is open.</summary>
    internal int EarliestEnd =>
        _end != 0 ? _end - 1 - _endSlack
        : HasOpenEnd ? AfterAll
        : EarliestStart;

    /// <summary>The latest day of the end, or <see cref="AfterAll"/> where it is open or unknown.</summary>
    internal int LatestEnd => _end == 0 ? AfterAll : _end - 1;

    /// <summary>Reads a text as EDTF. Never throws, allocates nothing, looks at no culture.</summary>
    /// <param name="text">The text: all of it must be the date, white space included.</param>
    /// <param name="value">The bounds; the default where the text is no date.</param>
    /// <param name="error">Where and why the text is no date; the default where it is one.</param>
    internal static bool TryParse(string? text, out Edtf value, out EdtfError error)
    {
        var reader = new Reader(text ?? "");
        bool isDate = reader.TryReadAll(out value);
        error = reader.Error;
        return isDate;
    }

    /// <summary>Walks over one date of the text at a time: from a position up to a limit, the '/' or the end.</summary>
    private ref struct Reader
    {
        private const string Years = "a year from 0001 to 9999, without sign or Y";
        private const string Months = "a month 01 to 12, a season 21 to 24, a quarter 33 to 36, or XX";

        // Level 2, and no need: 2025 says as much as 2025-XX.
        private const string UnspecifiedEnd = "a digit: X does not stand in an interval";

        private const int Unspecified = -1;

        private readonly string _text;
        private int _position;
        private int _limit;

        internal Reader(string text)
        {
            _text = text;
            _position = 0;
            _limit = text.Length;
            Error = default;
        }

        internal EdtfError Error { get; private set; }

        private readonly char Current => _position < _limit ? _text[_position] : '\0';

        internal bool TryReadAll(out Edtf value)
        {
            value = default;
            int slash = _text.IndexOf('/');
            if (slash < 0)
            {
                return _text.Length == 0 ? Fail(0, "a date such as 2025, 2025-06, 2025-06-17 or 2025-06/..")
                    : _text == ".." ? Fail(2, "'/' and a date: '..' is one end of an interval")
                    : TryReadDate(out value);
            }

            int second = _text.IndexOf('/', slash + 1);
            if (second >= 0)
            {
                return Fail(second, "the end of the interval: it has one '/'");
            }

            if (_text.Length == 1)
            {
                return Fail(0, "a date or '..' on at least one side of '/'");
            }

            _limit = slash;
            if (!TryReadEnd(OpenStart, out Edtf start))
            {
                return false;
            }

            _position = slash + 1;
            _limit = _text.Length;
            if (!TryReadEnd(OpenEnd, out Edtf end))
            {
                return false;
            }

            // An end that is open or empty lets every order through.
            if (start.EarliestStart > end.LatestEnd)
            {
                return Fail(slash + 1, "an end that is not before the start");
            }

            value = new Edtf(start, end);
            return true;
        }

        private bool TryReadEnd(byte open, out Edtf date)
        {
            bool isOpen = _limit - _position == 2 && Current == '.' && _text[_position + 1] == '.';
            date = isOpen ? new Edtf(open) : default;
            if (isOpen || _position == _limit)
            {
                return true;
            }

            int unspecified = _text.IndexOf('X', _position, _limit - _position);
            return TryReadDate(out date) && (unspecified < 0 || Fail(unspecified, UnspecifiedEnd));
        }

        private bool TryReadDate(out Edtf date)
        {
            date = default;
            if (!TryReadYear(out int year, out int years))
            {
                return false;
            }

            int first = Day(new DateTime(year, 1, 1));
            int last = Day(new DateTime(year + years - 1, 12, 31));
            EdtfPrecision precision =
                years == 100 ? EdtfPrecision.Century
                : years == 10 ? EdtfPrecision.Decade
                : EdtfPrecision.Year;
            if (Current == '-')
            {
                if (years > 1)
                {
                    return Fail(_position, "the end of the date: a month needs a year without X");
                }

                _position++;
                if (!TryReadMonth(year, ref first, ref last, ref precision))
                {
                    return false;
                }
            }

            byte qualifiers = Current switch
            {
                '~' => Approximate,
                '?' => Uncertain,
                '%' => Approximate | Uncertain,
                _ => 0,
            };
            _position += qualifiers == 0 ? 0 : 1;
            if (_position < _limit)
            {
                return Fail(
                    _position,
                    qualifiers != 0 ? "the end of the date: one qualifier stands after the whole date"
                        : Current == 'T' ? "the end of the date: times of day are not supported"
                        : "the end of the date"
                );
            }

            date = new Edtf(first, last, precision, qualifiers);
            return true;
        }

        // The first year, and how many it may be: 2025 is 2025 and 1, 202X is 2020 and 10, 20XX is 2000 and 100.
        private bool TryReadYear(out int year, out int years)
        {
            int from = _position;
            year = 0;
            years = 1;
            if (Current is 'Y' or '-' or '+')
            {
                return Fail(from, Years);
            }

            for (int i = 0; i < 4; i++, _position++)
            {
                if (Current == 'X' && i >= 2)
                {
                    year *= 10;
                    years *= 10;
                }
                else if (IsDigit(Current) && years == 1)
                {
                    year = (year * 10) + (Current - '0');
                }
                else
                {
                    return Fail(_position, "a year of four digits, of which the last one or two may be X");
                }
            }

            // 000X and 00XX too begin with the year 0.
            return year != 0 || Fail(from, Years);
        }

        // What may follow a year: a month with or without a day, a season, a quarter.
        private bool TryReadMonth(int year, ref int first, ref int last, ref EdtfPrecision precision)
        {
            int from = _position;
            if (!TryReadPair(out int month))
            {
                return Fail(_position, "two digits: " + Months);
            }

            // Quarters are level 2, and of its groups of months the one that everybody means alike.
            bool isSeason = month is >= 21 and <= 24;
            if (isSeason || month is >= 33 and <= 36)
            {
                if (year == 9999 && month == 24)
                {
                    return Fail(from, "a season that ends by 9999-12-31");
                }

                precision = isSeason ? EdtfPrecision.Season : EdtfPrecision.Quarter;
                var firstMonth = new DateTime(year, isSeason ? (month - 20) * 3 : ((month - 33) * 3) + 1, 1);
                DateTime lastMonth = firstMonth.AddMonths(2);
                first = Day(firstMonth);
                last = Day(lastMonth) + DateTime.DaysInMonth(lastMonth.Year, lastMonth.Month) - 1;
                return Current != '-' || Fail(_position, "the end of the date: a season or quarter has no day");
            }

            if (month is 0 or > 12)
            {
                return Fail(from, Months);
            }

            // XX leaves the precision at what is specified: 2025-XX states a year, and 2025-06-XX a month.
            int days = 0;
            if (month != Unspecified)
            {
                precision = EdtfPrecision.Month;
                days = DateTime.DaysInMonth(year, month);
                first = Day(new DateTime(year, month, 1));
                last = first + days - 1;
            }

            if (Current != '-')
            {
                return true;
            }

            from = ++_position;
            if (!TryReadPair(out int day))
            {
                return Fail(_position, "a day of two digits, 01 to 31, or XX");
            }

            if (day == Unspecified)
            {
                return true;
            }

            if (month == Unspecified)
            {
                return Fail(from, "XX: a day needs a month");
            }

            precision = EdtfPrecision.Day;
            first += day - 1;
            last = first;
            return (day > 0 && day <= days) || Fail(from, "a day that this month has");
        }

        // Two digits or XX. Where it is neither, the position is that of the wrong character.
        private bool TryReadPair(out int number)
        {
            char tens = Current;
            number = tens == 'X' ? Unspecified : (tens - '0') * 10;
            if (tens != 'X' && !IsDigit(tens))
            {
                return false;
            }

            _position++;
            char ones = Current;
            if (tens == 'X' ? ones != 'X' : !IsDigit(ones))
            {
                return false;
            }

            _position++;
            number += tens == 'X' ? 0 : ones - '0';
            return true;
        }

        // char.IsDigit would let in the digits of every script.
        private static bool IsDigit(char c) => c is >= '0' and <= '9';

        private static int Day(DateTime date) => (int)(date.Ticks / TimeSpan.TicksPerDay);

        private bool Fail(int index, string expected)
        {
            Error = new EdtfError(index, expected);
            return false;
        }
    }
}
