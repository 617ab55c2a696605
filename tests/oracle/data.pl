% SPDX-License-Identifier: MIT
:- encoding(utf8).
% data.pl: how the facts are read. No law here, only: what kind of thing is this, what
% does the data say about it on that day, and does it say it at all.

:- use_module(calendar).
:- use_module(facts).

% ------------------------------------------------------------------ Periods

% status(+Period, +Day, -Status): in | before | after | before_evidence | undated
status(period(From, Through), Day, Status) :-
    ( integer(Through), Day > Through -> Status = after ; start_status(From, Day, Status) ).

start_status(none, _, in).
start_status(undated, _, undated).
start_status(evidenced(E), Day, in)              :- Day >= E.
start_status(evidenced(E), Day, before_evidence) :- Day < E.
start_status(From, Day, in)                      :- integer(From), Day >= From.
start_status(From, Day, before)                  :- integer(From), Day < From.

% A thing that is not there on the day cannot carry authority: what the status means.
status_objection(before, What, no(not_yet(What))).
status_objection(after, What, no(ended(What))).
status_objection(before_evidence, What, Objection) :- gap(evidence, no_evidence_before(What), Objection).
status_objection(undated, What, Objection)         :- gap(undated, in_force_on_the_day(What), Objection).

% ------------------------------------------------------------------ Missing data

% What it means that the data, or the question, does not say. the design section 1:
% missing data is "not authorised, with its own reason"; the catalogue 2 section 10: "a yes
% needs every precondition known". Neither is ever a yes.
gap(undated, What, Objection)      :- !, reading(undated_thing, R), gap_as(R, What, Objection).
gap(Kind, What, Objection)         :- missing(Kind, R), gap_as(R, What, Objection).

gap_as(no, What, no(missing(What))).
gap_as(depends, What, dep(What)).

missing(post, no).          % the question names a post that the bundle does not have
missing(organ, no).
missing(person, no).
missing(matter, no).
missing(day, no).           % the design section 1: a missing date is in no period
missing(unit, no).          % a limit on units, and the question names none
missing(area, no).
missing(amount, no).        % a limit on amounts, and the question states none
missing(duration, no).
missing(price_base_amount, no).   % the catalogue of amounts: outside the table fail closed
missing(evidence, no).      % the design section 1: before the oldest evidence
missing(beyond_known, depends).   % the design section 1: after known_through

% ------------------------------------------------------------------ Readings

% Unsettled places where another reading is possible. The default fails closed; the
% command line can set another (--reading NAME=VALUE) so that one unsettled question
% does not hide the others in a comparison.
:- dynamic set_reading/2.

reading(Name, Value) :- set_reading(Name, Set), !, Value = Set.
reading(Name, Value) :- default_reading(Name, Value).

default_reading(holder_not_recorded, presumed_employed). % or: depends
default_reading(gap_in_appointments, vacant).       % or: depends
default_reading(other_administration, no).          % or: depends, not_asked
default_reading(silence_on_6_38_p2, depends).       % or: no (the matter is not an opinion)
default_reading(silence_on_6_38_p4, depends).       % or: no
default_reading(silence_on_6_38_p5, depends).       % or: no
default_reading(unstated_remit, depends).           % or: no
default_reading(amount_per_year, depends).          % or: as_asked
default_reading(whole_region_reaches_all, no).      % or: yes
default_reading(undated_thing, depends).            % or: no
default_reading(unit_of_the_post, depends).         % or: no
default_reading(amount_counted_otherwise, depends). % or: no
default_reading(guideline_delegates, unknown).      % or: no
default_reading(council_outside_its_remit, depends). % or: no
default_reading(narrower_line_in_exclusion, depends). % or: no
default_reading(post_judged_by_its_holders, yes).   % or: no
default_reading(hindered_delegate, depends).        % or: acts
default_reading(jav_of_one_is_the_bodys, no).       % or: yes
default_reading(execution_beside_a_bar, depends).   % or: no
default_reading(absent_superiors, depends).         % or: no
default_reading(grant_behind_must_be_lawful, no).   % or: yes
default_reading(urgent_beside_reserved, depends).   % or: no
default_reading(urgent_beside_ban, depends).        % or: no
default_reading(older_than_the_order, asked).       % or: counts
default_reading(earlier_stand_ins, each_by_name).   % or: by_the_delegates_word
default_reading(stand_in_waits_for, all_delegates). % or: each_delegate
default_reading(vacancy_is_a_hindrance, no).        % or: yes
default_reading(own_power_reads_own_orders, no).    % or: yes
default_reading(adoption_not_stated, asked).        % or: taken_as_theirs
default_reading(unknown_of_the_matter, the_points_no). % or: asked
default_reading(superior_elsewhere, no).            % or: depends
default_reading(renumbered_point, follows_the_matter). % or: another
default_reading(new_version, asked).                % or: goes_on
default_reading(body_as_stand_in, yes).             % or: no
default_reading(undated_executes, no).              % or: yes
default_reading(alternate_of_others, no).           % or: acts
default_reading(case_denies_what_data_says, no).    % or: the_data
default_reading(closed_unit, asked).                % or: as_any
default_reading(role_elsewhere, asked).             % or: as_any
default_reading(councils_grant_in_exclusion, yes).  % or: no
default_reading(committee_itself_5_1, depends).     % or: warn (KL-5-1/6-3 BOUNDARY: "Unassessed -> warn")

% --today: how the library reads the same places now, each with why. A difference that
% is left with these is a fault of one of the two.
today(unstated_remit, no, 'U13: the narrower').
today(undated_thing, no, 'U4: the narrower').
today(unit_of_the_post, no, 'U4: the narrower').
today(amount_counted_otherwise, no, 'U19: the narrower').
today(guideline_delegates, no, 'the format calls a guideline what delegates nothing').
today(council_outside_its_remit, no, 'U15, U16: the narrower').
today(narrower_line_in_exclusion, no, 'U14: the narrower').
today(execution_beside_a_bar, no, 'U28: the narrower').
today(grant_behind_must_be_lawful, yes, 'the narrower').
today(urgent_beside_reserved, no, 'U35: the narrower').
today(councils_grant_in_exclusion, no, 'the narrower').
today(urgent_beside_ban, no, 'KL 6:39 with a ban: the narrower').
today(stand_in_waits_for, each_delegate, 'U11: of two delegates each has a stand-in of his own').
today(own_power_reads_own_orders, yes, 'OPEN-Q and what an assessment covers, to be done').
today(unknown_of_the_matter, asked, 'U40: the narrower').
today(undated_executes, yes, 'DOC-LINE needs no power, so no day of it').

% ------------------------------------------------------------------ The question

% asks(Q, WhoKind, Who, Matter, Day), for a question or for a candidate of who_may.
:- dynamic candidate/5.

asks(Q, WhoKind, Who, Matter, Day) :- question(Q, WhoKind, Who, Matter, Day).
asks(Q, WhoKind, Who, Matter, Day) :- candidate(Q, WhoKind, Who, Matter, Day).

matter_of(Q, Matter) :- asks(Q, _, _, Matter, _).
day_of(Q, Day)       :- asks(Q, _, _, _, Day).

% In who_may the limits are listed, not tried.
lists_limits(Q) :- candidate(Q, _, _, _, _).

% What the question says: yes or no; `unknown` is the same as not saying.
asserted(Q, Fact, Value) :- question_fact(Q, Fact, V), memberchk(V, [yes, no]), !, Value = V.
asserted(_, _, unknown).

% What an answer names as a fact to be assessed, the next question may state. A fact that
% opens the way: yes, and nothing hangs on it; no, and it bars. (Traits, where a yes bars,
% are read by trait/4. What no fact mends - the era, stale data, undated things - is not in
% the list.)
settled(_, no(Why), no(Why)).
settled(_, note(What), note(What)).
settled(Q, dep(Fact), Objection) :-
    ( opens_the_way(Fact), asserted(Q, Fact, V) -> true ; V = unknown ),
    settled_as(V, Fact, Objection).

settled_as(unknown, Fact, dep(Fact)).
settled_as(no, Fact, no(not_fulfilled(Fact))).

opens_the_way(Fact) :-
    memberchk(Fact, [within_the_remit, within_point_text, adopted_by_the_committee,
                     committee_continues_its_predecessor, holder_employed, post_holder,
                     grantor_employed, agreement_or_party, head_of_administration,
                     head_within_the_committees_area, sub_delegation_allowed,
                     sub_delegation_survives_the_new_version, council_allows_onward_delegation,
                     role_reaches_other_administrations,
                     stand_in_covers_vacancy, unit_of_the_post_closed,
                     amount_is_the_years_total, amount_in_the_points_terms, within_the_longest_time,
                     council_permits_self_management, council_permits_employers_association,
                     data_still_current]).

% ------------------------------------------------------------------ Matters

is_kind_of(M, M).
is_kind_of(M, Above) :- matter(M, Parent), Parent \== none, is_kind_of(Parent, Above).

% The nearest kind of the matter for which the data says something.
kind_of_matter(Matter, Kind) :-
    is_kind_of(Matter, M), matter_kind(M, K), K \== unknown, !, Kind = K.
kind_of_matter(_, unknown).

origin_of_matter(Matter, Origin) :-
    is_kind_of(Matter, M), matter_origin(M, O), O \== unknown, !, Origin = O.
origin_of_matter(_, unknown).

% ------------------------------------------------------------------ Traits

% A stated value. A `no` counts only with who assessed it and when (the design section 1).
% Where two assessments differ, the one that speaks against power is taken.
stated(Subject, Trait, Value) :-
    findall(V, ( assessed(Subject, Trait, V0, By, On), counted(V0, By, On, V) ), All),
    ( memberchk(yes, All)     -> Value = yes
    ; memberchk(unknown, All) -> Value = unknown
    ; memberchk(no, All)      -> Value = no
    ; Value = none ).

counted(yes, _, _, yes).
counted(unknown, _, _, unknown).
counted(no, By, On, no)      :- By \== none, On \== none.
counted(no, By, On, unknown) :- \+ ( By \== none, On \== none ).

stated_of_matter(Matter, Trait, Value) :-
    is_kind_of(Matter, M), stated(matter(M), Trait, V), V \== none, !, Value = V.
stated_of_matter(_, _, none).

stated_of_point(G, Trait, Value) :- point_of(G, Key), !, stated(point(Key), Trait, Value).
stated_of_point(_, _, none).

stated_of_order(G, Trait, Value) :- version_of(G, O, V), !, stated(order(O, V), Trait, Value).
stated_of_order(_, _, none).

% What a body's own orders say of a matter, where they are read for its own decision, too.
own_orders_say(Q, g(own(O), _, _, _), Trait, Value) :-
    reading(own_power_reads_own_orders, yes), matter_of(Q, M), day_of(Q, Day),
    findall(V, ( point(Key, Order, Ver, _, _, _, Of, _), Of \== unknown, is_kind_of(M, Of),
                 order(Order, Ver, _, O, _), \+ order_in_force(Order, Ver, Day, Q, no(_)),
                 \+ adopted(Order, Ver, _, Day),        % the decision may have come before
                 \+ ( newer(Order, Ver, _, First), Day >= First ),
                 stated(point(Key), Trait, V0),
                 ( V0 == none -> stated(order(Order, Ver), Trait, V) ; V = V0 ), V \== none ), All),
    All \== [], !,
    ( memberchk(yes, All) -> Value = yes ; memberchk(unknown, All) -> Value = unknown ; Value = no ).
own_orders_say(_, _, _, none).

% The value of a trait for this question under this ground. A yes anywhere is a yes
% (the design section 1: no fact turns a prohibition that is met into a yes); then what
% the case itself says (OPEN-Q: "a fact of the case always beats it"); then the point,
% the matter, and the line that a jurist wrote for the order.
trait(Q, G, Trait, Value) :-
    asserted(Q, Trait, Case),
    matter_of(Q, Matter),
    stated_of_point(G, Trait, Point),
    stated_of_matter(Matter, Trait, OfMatter),
    stated_of_order(G, Trait, Order0),
    own_orders_say(Q, G, Trait, Own), ( Order0 == none -> Order = Own ; Order = Order0 ),
    weigh_trait(Case, Point, OfMatter, Order, Weighed),
    Value = Weighed.

weigh_trait(yes, _, _, _, yes)           :- !.
weigh_trait(_, yes, _, _, yes)           :- !.
weigh_trait(_, _, yes, _, yes)           :- !.
weigh_trait(_, none, _, yes, yes)        :- !.
weigh_trait(no, _, _, _, no)             :- !.
weigh_trait(_, no, unknown, _, unknown)  :- reading(unknown_of_the_matter, asked), !.
weigh_trait(_, no, _, _, no)             :- !.
weigh_trait(_, unknown, _, _, unknown)   :- !.
weigh_trait(_, none, no, _, no)          :- !.
weigh_trait(_, none, unknown, _, unknown) :- !.
weigh_trait(_, none, none, no, no)       :- !.
weigh_trait(_, _, _, _, unknown).

% ------------------------------------------------------------------ Grounds

% A ground is one way in which the asked one might hold the power:
%   g(Key, Entry, Route, Actor)
%   Key    the point, or own(Organ), or statute(Id)
%   Entry  entry(Kind, Id, Bearer): the delegate as listed, and the post, organ or
%          person that bears it; or none
%   Route  delegate | substitute(N) | alternate | superior_may | superior_steps_in(Nearness)
%          | sub(Id, Version) | own | preparing | statute
%   Actor  post(P) | organ(O) | holder(Person, Appointment, P) | person(X)

point_of(g(Key, _, _, _), Key) :- point(Key, _, _, _, _, _, _, _).

version_of(G, Order, Version) :- point_of(G, Key), point(Key, Order, Version, _, _, _, _, _).

kind_of_point(G, Kind) :- point_of(G, Key), point(Key, _, _, _, _, Kind, _, _).

delegator(G, Organ) :- version_of(G, O, V), order(O, V, _, Organ, _).

route(g(_, _, Route, _), Route).
entry(g(_, Entry, _, _), Entry).
actor(g(_, _, _, Actor), Actor).

actor_post(post(P), P).
actor_post(holder(_, _, P), P).

actor_id(post(P), P).
actor_id(organ(O), O).
actor_id(holder(_, _, P), P).
actor_id(person(X), X).

% A clause of the point beats the same clause of the order.
clause_of(G, Name, Value) :-
    point_of(G, Key), point_clause(Key, Clause), Clause =.. [Name, V], !, Value = V.
clause_of(G, Name, Value) :-
    version_of(G, O, Ver), order_clause(O, Ver, Clause), Clause =.. [Name, V], !, Value = V.
clause_of(_, _, unknown).

% The ids whose limits bind: the point's, and the sub-delegation's if there is one.
binds(G, Key)             :- point_of(G, Key).
binds(g(_, _, sub(S, _), _), S).

% ------------------------------------------------------------------ Units

parent_on(Unit, Day, Parent) :- unit_parent(Unit, Parent, Period), status(Period, Day, S),
                                memberchk(S, [in, undated]).

% within(Unit, Top, Day): the unit itself or anything below it, as the tree stood that day.
within(Unit, Unit, _).
within(Unit, Top, Day) :- parent_on(Unit, Day, Parent), within(Parent, Top, Day).

% The committee that a unit's administration stands under, or unknown.
administration(none, _, unknown) :- !.
administration(Unit, Day, Organ) :-
    within(Unit, Above, Day), unit(Above, _, O, _), O \== none, !, Organ = O.
administration(_, _, unknown).

% How the administration of a post stands to a committee: own | serves | other | unknown
relation(Post, Organ, _, serves) :- head_serves(Post, Organ), !.
relation(Post, Organ, _, own)    :- director(Post), organ(Organ, board, _, _), !.
relation(Post, Organ, Day, other) :-
    head_serves(Post, _), \+ ( post(Post, _, Unit, _, _, _, _), administration(Unit, Day, Organ) ), !.
relation(Post, Organ, Day, Relation) :-
    post(Post, _, Unit, Direct, _, _, _),
    ( Unit == none, Direct \== none -> Under = Direct ; administration(Unit, Day, Under) ),
    relation_of_unit(Unit, Under, Organ, Day, Relation).

relation_of_unit(_, Organ, Organ, _, own) :- !.
relation_of_unit(Unit, _, Organ, Day, Relation) :-
    Unit \== none, within(Unit, Above, Day), unit_serves(Above, Organ, V), !,
    ( V == yes -> Relation = serves ; V == no -> Relation = other ; Relation = unknown ).
relation_of_unit(_, unknown, _, _, unknown) :- !.
relation_of_unit(_, _, _, _, other).

% ------------------------------------------------------------------ Superiors

% superior(+Post, +Day, -Superior, -Steps): heads of the units above, lowest first.
superior(Post, Day, Superior, Steps) :-
    post(Post, _, Unit, _, Heads, _, _), Unit \== none,
    ( Heads == yes -> parent_on(Unit, Day, First) ; First = Unit ),
    above(First, Day, 1, At, Steps),
    post(Superior, employee, At, _, yes, _, Period), status(Period, Day, S), memberchk(S, [in, undated]),
    Superior \== Post.

above(Unit, _, Steps, Unit, Steps).
above(Unit, Day, N, At, Steps) :-
    parent_on(Unit, Day, Parent), N1 is N + 1, above(Parent, Day, N1, At, Steps).

% ------------------------------------------------------------------ Holders of a post

% Appointments as ordinary or acting that are there on the day. `uncertain` where no
% source gives a day.
holder_on(Post, Day, App, Person, Kind, Certain) :-
    appointment(App, Person, Post, Kind, _, _, Period),
    memberchk(Kind, [ordinary, acting]),
    status(Period, Day, S),
    ( S == in -> Certain = certain ; S == undated -> Certain = uncertain ; fail ).

% Ordinary and acting never hold at once unless stated (the design section 2): the one
% appointed to act holds the post, the ordinary holder does not.
displaced(App, Day) :-
    appointment(App, _, Post, ordinary, _, Concurrent, _), Concurrent \== yes,
    holder_on(Post, Day, Other, _, acting, certain), Other \== App,
    appointment(Other, _, _, _, _, OtherConcurrent, _), OtherConcurrent \== yes.

effective_holder(Post, Day, App, Person, Certain) :-
    holder_on(Post, Day, App, Person, _, Certain), \+ displaced(App, Day).

appointments_recorded(Post) :-
    appointment(_, _, Post, Kind, _, _, _), memberchk(Kind, [ordinary, acting]), !.

known_vacant(Post, Day) :- stated_vacant(Post, Day), !.
known_vacant(Post, Day) :-
    appointments_recorded(Post), \+ holder_on(Post, Day, _, _, _, _), \+ before_the_first(Post, Day).

stated_vacant(Post, Day) :- post_vacant(Post, Period), status(Period, Day, in), !.

% Before the first holder that is recorded somebody else may have held it.
before_the_first(Post, Day) :-
    \+ ( appointment(_, _, Post, Kind, _, _, Period), memberchk(Kind, [ordinary, acting]), status(Period, Day, S), S \== before ).

% ------------------------------------------------------------------ Amounts and durations

% The bound in öre, or missing(Year).
bound(_, A, A) :- integer(A).
bound(Day, pbb(N, D), Bound) :-
    civil(Day, Year, _, _),
    ( price_base_amount(Year, Kronor) -> Bound is N * Kronor * 100 rdiv D ; Bound = missing(Year) ).

% the catalogue of amounts; 2027 from the catalogue 2 AMT-PBB-2027 (derived, "usable with a note").
price_base_amount(2017, 44800).  price_base_amount(2018, 45500).
price_base_amount(2019, 46500).  price_base_amount(2020, 47300).
price_base_amount(2021, 47600).  price_base_amount(2022, 48300).
price_base_amount(2023, 52500).  price_base_amount(2024, 57300).
price_base_amount(2025, 58800).  price_base_amount(2026, 59200).
price_base_amount(2027, 59600).

above_floor(more_than, Amount, Bound) :- Amount > Bound.
above_floor(at_least, Amount, Bound)  :- Amount >= Bound.
below_ceiling(at_most, Amount, Bound)   :- Amount =< Bound.
below_ceiling(less_than, Amount, Bound) :- Amount < Bound.

% Compare two durations that start on an unknown day: the shortest and longest number
% of days that each can be. TIME-1930-1 counts months by the day's number.
duration_in_months(months(N), N).
duration_in_months(years(N), M) :- M is 12 * N.
duration_in_days(days(N), N).
duration_in_days(weeks(N), D) :- D is 7 * N.

% duration_within(+Asked, +Word, +Limit, -yes|no|unclear)
duration_within(Asked, Word, Limit, Answer) :-
    duration_in_months(Asked, A), duration_in_months(Limit, L), !,
    ( below_ceiling(Word, A, L) -> Answer = yes ; Answer = no ).
duration_within(Asked, Word, Limit, Answer) :-
    shortest_longest(Asked, MinA, MaxA), shortest_longest(Limit, MinL, MaxL),
    ( below_ceiling(Word, MaxA, MinL) -> Answer = yes
    ; below_ceiling(Word, MinA, MaxL) -> Answer = unclear
    ; Answer = no ).

shortest_longest(D, N, N) :- duration_in_days(D, N), !.
shortest_longest(D, Min, Max) :- duration_in_months(D, M), months_in_days(M, Min, Max).

:- table months_in_days/3.
months_in_days(M, Min, Max) :-
    day_number(2023, 1, 1, First), day_number(2026, 12, 31, Last),
    findall(Days, ( between(First, Last, Start), end_of_months(Start, M, End), Days is End - Start ), All),
    min_list(All, Min), max_list(All, Max).
