% SPDX-License-Identifier: MIT
:- encoding(utf8).
% order.pl: the law on what a delegation order's own words bind: DOC-ORDER, OPEN-F, OPEN-G
% and OPEN-J. The same two predicates as in law.pl, which explains them.
%
% "KL prescribes no form; a nämnd decision is needed ... A case outside the entry's
% wording is NOT delegated" (DOC-ORDER).

:- ensure_loaded(data).
:- multifile objection/4.
:- discontiguous objection/4.

% --- DOC-ORDER: what the order says binds; a case outside its wording is not delegated.

% A version applies from its first day, never backwards; a newer version replaces it.
objection('DOC-ORDER', G, Q, Objection) :-
    version_of(G, O, V), day_of(Q, Day), order_in_force(O, V, Day, Q, Objection).

% The first day: the stated one, else the day of adoption; never before adoption.
first_day(O, V, First) :- order(O, V, _, _, period(From, _)), integer(From),
                          ( adopted(O, V, _, On), integer(On) -> First is max(From, On) ; First = From ).
first_day(O, V, On)    :- order(O, V, _, _, period(none, _)), adopted(O, V, _, On), integer(On).
first_day(O, V, E)     :- order(O, V, _, _, period(evidenced(E), _)).

on_adoption_day(O, V, Day) :- first_day(O, V, Day), adopted(O, V, _, Day).

order_in_force(O, V, Day, _, no(not_yet_in_force(First))) :-
    first_day(O, V, Day0), \+ evidenced_only(O, V), Day < Day0, text_of_day(Day0, First).
order_in_force(O, V, Day, _, Objection) :-
    first_day(O, V, Day0), evidenced_only(O, V), Day < Day0, status_objection(before_evidence, order, Objection).
order_in_force(O, V, Day, Q, Objection) :-
    on_adoption_day(O, V, Day), taken_after(O, V, Q, When), new_order(When, Objection).
order_in_force(O, V, Day, _, no(ended(order))) :-
    order(O, V, _, _, period(_, Through)), integer(Through), Day > Through.
order_in_force(O, V, Day, _, no(replaced_by(Newer))) :-
    newer(O, V, Newer, First), ( Day > First ; Day =:= First, \+ on_adoption_day(O, Newer, Day) ).
order_in_force(O, V, Day, Q, Objection) :-
    newer(O, V, Newer, Day), on_adoption_day(O, Newer, Day),
    taken_after(O, Newer, Q, When), old_order(When, Objection).
order_in_force(O, V, _, _, Objection) :-
    order(O, V, _, _, period(undated, _)), status_objection(undated, order, Objection).
order_in_force(O, V, Day, _, dep(which_version_applies)) :-
    first_day(O, V, First), first_day(O, Other, First), Other \== V, Day >= First.
% Another version whose first day nobody knows may already have replaced this one: it
% has no day at all, or only an oldest evidence that lies ahead.
order_in_force(O, V, Day, _, dep(which_version_applies)) :-
    \+ ( order(O, V, _, _, period(_, Through)), integer(Through) ),
    order(O, Other, _, _, _), Other \== V, \+ first_day(O, Other, _), Day \== none.
order_in_force(O, V, Day, _, dep(which_version_applies)) :-
    \+ ( order(O, V, _, _, period(_, Through)), integer(Through) ),
    newer(O, V, Other, Evidence), evidenced_only(O, Other), Day < Evidence.

evidenced_only(O, V) :- order(O, V, _, _, period(evidenced(_), _)).
newer(O, V, Newer, First) :- first_day(O, V, Mine), first_day(O, Newer, First), First > Mine.

% Before or after the adoption, on the day itself: the hour if both are known, else the
% asserted fact.
taken_after(O, V, Q, yes) :- question_time(Q, T), adopted_at(O, V, _, To), T >= To, !.
taken_after(O, V, Q, no)  :- question_time(Q, T), adopted_at(O, V, From, _), T < From, !.
taken_after(_, _, Q, When) :- asserted(Q, taken_after_adoption, When).

new_order(no, no(not_yet_adopted)).
new_order(unknown, dep(taken_after_adoption)).
old_order(yes, no(replaced_that_day)).
old_order(unknown, dep(taken_after_adoption)).

% The point's own period, and what it rests on.
objection('DOC-ORDER', G, Q, Objection) :-
    point_of(G, Key), point(Key, _, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), status_objection(S, point, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    point_of(G, Key), point_instrument(Key, I), day_of(Q, Day),
    ( instrument(I, Period) -> status(Period, Day, S) ; S = undated ),
    status_objection(S, instrument(I), Objection).

% "Delegaten i ärendet" where the other point does not apply that day.
objection('DOC-ORDER', G, Q, Objection) :-
    point_of(G, Key), entry(G, entry(Kind, Id, _)), \+ point_delegate(Key, Kind, Id),
    point_delegate(Key, point, Other), point(Other, _, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), status_objection(S, point(Other), Objection).

% A point reserved to the committee speaks louder than the order's delegating points.
objection('DOC-ORDER', G, Q, Objection) :-
    passes_power(G), version_of(G, O, V), matter_of(Q, M), day_of(Q, Day),
    point(Key, O, V, _, _, reserved, Of, Period), is_kind_of(M, Of), \+ excepted(Key, M),
    status(Period, Day, S), memberchk(S, [in, undated]),
    ( urgent(G), reading(urgent_beside_reserved, depends) -> Objection = dep(urgent_mandate_covers_reserved_matter) ; Objection = no(reserved_to_the_committee) ).

% OPEN-J(1)-(2): the order's own exclusion of a trait. It binds ordinary points; for the
% urgent mandate it is a question what the order says.
objection('DOC-ORDER', G, Q, Objection) :-
    \+ urgent(G), \+ by_statute(G, _), version_of(G, O, V), order_clause(O, V, excludes_trait(Trait)),
    point_of(G, Key), \+ point_clause(Key, despite_exclusions(yes)),
    value_of_fact(Q, G, Trait, Value), forbidden_if(Value, Trait, Objection).
objection('OPEN-J', G, Q, Objection) :-
    urgent(G), version_of(G, O, V), order_clause(O, V, excludes_trait(Trait)),
    value_of_fact(Q, G, Trait, Value), Value \== no, exclusion_and_urgent(G, O, V, Q, Trait-Value, Objection).
% OPEN-J(3): urgency is no way round 5:1.
objection('OPEN-J', G, Q, Objection) :-
    urgent(G), objection_5_1(G, Q, Objection).

% The clause or the urgent point says which, else somebody has to tell: then, whether the case is one
% that is excluded.
exclusion_and_urgent(G, O, V, Q, Value, Objection) :-
    point_of(G, Key), \+ point_clause(Key, despite_exclusions(yes)),
    ( order_clause(O, V, exclusion_names_urgent(Said)), Said \== unknown -> Reaches = Said
    ; asserted(Q, exclusion_covers_the_urgent_mandate, Reaches) ),
    reaching_exclusion(Reaches, Value, Objection).

reaching_exclusion(yes, Trait-Value, Objection) :- forbidden_if(Value, Trait, Objection).
reaching_exclusion(unknown, _, dep(exclusion_covers_the_urgent_mandate)).

objection_5_1(G, Q, Objection) :- objection('KL-5-1', G, Q, Objection).
objection_5_1(G, Q, Objection) :- council_subject(_, Rule, _), objection(Rule, G, Q, Objection).

% Excluded delegates.
objection('DOC-ORDER', G, _, no(excluded_delegate)) :-
    point_of(G, Key), point_prohibited(Key, Kind, Id), actor(G, Actor), is_one(Kind, Id, Actor).

objection('DOC-ORDER', G, _, no(grantor_is_an_excluded_delegate)) :-
    sub(G, _), point_of(G, Key), point_prohibited(Key, Kind, Id),
    entry(G, entry(_, _, Bearer)), is_one(Kind, Id, Bearer).

is_one(post, P, Actor)      :- actor_post(Actor, P).
is_one(role, R, Actor)      :- actor_post(Actor, P), post_role(P, R).
is_one(organ, O, organ(O)).
is_one(person, X, person(X)).
is_one(person, X, holder(X, _, _)).

% What the case denies does not hold, whatever the data says.
objection('DOC-ORDER', G, Q, no(within_point_text)) :-
    point_of(G, _), asserted(Q, within_point_text, no), \+ clause_of(G, wording, not_stated).
objection('OPEN-F', G, Q, no(adopted_by_the_committee)) :-
    passes_power(G), asserted(Q, adopted_by_the_committee, no).
objection('KL-7-6', G, Q, no(Fact)) :-
    sub(G, _), member(Fact, [grantor_employed, sub_delegation_survives_the_new_version]), asserted(Q, Fact, no).
objection('DATA-CURRENT', _, Q, no(data_still_current)) :- asserted(Q, data_still_current, no).

% The wording of the point is not known. A point that names outcomes excludes, or requires, the
% others (`requires`, `excludes`); one that names none covers all.
objection('DOC-ORDER', G, _, dep(within_point_text)) :- clause_of(G, wording, not_stated).

% A sub-delegation's own words, within the point's.
objection('DOC-ORDER', G, _, dep(within_point_text)) :- sub(G, S), point_clause(S, wording(not_stated)).
objection('DOC-ORDER', G, Q, no(excepted_from_the_sub_delegation)) :- sub(G, S), matter_of(Q, M), excepted(S, M).
objection('DOC-ORDER', G, Q, Objection) :-
    sub(G, S), point_instrument(S, I), instrument(I, Period), day_of(Q, Day),
    status(Period, Day, St), status_objection(St, instrument(I), Objection).
objection('DOC-JOINT', G, _, no(approval_by_another)) :- sub(G, S), point_approval(S, _, _).
objection('DOC-ORDER', G, Q, Objection) :-
    sub(G, S), point_clause(S, hand_back(must)), point_clause(S, hand_back_when(Fact)),
    value_of_fact(Q, G, Fact, V), forbidden_if(V, Fact, Objection).
objection('KL-7-7', G, Q, Objection) :-
    sub(G, S), point_users(S, What), users_fact(What, Fact), asserted(Q, Fact, V), required(V, Fact, Objection).

% Facts that the point requires or excludes. "förutsätts nej": silence counts as no.
objection('DOC-ORDER', G, Q, Objection) :-
    binds(G, Key), requires(Key, Fact), needed_fact(Q, G, Fact, V), required(V, Fact, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    binds(G, Key), excludes(Key, Fact), value_of_fact(Q, G, Fact, V), forbidden_if(V, Fact, Objection).

value_of_fact(Q, G, Fact, Value) :-
    trait(Q, G, Fact, V), presumed(V, Fact, V1), Value = V1.
% A fact that opens the way: what the case says "no" to is a no whatever else says yes.
needed_fact(Q, _, Fact, no)   :- asserted(Q, Fact, no), reading(case_denies_what_data_says, no), !.
needed_fact(Q, G, Fact, V)    :- value_of_fact(Q, G, Fact, V).

presumed(unknown, Fact, no) :- fact(Fact, presumed_no), !.
presumed(unknown, Fact, no) :- silent_as_no(Fact), !.
presumed(unknown, Fact, no) :- memberchk(Fact, [referral_demanded, taken_back_by_the_committee, disqualified]), !.
presumed(V, _, V).

% What silence on 6:38 is read as, it is read as in a point's own words, too.
silent_as_no(Fact) :- opinion_trait(Fact), reading(silence_on_6_38_p2, no).
silent_as_no(citizens_proposal) :- reading(silence_on_6_38_p4, no).
silent_as_no(special_statute_ban) :- reading(silence_on_6_38_p5, no).

% Handing back to the committee.
objection('DOC-ORDER', G, Q, Objection) :-
    point_of(G, Key), clause_of(G, hand_back, must),
    point_clause(Key, hand_back_when(Fact)), value_of_fact(Q, G, Fact, V), forbidden_if(V, Fact, Objection).
objection('DOC-ORDER', G, _, dep(must_be_handed_back)) :-
    point_of(G, Key), clause_of(G, hand_back, must), \+ point_clause(Key, hand_back_when(_)).
objection('DOC-ORDER', G, Q, no(members_demanded_the_committees_decision)) :-
    passes_power(G), clause_of(G, referral_on_demand_of, N), integer(N), asserted(Q, referral_demanded, yes).

% Amounts: floor and ceiling, per decision, year or contract.
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), limited_amount(Key), \+ question_amount(Q, _),
    gap(amount, amount, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), ceiling(Key, Word, Limit), question_amount(Q, Amount),
    day_of(Q, Day), bound(Day, Limit, Bound), amount_objection(below_ceiling, Word, Amount, Bound, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), floor(Key, Word, Limit), question_amount(Q, Amount),
    day_of(Q, Day), bound(Day, Limit, Bound), amount_objection(above_floor, Word, Amount, Bound, Objection).
% Unsettled: a ceiling per year against the amount of one decision: the year's sum is
% asked unless the question says that the amount is the year's.
objection('DOC-ORDER', G, Q, dep(amount_is_the_years_total)) :-
    \+ lists_limits(Q), reading(amount_per_year, depends),
    binds(G, Key), limited_amount(Key), amount_per(Key, year),
    question_amount(Q, _), \+ question_per(Q, year).

objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q),
    ( reading(amount_counted_otherwise, depends) -> Objection = dep(amount_in_the_points_terms)
    ; Objection = no(amount_counted_otherwise) ),
    binds(G, Key), limited_amount(Key), amount_per(Key, Per),
    question_amount(Q, _), question_per(Q, Asked), Asked \== Per.

objection('DOC-ORDER', G, Q, no(amount_counted_otherwise)) :-
    \+ lists_limits(Q), reading(amount_counted_otherwise, no),
    binds(G, Key), limited_amount(Key), amount_per(Key, Per), Per \== decision,
    question_amount(Q, _), \+ question_per(Q, _).

limited_amount(Key) :- ( ceiling(Key, _, _) ; floor(Key, _, _) ), !.

amount_objection(_, _, _, missing(Year), Objection) :- gap(price_base_amount, price_base_amount(Year), Objection).
amount_objection(Test, Word, Amount, Bound, no(Test)) :- Bound \= missing(_), \+ call(Test, Word, Amount, Bound).

% Duration.
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), duration_limit(Key, _, _), \+ question_duration(Q, _),
    gap(duration, duration, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), duration_limit(Key, Word, Limit), question_duration(Q, Asked),
    duration_within(Asked, Word, Limit, Answer), duration_objection(Answer, Objection).

duration_objection(no, no(longer_than_the_limit)).
duration_objection(unclear, dep(within_the_longest_time)).

% Units. A role reaches its own unit unless the point says otherwise: the narrower
% reading (the design section 2).
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), unit_scope(G, Key, Scope), in_scope(Scope, G, Key, Q, Objection).

unit_scope(_, Key, units(Tops)) :- findall(U, scope(Key, unit(U)), Tops), Tops \== [].
unit_scope(_, Key, own_unit)    :- scope(Key, own_unit).
unit_scope(G, Key, own_unit)    :- \+ scope(Key, _), point_of(G, Key), entry(G, entry(role, _, _)).

unit_scope(G, S, own_unit)      :- sub(G, S), \+ scope(S, _), sub_delegation(S, _, _, role, _, _, _, _, _, _).

in_scope(_, _, _, Q, Objection) :- \+ question_unit(Q, _), gap(unit, unit, Objection).
in_scope(_, _, _, Q, Objection) :- question_unit(Q, U), \+ unit(U, _, _, _), gap(unit, unit_unknown, Objection).
in_scope(_, _, _, Q, Objection) :- question_unit(Q, U), unit(U, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), status_objection(S, unit, Objection).
in_scope(units(Tops), _, _, Q, no(outside_the_units)) :-
    question_unit(Q, U), unit(U, _, _, _), day_of(Q, Day), \+ ( member(T, Tops), within(U, T, Day) ).
in_scope(own_unit, G, Key, Q, Objection) :-
    question_unit(Q, U), unit(U, _, _, _), day_of(Q, Day), unit_of_bearer(G, Key, Own),
    own_unit_objection(Own, U, Day, Objection).

own_unit_objection(none, _, _, dep(unit_of_the_post)) :- reading(unit_of_the_post, depends).
own_unit_objection(none, _, _, no(missing(unit_of_the_post))) :- reading(unit_of_the_post, no).
own_unit_objection(Own, U, Day, no(outside_own_unit)) :- Own \== none, \+ within(U, Own, Day).

% Whose own unit: for the sub-delegation the receiver's, for the point the delegate's.
unit_of_bearer(G, Key, Unit) :- sub(G, Key), !, actor(G, Actor), bearer_unit(Actor, Unit).
unit_of_bearer(G, _, Unit)   :- entry(G, entry(_, _, Bearer)), bearer_unit(Bearer, Unit).

bearer_unit(Bearer, Unit) :- actor_post(Bearer, P), !, post(P, _, Unit, _, _, _, _).
bearer_unit(_, none).

% Geographic area.
objection('DOC-ORDER', G, Q, Objection) :-
    \+ lists_limits(Q), binds(G, Key), area_limit(Key, _),
    ( question_area(Q, Asked)
    -> \+ ( area_limit(Key, A), within_area(Asked, A) ), Objection = no(outside_the_area)
    ;  gap(area, area, Objection) ).

within_area(A, A).
within_area(A, Top) :- area(A, Parent), Parent \== none, within_area(Parent, Top).

% The sub-delegation's own time, and the version it was given under.
objection('DOC-ORDER', G, Q, Objection) :-
    sub(G, S), sub_delegation(S, _, _, _, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, St), status_objection(St, sub_delegation, Objection).
objection('DOC-ORDER', G, Q, Objection) :-
    sub(G, S), sub_delegation(S, _, _, _, _, _, _, _, Given, _), integer(Given), day_of(Q, Day),
    given_objection(Given, Day, G, Objection).
% Unsettled: a sub-delegation given under an earlier version, where the newer one has a
% point with the same number: nothing says that it lives on. Asked.
objection('DOC-ORDER', G, _, dep(sub_delegation_survives_the_new_version)) :-
    route(G, sub(_, newer)), reading(new_version, asked).

given_objection(Given, Day, _, no(not_yet_given)) :- Day < Given.
% Unsettled: one that is older than the oldest version that the data has. An older one, which
% the data lacks, may have let the head give it: asked in the same way.
given_objection(Given, _, G, dep(sub_delegation_survives_the_new_version)) :-
    reading(older_than_the_order, asked),
    route(G, sub(_, same)), version_of(G, O, V), first_day(O, V, First), Given < First.

% --- OPEN-F: who adopted the order, and when; an order older than its committee.
objection('OPEN-F', G, Q, Objection) :-
    reading(adoption_not_stated, asked),
    passes_power(G), version_of(G, O, V), delegator(G, Organ), day_of(Q, Day),
    adoption(O, V, Organ, Day, Found), on_the_day_of_confirmation(O, V, Organ, Day, Q, Found, Objection).

% As on a day of adoption: the decision may have come before.
on_the_day_of_confirmation(O, V, Organ, Day, Q, _, Objection) :-
    confirmed(O, V, Organ, Day), !,
    asserted(Q, taken_after_adoption, After), required(After, taken_after_adoption, Objection).
on_the_day_of_confirmation(_, _, _, _, _, Found, Found).

adoption(O, V, Organ, Day, dep(adopted_by_the_committee)) :-
    \+ confirmed_by(O, V, Organ, Day),
    \+ ( adopted(O, V, By, On), By \== unknown, integer(On) ).
adoption(O, V, Organ, Day, Objection) :-
    adopted(O, V, By, _), By \== unknown, By \== Organ,
    \+ confirmed_by(O, V, Organ, Day), predecessor(Organ, By, Objection).
% Adopted in the committee's name before the committee was there.
adoption(O, V, Organ, Day, dep(adopted_by_the_committee)) :-
    older_than_the_committee(O, V, Organ),
    \+ confirmed_by(O, V, Organ, Day), \+ organ_continues(Organ, _, renamed), \+ organ_continues(Organ, _, successor).
adoption(O, V, Organ, Day, no(not_adopted_by_the_committee)) :-
    older_than_the_committee(O, V, Organ),
    \+ confirmed_by(O, V, Organ, Day), organ_continues(Organ, _, successor).

% Adopted before the committee was there. A new committee may meet, and adopt what is to apply from its
% first day on, before that day. Unsettled: how long before; a year at most.
older_than_the_committee(O, V, Organ) :-
    adopted(O, V, Organ, On), integer(On), organ(Organ, _, _, period(From, _)), integer(From), On < From,
    ( On + 366 < From ; \+ ( first_day(O, V, First), First >= From ) ).

confirmed_by(O, V, Organ, Day) :- confirmed(O, V, Organ, On), integer(On), Day > On.

predecessor(Organ, By, no(not_adopted_by_the_committee)) :- continues(Organ, By, successor).
predecessor(Organ, By, dep(committee_continues_its_predecessor)) :- continues(Organ, By, unknown).
predecessor(Organ, By, no(not_adopted_by_the_committee)) :- \+ continues(Organ, By, _).

% The body that it came after may be named or not.
continues(Organ, By, How) :- organ_continues(Organ, Before, How), memberchk(Before, [By, none]).

% --- OPEN-G: a generic role reads as the committee's own administration; a closed unit.
objection('OPEN-G', G, Q, dep(role_reaches_other_administrations)) :-
    reading(role_elsewhere, asked),
    passes_power(G), entry(G, entry(role, _, post(P))),
    delegator(G, Organ), day_of(Q, Day), relation(P, Organ, Day, Relation),
    memberchk(Relation, [other, unknown]),
    \+ clause_of(G, reaches_other_administrations, yes),
    \+ region_wide(G).
objection('OPEN-G', G, Q, Objection) :-
    reading(closed_unit, asked),
    passes_power(G), actor(G, Actor), actor_post(Actor, P),
    post(P, _, Unit, _, _, _, _), Unit \== none, unit(Unit, _, _, Period),
    day_of(Q, Day), status(Period, Day, after),
    ( known_vacant(P, Day) -> Objection = no(unit_closed_and_post_vacant) ; Objection = dep(unit_of_the_post_closed) ).

% Unsettled: is a scope "the whole region" an express word that the role reaches posts
% under other committees? It speaks of whose matters, not of who decides: no.
region_wide(G) :- point_of(G, Key), scope(Key, whole_region), reading(whole_region_reaches_all, yes).
