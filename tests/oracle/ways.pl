% SPDX-License-Identifier: MIT
:- encoding(utf8).
% ways.pl: every way in which the asked one might hold the power. No rule here decides
% anything: a way is only a candidate, and law.pl permits it or objects.

:- ensure_loaded(data).

% ground(+Q, -G): every way in which the asked one might hold the power.
ground(Q, g(Key, entry(Kind, Id, Bearer), delegate, Actor)) :-
    actor_of(Q, Actor), bears(Actor, Bearer), \+ stands_in_by_appointment(Actor),
    listed(Bearer, Key, Kind, Id), covers(Q, Key).
ground(Q, g(Key, entry(Kind, Id, Bearer), substitute(N), Actor)) :-
    actor_of(Q, Actor), bears(Actor, Mine),
    \+ ( reading(body_as_stand_in, no), Mine = organ(_) ),
    fits(SKind, SId, Mine), point_substitute(Key, N, SKind, SId), covers(Q, Key),
    stood_in_for(Key, Kind, Id, Bearer), Bearer \== Mine.
ground(Q, g(Key, entry(Kind, Id, post(P)), alternate, holder(X, App, P))) :-
    actor_of(Q, holder(X, App, P)), appointment(App, _, _, alternate, _, _, _),
    listed(post(P), Key, Kind, Id), covers(Q, Key).
ground(Q, g(Key, entry(Kind, Id, Bearer), superior_may, Actor)) :-
    covering_clause(Q, Key, superiors_may), actor_of(Q, Actor), bears(Actor, post(S)),
    ordinary_delegate(Key, Kind, Id, Bearer), actor_post(Bearer, P),
    day_of(Q, Day), superior(P, Day, S, _).
ground(Q, g(Key, entry(Kind, Id, Bearer), superior_steps_in(Nearness), Actor)) :-
    covering_clause(Q, Key, superior_steps_in), actor_of(Q, Actor), bears(Actor, post(S)),
    ordinary_delegate(Key, Kind, Id, Bearer), actor_post(Bearer, P),
    day_of(Q, Day), superior(P, Day, S, Steps), nearness(P, Day, Steps, Nearness).
ground(Q, g(Key, Entry, sub(Sub, Which), Actor)) :-
    actor_of(Q, Actor), bears(Actor, Mine), fits(Kind, Id, Mine),
    sub_delegation(Sub, GKind, GId, Kind, Id, Order, Number, Letter, Given, Period),
    sub_point(Order, Number, Letter, Given, Period, Key, Which), covers(Q, Key), speaks_of(Q, Sub, Number, Key),
    grantors_entry(Key, GKind, GId, Entry).
ground(Q, g(own(O), none, own, organ(O))) :-
    asks(Q, organ, O, _, _), \+ question_act(Q, preparatory),
    ( committee(O) ; council(O) ; joint_labour_body(O) ).
ground(Q, g(preparing(O), none, preparing, organ(O))) :-
    asks(Q, organ, O, _, _), question_act(Q, preparatory), organ(O, subcommittee, _, _).
ground(Q, g(preparing(P), none, preparing, Actor)) :-
    question_act(Q, preparatory), actor_of(Q, Actor), actor_post(Actor, P).
ground(Q, g(statute(Row), none, statute, Actor)) :-
    actor_of(Q, Actor), actor_post(Actor, P), statutory_office(P, Row), ban_of(Q, Row, direct).

% The asked one: a post, an organ, or a person with every post he is appointed to.
actor_of(Q, post(P))  :- asks(Q, post, P, _, _).
actor_of(Q, organ(O)) :- asks(Q, organ, O, _, _), \+ question_act(Q, preparatory).
actor_of(Q, person(X)) :- asks(Q, person, X, _, _).
actor_of(Q, holder(X, App, P)) :- asks(Q, person, X, _, _), appointment(App, X, P, _, _, _, _).

% What the actor bears in his own right. An alternate does not bear the post.
bears(post(P), post(P)).
bears(organ(O), organ(O)).
bears(person(X), person(X)).
bears(holder(_, App, P), post(P)) :- appointment(App, _, _, Kind, _, _, _), memberchk(Kind, [ordinary, acting]).
bears(holder(_, App, P), post(P)) :- appointment(App, _, _, alternate, _, _, _), reading(alternate_of_others, acts).    % U38

% fits(Kind, Id, Bearer): who is meant by a delegate as written.
fits(post, P, post(P))   :- post(P, _, _, _, _, _, _).
fits(role, R, post(P))   :- post_role(P, R).
fits(organ, O, organ(O)) :- organ(O, _, _, _).
fits(person, X, person(X)).

% listed(+Bearer, -Key, -Kind, -Id): the bearer is an ordinary delegate of the point.
% "Delegaten i ärendet" is whoever is a delegate by the other point. Unsettled: one who
% has that power by sub-delegation is not a delegate by the point: not covered.
listed(Bearer, Key, Kind, Id) :- fits(Kind, Id, Bearer), point_delegate(Key, Kind, Id).
listed(Bearer, Key, Kind, Id) :-
    point_delegate(Key, point, Other), fits(Kind, Id, Bearer), point_delegate(Other, Kind, Id),
    \+ ( point_prohibited(Other, PKind, PId), is_one(PKind, PId, Bearer) ).

ordinary_delegate(Key, Kind, Id, Bearer) :- point_delegate(Key, Kind, Id), fits(Kind, Id, Bearer).
ordinary_delegate(Key, Kind, Id, Bearer) :- point_delegate(Key, point, Other), point_delegate(Other, Kind, Id), fits(Kind, Id, Bearer).

% OPEN-E: of a role that nobody has, the stand-in's turn is open, not closed.
stood_in_for(Key, Kind, Id, Bearer) :- ordinary_delegate(Key, Kind, Id, Bearer).
stood_in_for(Key, role, R, vacant(R)) :- point_delegate(Key, role, R), \+ post_role(_, R).

% covers(Q, Key): the matter is the point's, or a kind of it, and not excepted.
% Unsettled: a wider matter than the point's is outside it, though the case may lie within.
covers(Q, Key) :-
    point(Key, _, _, _, _, Kind, Of, _), Kind \== reserved, Of \== unknown,
    matter_of(Q, M), is_kind_of(M, Of), \+ excepted(Key, M).

excepted(Key, M) :- point_except(Key, X), is_kind_of(M, X), !.

covering_clause(Q, Key, Name) :-
    covers(Q, Key), \+ point(Key, _, _, _, _, statutory, _, _),     % what a statute gives has no superior
    clause_of(g(Key, none, delegate, none), Name, yes).

% Immediate superior: no post heads a unit in between. Otherwise those in between.
nearness(P, Day, Steps, Nearness) :-
    findall(B, ( superior(P, Day, B, N), N < Steps ), Between),
    ( Between == [] -> Nearness = immediate ; Nearness = higher(Between) ).

% The point that a sub-delegation speaks of: that of the version in force when it was
% given; or of a newer version, if it has such a point.
sub_point(Order, Number, Letter, Given, Period, Key, same) :-
    sub_day(Given, Period, Day), version_on(Order, Day, V), numbered(Key, Order, V, Number, Letter).
sub_point(Order, Number, Letter, Given, Period, Key, newer) :-
    sub_day(Given, Period, Day), version_on(Order, Day, Old), newer(Order, Old, V, _),
    numbered(Key, Order, V, Number, Letter).
sub_point(Order, Number, Letter, Given, Period, Key, same) :-
    sub_day(Given, Period, Day), \+ version_on(Order, Day, _),
    numbered(Key, Order, _, Number, Letter).

numbered(Key, Order, V, '', none)       :- point(Key, Order, V, _, _, _, _, _).    % of a matter, see speaks_of
numbered(Key, Order, V, Number, none)   :- reading(renumbered_point, follows_the_matter), Number \== '', !,
                                           point(Key, Order, V, _, _, _, _, _).
numbered(Key, Order, V, Number, none)   :- Number \== '', point(Key, Order, V, Number, _, _, _, _).
numbered(Key, Order, V, Number, Letter) :- Letter \== none, point(Key, Order, V, Number, Letter, _, _, _).

% A sub-delegation without a point speaks of a matter, within the points that cover it. One
% of a point: is a point of that number that now speaks of another matter the same?
speaks_of(Q, Sub, '', Key) :- !,
    sub_delegation_of(Sub, Of), matter_of(Q, M), is_kind_of(M, Of), point(Key, _, _, _, _, _, Wider, _), is_kind_of(Of, Wider).
speaks_of(_, Sub, Number, Key) :-
    reading(renumbered_point, follows_the_matter), sub_delegation_of(Sub, Of), !,
    point(Key, Order, V, Here, _, _, Of, _),
    ( Here == Number -> true ; \+ point(_, Order, V, Number, _, _, Of, _) ).
speaks_of(_, _, Number, Key) :- point(Key, _, _, Number, _, _, _, _).

sub_day(Given, _, Given) :- integer(Given), !.
sub_day(_, period(From, _), From) :- integer(From), !.
sub_day(_, _, 0).

version_on(Order, Day, V) :-
    first_day(Order, V, First), First =< Day,
    \+ ( newer(Order, V, _, Next), Next =< Day ).

% How the grantor is a delegate in the point; none if he is not.
grantors_entry(Key, GKind, GId, entry(Kind, Id, Bearer)) :-
    fits(GKind, GId, Bearer), ordinary_delegate(Key, Kind, Id, Bearer).
grantors_entry(Key, GKind, GId, none) :-
    \+ ( fits(GKind, GId, Bearer), ordinary_delegate(Key, _, _, Bearer) ).
