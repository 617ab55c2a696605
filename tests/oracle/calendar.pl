% SPDX-License-Identifier: MIT
:- encoding(utf8).
% calendar.pl: Swedish closed days and the counting of statutory time.
%
% Sources: the catalogue of dates (act 1930:173 on counting statutory time, act 1989:253 on
% public holidays). Written from there alone.
%
% Inside the oracle a day is an integer: days since 1970-01-01. Outside it is
% day(Y,M,D), or the integer YYYYMMDD.

:- module(calendar,
          [ day_number/4, civil/4, day_of_text/2, text_of_day/2, weekday/2,
            easter/2, public_holiday/2, closed/1, open_day/1, roll/2,
            end_of_weeks/3, end_of_months/3, end_of_years/3, end_of_days/3,
            last_day_kl_13_5/2, last_day_fl_44/2, last_day_lov_10_3/2,
            standstill_end/3, approval_limit/2, announcement_limit/2,
            latest_notice_day/2, check_calendar/0 ]).

% ---------------------------------------------------------------- Days as numbers

day_number(Y, M, D, N) :-
    integer(Y), integer(M), integer(D),
    M >= 1, M =< 12, D >= 1,
    month_length(Y, M, Length), D =< Length,
    ( M =< 2 -> Y1 is Y - 1, M1 is M + 9 ; Y1 = Y, M1 is M - 3 ),
    Era is Y1 div 400,
    YearOfEra is Y1 - Era * 400,
    DayOfYear is (153 * M1 + 2) div 5 + D - 1,
    DayOfEra is YearOfEra * 365 + YearOfEra div 4 - YearOfEra div 100 + DayOfYear,
    N is Era * 146097 + DayOfEra - 719468.

civil(N, Y, M, D) :-
    Z is N + 719468,
    Era is Z div 146097,
    DayOfEra is Z - Era * 146097,
    YearOfEra is (DayOfEra - DayOfEra div 1460 + DayOfEra div 36524 - DayOfEra div 146096) div 365,
    DayOfYear is DayOfEra - (365 * YearOfEra + YearOfEra div 4 - YearOfEra div 100),
    MP is (5 * DayOfYear + 2) div 153,
    D is DayOfYear - (153 * MP + 2) div 5 + 1,
    ( MP < 10 -> M is MP + 3 ; M is MP - 9 ),
    Y0 is YearOfEra + Era * 400,
    ( M =< 2 -> Y is Y0 + 1 ; Y = Y0 ).

month_length(_, M, 31) :- memberchk(M, [1,3,5,7,8,10,12]).
month_length(_, M, 30) :- memberchk(M, [4,6,9,11]).
month_length(Y, 2, 29) :- leap_year(Y).
month_length(Y, 2, 28) :- \+ leap_year(Y).

leap_year(Y) :- 0 is Y mod 4, \+ 0 is Y mod 100.
leap_year(Y) :- 0 is Y mod 400.

% day_of_text(+'2024-03-12', -N)
day_of_text(Text, N) :-
    split_string(Text, "-", "", [A, B, C]),
    number_string(Y, A), number_string(M, B), number_string(D, C),
    day_number(Y, M, D, N).

text_of_day(N, Text) :-
    civil(N, Y, M, D),
    format(atom(Text), '~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+', [Y, M, D]).

% Monday is 1, Sunday is 7 (1970-01-01 was a Thursday).
weekday(N, W) :- W is (N + 3) mod 7 + 1.

% ------------------------------------------------- Public holidays, act 1989:253

% Easter Day: the Sunday next after the ecclesiastical full moon on or next after 21 March.
easter(Y, N) :-
    A is Y mod 19, B is Y // 100, C is Y mod 100,
    D is B // 4, E is B mod 4, F is (B + 8) // 25, G is (B - F + 1) // 3,
    H is (19 * A + B - D - G + 15) mod 30,
    I is C // 4, K is C mod 4,
    L is (32 + 2 * E + 2 * I - H - K) mod 7,
    M is (A + 11 * H + 22 * L) // 451,
    Month is (H + L - 7 * M + 114) // 31,
    Day is (H + L - 7 * M + 114) mod 31 + 1,
    day_number(Y, Month, Day, N).

public_holiday(N, sunday)         :- weekday(N, 7).
public_holiday(N, new_year)       :- civil(N, _, 1, 1).
public_holiday(N, epiphany)       :- civil(N, _, 1, 6).
public_holiday(N, good_friday)    :- after_easter(N, -2).
public_holiday(N, easter_day)     :- after_easter(N, 0).
public_holiday(N, easter_monday)  :- after_easter(N, 1).
public_holiday(N, first_of_may)   :- civil(N, _, 5, 1).
public_holiday(N, ascension)      :- after_easter(N, 39).
public_holiday(N, whit_sunday)    :- after_easter(N, 49).
public_holiday(N, national_day)   :- civil(N, Y, 6, 6), Y >= 2005.
public_holiday(N, whit_monday)    :- after_easter(N, 50), civil(N, Y, _, _), Y =< 2004.
public_holiday(N, midsummer_day)  :- midsummer_day(N).
public_holiday(N, all_saints)     :- weekday(N, 6), civil(N, _, M, D),
                                     ( M =:= 10, D =:= 31 ; M =:= 11, D =< 6 ).
public_holiday(N, christmas_day)  :- civil(N, _, 12, 25).
public_holiday(N, boxing_day)     :- civil(N, _, 12, 26).

after_easter(N, Days) :- civil(N, Y, _, _), easter(Y, E), N =:= E + Days.

midsummer_day(N) :- weekday(N, 6), civil(N, _, 6, D), D >= 20, D =< 26.

% ------------------------------------------- TIME-1930-2, act 1930:173 section 2

closed(N) :- weekday(N, 6).
closed(N) :- public_holiday(N, _).
closed(N) :- Next is N + 1, midsummer_day(Next).      % Midsummer Eve
closed(N) :- civil(N, _, 12, 24).                      % Christmas Eve
closed(N) :- civil(N, _, 12, 31).                      % New Year's Eve

open_day(N) :- \+ closed(N).

roll(N, N) :- open_day(N).
roll(N, R) :- \+ open_day(N), Next is N + 1, roll(Next, R).

% ------------------------------------------- TIME-1930-1, act 1930:173 section 1

end_of_weeks(Start, Weeks, End) :- End is Start + 7 * Weeks.

end_of_months(Start, Months, End) :-
    civil(Start, Y, M, D),
    Total is Y * 12 + M - 1 + Months,
    Y1 is Total div 12, M1 is Total mod 12 + 1,
    month_length(Y1, M1, Length),
    D1 is min(D, Length),
    day_number(Y1, M1, D1, End).

end_of_years(Start, Years, End) :- Months is 12 * Years, end_of_months(Start, Months, End).

% TIME-DAYS: day 0 is the day that sets the time running.
end_of_days(Start, Days, End) :- End is Start + Days.

% ------------------------------------------------------------- Some statutory times

last_day_kl_13_5(Announced, Last)  :- end_of_weeks(Announced, 3, Nominal), roll(Nominal, Last).
last_day_fl_44(Received, Last)     :- end_of_weeks(Received, 3, Nominal), roll(Nominal, Last).
last_day_lov_10_3(Noticed, Last)   :- end_of_weeks(Noticed, 3, Nominal), roll(Nominal, Last).
standstill_end(Sent, Days, End)    :- end_of_days(Sent, Days, Nominal), roll(Nominal, End).
approval_limit(Meeting, Last)      :- end_of_days(Meeting, 14, Nominal), roll(Nominal, Last).
announcement_limit(Approved, Last) :- end_of_days(Approved, 2, Nominal), roll(Nominal, Last).
latest_notice_day(Meeting, Day)    :- Day is Meeting - 7.        % TIME-BACKWARD

% --------------------------------------------------- Checks, from the tables of the catalogue of dates

check_calendar :-
    findall(What, (calendar_case(What, Goal), \+ call(calendar:Goal)), Wrong),
    aggregate_all(count, calendar_case(_, _), All),
    ( Wrong == []
    -> format("calendar: ~d checks pass~n", [All])
    ;  forall(member(W, Wrong), format("calendar: WRONG ~w~n", [W])), fail ).

same(Predicate, From, To) :-
    day_of_text(From, F), call(Predicate, F, Got), day_of_text(To, Got).

stands(Days, From, To) :-
    day_of_text(From, F), standstill_end(F, Days, Got), day_of_text(To, Got).

months_on(Months, From, To) :-
    day_of_text(From, F), end_of_months(F, Months, Nominal), roll(Nominal, Got), day_of_text(To, Got).

moving(Y, Name, MonthDay) :-
    atomic_list_concat([Y, '-', MonthDay], Text), day_of_text(Text, N),
    ( Name == midsummer_eve
    -> Next is N + 1, midsummer_day(Next), closed(N), weekday(N, 5), \+ public_holiday(N, _)
    ;  public_holiday(N, Name) ).

calendar_case(moving(Y, Name), moving(Y, Name, Day)) :-
    moving_days(Y, Days),
    nth1(I, Days, Day),
    nth1(I, [good_friday, easter_day, easter_monday, ascension, whit_sunday,
             midsummer_eve, midsummer_day, all_saints], Name).
calendar_case(k(No), same(last_day_kl_13_5, From, To)) :- kl_13(No, From, To).
calendar_case(f(No), same(last_day_fl_44, From, To))   :- fl_44(No, From, To).
calendar_case(l(No), stands(Days, From, To))           :- lou(No, Days, From, To).
calendar_case(k27a, same(approval_limit, '2025-12-10', '2025-12-29')).
calendar_case(k27b, same(approval_limit, '2025-12-17', '2026-01-02')).
calendar_case(k26a, same(approval_limit, '2026-05-12', '2026-05-26')).
calendar_case(k28a, same(announcement_limit, '2026-04-02', '2026-04-07')).
calendar_case(k28b, same(announcement_limit, '2026-05-12', '2026-05-15')).
calendar_case(k28c, same(announcement_limit, '2026-06-17', '2026-06-22')).
calendar_case(six_months, months_on(6, '2025-08-31', '2026-03-02')).
calendar_case(thirty_days, stands(30, '2026-05-07', '2026-06-08')).
calendar_case(three_weeks, same(last_day_fl_44, '2026-06-01', '2026-06-22')).
calendar_case(lov59, same(last_day_lov_10_3, '2026-03-16', '2026-04-07')).
calendar_case(stated_standstill, (day_of_text('2024-06-22', N), roll(N, R), day_of_text('2024-06-24', R))).
calendar_case(new_year_2026, (day_of_text('2026-01-01', N), weekday(N, 4))).
calendar_case(there_and_back, forall(between(0, 47000, N),
                                     (civil(N, Y, M, D), day_number(Y, M, D, N)))).

moving_days(2018, ['03-30','04-01','04-02','05-10','05-20','06-22','06-23','11-03']).
moving_days(2019, ['04-19','04-21','04-22','05-30','06-09','06-21','06-22','11-02']).
moving_days(2020, ['04-10','04-12','04-13','05-21','05-31','06-19','06-20','10-31']).
moving_days(2021, ['04-02','04-04','04-05','05-13','05-23','06-25','06-26','11-06']).
moving_days(2022, ['04-15','04-17','04-18','05-26','06-05','06-24','06-25','11-05']).
moving_days(2023, ['04-07','04-09','04-10','05-18','05-28','06-23','06-24','11-04']).
moving_days(2024, ['03-29','03-31','04-01','05-09','05-19','06-21','06-22','11-02']).
moving_days(2025, ['04-18','04-20','04-21','05-29','06-08','06-20','06-21','11-01']).
moving_days(2026, ['04-03','04-05','04-06','05-14','05-24','06-19','06-20','10-31']).
moving_days(2027, ['03-26','03-28','03-29','05-06','05-16','06-25','06-26','11-06']).
moving_days(2028, ['04-14','04-16','04-17','05-25','06-04','06-23','06-24','11-04']).
moving_days(2029, ['03-30','04-01','04-02','05-10','05-20','06-22','06-23','11-03']).
moving_days(2030, ['04-19','04-21','04-22','05-30','06-09','06-21','06-22','11-02']).
moving_days(2031, ['04-11','04-13','04-14','05-22','06-01','06-20','06-21','11-01']).
moving_days(2032, ['03-26','03-28','03-29','05-06','05-16','06-25','06-26','11-06']).
moving_days(2033, ['04-15','04-17','04-18','05-26','06-05','06-24','06-25','11-05']).
moving_days(2034, ['04-07','04-09','04-10','05-18','05-28','06-23','06-24','11-04']).
moving_days(2035, ['03-23','03-25','03-26','05-03','05-13','06-22','06-23','11-03']).

kl_13(1,'2026-02-10','2026-03-03').   kl_13(2,'2026-01-16','2026-02-06').
kl_13(3,'2024-05-16','2024-06-07').   kl_13(4,'2025-05-16','2025-06-09').
kl_13(5,'2026-05-16','2026-06-08').   kl_13(6,'2026-03-13','2026-04-07').
kl_13(7,'2026-03-14','2026-04-07').   kl_13(8,'2025-03-31','2025-04-22').
kl_13(9,'2026-04-23','2026-05-15').   kl_13(10,'2026-04-10','2026-05-04').
kl_13(11,'2026-05-29','2026-06-22').  kl_13(12,'2026-10-10','2026-11-02').
kl_13(13,'2025-12-03','2025-12-29').  kl_13(14,'2026-12-03','2026-12-28').
kl_13(15,'2025-12-10','2026-01-02').  kl_13(16,'2026-12-10','2027-01-04').
kl_13(17,'2025-12-11','2026-01-02').  kl_13(18,'2025-12-16','2026-01-07').
kl_13(19,'2026-12-15','2027-01-05').  kl_13(20,'2026-04-09','2026-04-30').
kl_13(21,'2026-03-12','2026-04-02').  kl_13(22,'2026-05-15','2026-06-05').
kl_13(23,'2026-04-24','2026-05-15').  kl_13(24,'2027-12-03','2027-12-27').
kl_13(25,'2024-02-08','2024-02-29').  kl_13(26,'2026-05-28','2026-06-18').
kl_13(29,'2026-08-03','2026-08-24').  kl_13(31,'2026-03-04','2026-03-25').
kl_13(33,'2026-03-06','2026-03-27').  kl_13(34,'2026-03-06','2026-03-27').
kl_13(35,'2026-02-04','2026-02-25').  kl_13(38,'2026-01-29','2026-02-19').
kl_13(39,'2026-05-12','2026-06-02').

fl_44(1,'2026-03-16','2026-04-07').   fl_44(2,'2026-04-10','2026-05-04').
fl_44(3,'2026-04-23','2026-05-15').   fl_44(4,'2026-05-16','2026-06-08').
fl_44(5,'2025-12-03','2025-12-29').   fl_44(6,'2026-02-05','2026-02-26').
fl_44(7,'2026-03-19','2026-04-09').   fl_44(8,'2026-11-24','2026-12-15').

lou(1,10,'2019-04-01','2019-04-11').  lou(2,10,'2019-04-18','2019-04-29').
lou(3,10,'2026-02-16','2026-02-26').  lou(4,10,'2026-02-17','2026-02-27').
lou(5,10,'2026-03-24','2026-04-07').  lou(6,10,'2026-05-04','2026-05-15').
lou(7,10,'2026-05-27','2026-06-08').  lou(8,15,'2026-05-27','2026-06-11').
lou(9,15,'2026-05-22','2026-06-08').  lou(10,10,'2026-06-09','2026-06-22').
lou(11,10,'2026-10-21','2026-11-02'). lou(12,10,'2025-12-16','2025-12-29').
lou(13,10,'2025-12-21','2026-01-02'). lou(14,10,'2026-02-16','2026-02-26').
lou(16,10,'2026-02-16','2026-02-26'). lou(17,10,'2026-05-27','2026-06-08').
