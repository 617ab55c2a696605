% SPDX-License-Identifier: MIT
:- encoding(utf8).
% answer.pl: from grounds to an answer, and the answer as a line.

:- ensure_loaded(data).
:- ensure_loaded(ways).
:- ensure_loaded(law).

% ------------------------------------------------------------------ One ground

% weighed(Verdict, Ground, Permits, Nos, Deps, Notes); each of Nos, Deps, Notes is a
% list of Rule-What.
weigh(Q, G, weighed(Verdict, G, Permits, Nos, Deps, Notes)) :-
    findall(R, permits(R, G, Q), Permits0), sort(Permits0, Permits),
    findall(R-O, ( objection(R, G, Q, O0), settled(Q, O0, O) ), Objections0), sort(Objections0, Objections),
    findall(R-W, member(R-no(W), Objections), Nos0),
    findall(R-W, member(R-dep(W), Objections), Deps),
    findall(R-W, member(R-note(W), Objections), Notes),
    ( Permits == [], Nos0 == [], Deps == []
    -> Nos = ['KL-6-37'-nothing_permits_it]     % nothing is authorised by default
    ;  Nos = Nos0 ),
    ground_verdict(Permits, Nos, Deps, Verdict).

ground_verdict(_, [_ | _], _, not_authorised).
ground_verdict(_, [], [_ | _], depends).
ground_verdict([_ | _], [], [], authorised).

% ------------------------------------------------------------------ The question

% answer(+Q, -answer(Verdict, Point, Rules, Facts), -Weighed)
answer(Q, answer(not_authorised, none, [Rule], []), []) :-
    unanswerable(Q, Rule), !.
answer(Q, answer(depends, none, ['TIMELINE-E0'], [era_not_modelled]), []) :-
    day_of(Q, Day), era_not_modelled(Day), !.
answer(Q, Answer, Weighed) :-
    findall(G, ground(Q, G), Gs0), sort(Gs0, Gs),
    findall(W, ( member(G, Gs), weigh(Q, G, W) ), Weighed),
    conclude(Q, Weighed, Answer).

unanswerable(Q, 'DATA-DAY')    :- day_of(Q, none).
unanswerable(Q, 'DATA-POST')   :- asks(Q, post, P, _, _), \+ post(P, _, _, _, _, _, _).
unanswerable(Q, 'DATA-ORGAN')  :- asks(Q, organ, O, _, _), \+ organ(O, _, _, _).
unanswerable(Q, 'DATA-PERSON') :- asks(Q, person, X, _, _), \+ person(X), \+ appointment(_, X, _, _, _, _, _).
unanswerable(Q, 'DATA-MATTER') :- matter_of(Q, M), \+ matter(M, _).

% No ground at all: a case outside the wording of every point is not delegated.
conclude(Q, [], answer(not_authorised, none, Rules, [])) :-
    findall(R, no_ground_rule(Q, R), Rules0), sort(Rules0, Rules).
conclude(_, Weighed, answer(Verdict, Point, Rules, Facts)) :-
    Weighed = [_ | _],
    best(Weighed, weighed(Verdict, G, Permits, _, Deps, Notes)),
    G = g(Key, _, _, _), point_text(Key, Point),
    reasons(Verdict, Weighed, Permits, Deps, Notes, Rules, Facts).

no_ground_rule(_, 'DOC-ORDER').
no_ground_rule(Q, 'KL-7-5')  :- matter_of(Q, M), kind_of_matter(M, document_refusal).
no_ground_rule(Q, 'OSL-6-7') :- matter_of(Q, M), kind_of_matter(M, document_refusal).

% The best ground: by verdict, then the fewest objections, then the first by name.
best(Weighed, Best) :-
    findall(rank(V, N, D, W), ( member(W, Weighed), rank(W, V, N, D) ), Ranked),
    sort(Ranked, [rank(_, _, _, Best) | _]).

rank(weighed(authorised, _, _, _, _, _), 0, 0, 0).
rank(weighed(depends, _, _, _, Deps, _), 1, 0, D) :- length(Deps, D).
rank(weighed(not_authorised, _, _, Nos, Deps, _), 2, N, D) :- length(Nos, N), length(Deps, D).

% A yes: what permits it, with the notes. Depends: what it hangs on, of the best ground.
% A no: everything that speaks against every ground (section 1.1: "collect ALL failures").
reasons(authorised, _, Permits, _, Notes, Rules, []) :-
    findall(R, ( member(R, Permits) ; member(R-_, Notes) ), Rules0), sort(Rules0, Rules).
reasons(depends, _, _, Deps, _, Rules, Facts) :-
    findall(R, member(R-_, Deps), Rules0), sort(Rules0, Rules),
    findall(F, member(_-F, Deps), Facts0), sort(Facts0, Facts).
reasons(not_authorised, Weighed, _, _, _, Rules, []) :-
    findall(R, ( member(weighed(_, _, _, Nos, _, _), Weighed), member(R-_, Nos) ), Rules0), sort(Rules0, Rules).

point_text(own(O), Text)       :- format(atom(Text), 'own:~w', [O]).
point_text(preparing(O), Text) :- format(atom(Text), 'own:~w', [O]).
point_text(statute(Row), Text) :- format(atom(Text), 'statute:~w', [Row]).
point_text(Key, Key)           :- atom(Key).

% ------------------------------------------------------------------ Who may

% may(+W, -may(WhoKind, Who, Verdict, Point, Limits)): for each post and organ that any
% way leads to, its best answer, the limits listed and not tried.
who_may_answer(W, Mays) :-
    who_may(W, Matter, Day),
    findall(Kind-Who, possible(Kind, Who), All0), sort(All0, All),
    findall(may(Kind, Who, Verdict, Point, Limits),
            ( member(Kind-Who, All), may(W, Matter, Day, Kind, Who, Verdict, Point, Limits) ),
            Mays).

possible(post, P)  :- post(P, _, _, _, _, _, _).
possible(organ, O) :- organ(O, _, _, _).

may(W, Matter, Day, Kind, Who, Verdict, Point, Limits) :-
    setup_call_cleanup(
        assertz(candidate(W, Kind, Who, Matter, Day)),
        ( answer(W, answer(Verdict, Point, _, _), Weighed), Verdict \== not_authorised,
          limits(Weighed, Verdict, Limits) ),
        retractall(candidate(W, _, _, _, _))).

limits(Weighed, Verdict, Limits) :-
    best(Weighed, weighed(Verdict, G, _, _, _, _)),
    findall(L, ( binds(G, Key), limit(G, Key, L) ), Limits0), sort(Limits0, Limits).
limits([], _, []).

limit(_, Key, amount(Word, A))    :- ceiling(Key, Word, A).
limit(_, Key, amount(Word, A))    :- floor(Key, Word, A).
limit(_, Key, per(P))             :- amount_per(Key, P).
limit(_, Key, duration(Word, D))  :- duration_limit(Key, Word, D).
limit(G, Key, unit(S))            :- unit_scope(G, Key, S).
limit(_, Key, area(A))            :- area_limit(Key, A).

% ------------------------------------------------------------------ Lines out

print_answer(Q, answer(Verdict, Point, Rules, Facts), Weighed) :-
    list_text(Rules, R), list_text(Facts, F),
    points_that_say(Verdict, Weighed, Points), list_text(Points, Ps),
    format("~w\t~w\t~w\t~w\t~w\t~w~n", [Q, Verdict, Point, R, F, Ps]).

% Every point that gives the verdict, alone: which of them is told is no question of law.
points_that_say(Verdict, Weighed, Points) :-
    findall(Text, ( member(weighed(Verdict, g(Key, _, _, _), _, _, _, _), Weighed), point_text(Key, Text) ), All),
    sort(All, Points).

list_text([], '-').
list_text(L, T) :- L = [_ | _], maplist(term_text, L, Ts), atomic_list_concat(Ts, ',', T).

term_text(T, Text) :- format(atom(Text), '~w', [T]).

print_who_may(W, Mays) :-
    maplist(may_text, Mays, Texts),
    ( Texts == [] -> Line = '-' ; atomic_list_concat(Texts, ';', Line) ),
    length(Mays, N),
    format("~w\twho_may\t~d\t~w~n", [W, N, Line]).

may_text(may(Kind, Who, Verdict, Point, Limits), Text) :-
    list_text(Limits, L),
    format(atom(Text), '~w|~w|~w|~w|~w', [Kind, Who, Verdict, Point, L]).

print_why(Weighed) :-
    forall(member(weighed(V, g(Key, Entry, Route, Actor), Permits, Nos, Deps, Notes), Weighed),
           ( format("#\t~w  point ~w  ~w  ~w  ~w~n", [V, Key, Route, Actor, Entry]),
             format("#\t    permits ~w~n", [Permits]),
             forall(member(R-W, Nos),   format("#\t    no      ~w ~w~n", [R, W])),
             forall(member(R-W, Deps),  format("#\t    depends ~w ~w~n", [R, W])),
             forall(member(R-W, Notes), format("#\t    note    ~w ~w~n", [R, W])) )).
