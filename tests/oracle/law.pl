% SPDX-License-Identifier: MIT
:- encoding(utf8).
% law.pl: Swedish law on who may decide in a region, as the catalogue states it.
%
% Written from the catalogue (sections 1.1-1.3, 2-9), the second part of the catalogue (newer: it wins;
% sections 3, 8, 9, 10), the catalogue of amounts and the catalogue of timeline. Where the catalogue leaves
% a place open, the reading that fails closed is taken and marked "Unsettled".
%
% Two predicates carry the law, clause by clause under the citation:
%
%   permits(Rule, Ground, Question)              the rule makes the ground lawful
%   objection(Rule, Ground, Question, Objection) the rule speaks against it:
%        no(Why)    the ground does not hold
%        dep(Fact)  it hangs on a fact that nobody has stated: a human assesses it
%        note(What) no bar; something the rule adds
%
% A ground gives a yes only if some rule permits it and no rule objects. ALL objections
% are collected (the catalogue section 1.1); nothing here stops at the first.
%
% A ground is g(Key, Entry, Route, Actor): see data.pl.

:- ensure_loaded(data).
:- ensure_loaded(order).
:- discontiguous permits/3, objection/4.
:- multifile objection/4.

% ===================================================== What kind of ground is it

% A ground that rests on a point of an order by which power is passed on.
passes_power(G)  :- kind_of_point(G, Kind), memberchk(Kind, [delegation, urgent]).
urgent(G)        :- kind_of_point(G, urgent).
ordinary(G)      :- kind_of_point(G, delegation).
own_power(g(own(_), _, own, _)).

% The organ whose power is exercised.
power_of(G, Organ)               :- passes_power(G), delegator(G, Organ).
power_of(g(own(O), _, _, _), O).

% "The styrelse is itself a nämnd for every rule that says nämnd" (the catalogue section 5).
committee(Organ)      :- organ(Organ, Kind, _, _), committee_kind(Kind).
committee_kind(Kind)  :- memberchk(Kind, [board, committee, joint_committee, crisis_committee,
                                          patient_committee, federation_board]).
council(Organ)        :- organ(Organ, Kind, _, _),
                         memberchk(Kind, [council, federation_council, federation_directorate]).

joint_labour_body(Organ) :- organ(Organ, joint_labour_body, _, _).

% What kind of recipient the actor is.
recipient(G, Kind) :- actor(G, Actor), recipient_kind(Actor, G, Kind).

recipient_kind(Actor, _, Kind)  :- actor_post(Actor, P), post(P, K, _, _, _, _, _),
                                   ( stands_in_by_appointment(Actor) -> alternate_recipient(K, Kind) ; post_recipient(K, Kind) ).
recipient_kind(organ(O), _, Kind) :- organ(O, Kind, _, _).
recipient_kind(person(X), G, Kind) :-
    ( elected_in(X, G, K) -> Kind = K ; Kind = employee ).

% The alternate (ersättare) of an elected post is not its holder.
stands_in_by_appointment(holder(_, App, _)) :- appointment(App, _, _, alternate, _, _, _).
alternate_recipient(K, Kind) :- post_recipient(K, Kind0), ( Kind0 == member -> Kind = alternate_member ; Kind = Kind0 ).

post_recipient(employee, employee).
post_recipient(Kind, employee) :- others(Kind, _).      % another's: KL 9:30, 9:37, BEF 6:4 below
post_recipient(chair, member).
post_recipient(vice_chair, member).
post_recipient(member, member).
post_recipient(alternate, alternate_member).
post_recipient(automated_function, automated_function).
post_recipient(consultant, outsider).
post_recipient(company_employee, outsider).
post_recipient(other, other).

% A person who holds, or has held, an elected post in the delegating committee.
elected_in(X, G, Kind) :- once(elected_seat(X, G, _, Kind)).

elected_seat(X, G, Period, Kind) :-
    delegator(G, Organ),
    appointment(_, X, P, _, _, _, Period), post(P, K, _, Organ, _, _, _),
    memberchk(K, [chair, vice_chair, member, alternate]),
    post_recipient(K, Kind).

% ===================================================== Kommunallagen ch. 3

% --- KL 3:2, 3:5 3 st., 3:10 (KL-3-2, KL-3-5-s3, KL-3-10), DOC-COMPANY: bodies that never
% decide for the region, whoever delegates to them.
objection(Rule, G, _, no(never_decides(Kind))) :-
    \+ own_power(G), recipient(G, Kind), never_decides(Kind, Rule), \+ kind_of_point(G, execution).

never_decides(council_drafting_body, 'KL-3-2').
never_decides(committee_drafting_body, 'KL-3-5-s3').
never_decides(auditors, 'KL-3-10').
never_decides(company, 'DOC-COMPANY').

% ===================================================== Kommunallagen ch. 4

% --- KL 4:8 (KL-4-8): a delegation to a named member or alternate ends with the mandate [I].
objection('KL-4-8', G, Q, no(mandate_ended)) :-
    passes_power(G), actor(G, person(X)), elected_in(X, G, _), day_of(Q, Day),
    \+ ( elected_seat(X, G, Period, _), status(Period, Day, in) ).

% ===================================================== Kommunallagen ch. 5: council

% --- KL 5:1 (KL-5-1, boundary to 6:3; OPEN-J(3), OPEN-Q): matters of principle or
% otherwise of greater importance for the region are council's. No delegate, and no
% committee, decides them; urgency is no way round.
objection('KL-5-1', G, Q, no(reserved_to_council)) :-
    committees_power(G),
    trait(Q, G, reserved_to_council, yes).
% The fact is the one of 5:1: of principle "for the region". Exercise of authority is no
% exception; what is of weight for the individual alone is important_exercise_of_authority.
objection('KL-5-1', G, Q, no(of_principle_or_greater_importance)) :-
    asked_5_1(G, Q),
    trait(Q, G, of_principle_or_greater_importance, yes).
objection('KL-5-1', G, Q, dep(of_principle_or_greater_importance)) :-
    asked_5_1(G, Q), \+ only_warns(G),
    trait(Q, G, of_principle_or_greater_importance, unknown).
objection('KL-5-1', G, Q, note(of_principle_or_greater_importance)) :-
    asked_5_1(G, Q), only_warns(G),
    trait(Q, G, of_principle_or_greater_importance, unknown).

% Unsettled: the catalogue KL-5-1/6-3 says "Unassessed -> warn" of a committee that decides
% itself; section 0 says that Unassessed is never "allowed". Section 0 is followed.
only_warns(G) :- own_power(G), reading(committee_itself_5_1, warn).

% OPEN-Q: a matter that a statute gives the committee, or that is stated to be
% administration, is not asked 5:1 unless its words are those of 5:1.
% Unsettled: that a matter stands in the committee's remit is taken as council's word
% that no other statute reserves it (5:1 2 st); 5:1 1 st is asked all the same.
asked_5_1(G, Q) :-
    committees_power(G),
    trait(Q, G, reserved_to_council, unknown),
    matter_of(Q, M),
    \+ not_asked_5_1(M).

not_asked_5_1(M) :-
    kind_of_matter(M, Kind), memberchk(Kind, [administration, statutory]),
    \+ ( is_kind_of(M, Above), matter_subject(Above, _) ).

committees_power(G) :- power_of(G, Organ), \+ council(Organ).
committees_power(G) :- power_of(G, Organ), council(Organ), recipient(G, Kind), committee_kind(Kind).

% --- KL 5:1 p 1-9: the points of the first paragraph.
objection(Rule, G, Q, no(council_matter(Subject))) :-
    committees_power(G),
    matter_of(Q, M), is_kind_of(M, Above), matter_subject(Above, N),
    council_subject(N, Rule, Subject).

council_subject(1, 'KL-5-1-1', goals_and_guidelines).
council_subject(2, 'KL-5-1-2', budget_tax_important_finance).
council_subject(3, 'KL-5-1-3', organisation_of_committees).
council_subject(4, 'KL-5-1-4', elections_to_committees).
council_subject(5, 'KL-5-1-5', election_of_auditors).
council_subject(6, 'KL-5-1-6', benefits_of_elected).
council_subject(7, 'KL-5-1-7', annual_report_and_discharge).
council_subject(8, 'KL-5-1-8', referendum).
council_subject(9, 'KL-5-1-9', extra_election).

% --- KL 5:2 (KL-5-2, section 1.2): council may let a committee decide; only a committee,
% and not 5:1 matters or what a statute reserves.
objection('KL-6-2', G, Q, no(excluded_from_the_receivers_remit)) :-
    reading(councils_grant_in_exclusion, no),
    passes_power(G), delegator(G, Council), council(Council), actor(G, organ(Organ)),
    matter_of(Q, M), day_of(Q, Day), excluded_from(Organ, M, Day, _).
objection('KL-5-2', G, Q, no(outside_councils_remit)) :-
    reading(council_outside_its_remit, no),
    passes_power(G), delegator(G, Council), council(Council), matter_of(Q, M), day_of(Q, Day),
    \+ ( is_kind_of(M, Above), matter_subject(Above, _) ),
    ( \+ remit_line(Council, M, _, Day, in) ; excluded_from(Council, M, Day, _) ).
permits('KL-5-2', G, _) :- ordinary(G), delegator(G, Council), council(Council),
                           recipient(G, Kind), committee_kind(Kind).
objection('KL-5-2', G, _, no(council_delegates_to_a_committee_only)) :-
    passes_power(G), delegator(G, Council), council(Council),
    recipient(G, Kind), \+ committee_kind(Kind).
objection('KL-5-2', G, Q, no(reserved_to_council)) :-
    passes_power(G), delegator(G, Council), council(Council),
    matter_of(Q, M),
    ( is_kind_of(M, Above), matter_subject(Above, _) ; trait(Q, G, reserved_to_council, yes) ).

% What another statute reserves: that nobody looked for one is no answer (the catalogue 2 section 10).
objection('KL-5-2', G, Q, Objection) :-
    passes_power(G), delegator(G, Council), council(Council),
    trait(Q, G, special_statute_ban, V), forbidden_if(V, special_statute_ban, Objection).

% ===================================================== KL ch. 6: the committees

% --- KL 6:2 (KL-6-2): council fixes the committees' areas. A committee cannot pass on
% power that it does not hold (section 1.1 step 2).
objection('KL-6-2', G, Q, Objection) :-
    committees_power(G), power_of(G, Organ), \+ council(Organ),
    \+ by_councils_order(G, Q, _),
    matter_of(Q, M), day_of(Q, Day),
    area(Organ, M, Day, Area),
    area_objection(Area, Objection).

% Power that council let the committee have in an order of its own (5:2) is as good as that
% order: what speaks against council's point speaks against what rests on it.
objection(Rule, G, Q, Objection) :-
    ( passes_power(G) ; own_power(G) ), by_councils_order(G, Q, Councils),
    objection(Rule, Councils, Q, Objection), Rule \== 'DOC-NOCHANGE'.

by_councils_order(G, Q, g(Key, entry(organ, Organ, organ(Organ)), delegate, organ(Organ))) :-
    power_of(G, Organ), \+ council(Organ), matter_of(Q, M), day_of(Q, Day),
    \+ remit_line(Organ, M, _, Day, in),
    once(( point_delegate(Key, organ, Organ), covers(Q, Key),
           point(Key, O, V, _, _, _, _, _), order(O, V, _, Council, _), council(Council) )).

% An utskott prepares its own committee's matters (6:41).
objection('KL-6-2', g(_, _, preparing, organ(O)), Q, Objection) :-
    organ(O, subcommittee, Organ, _), matter_of(Q, M), day_of(Q, Day),
    area(Organ, M, Day, Area), area_objection(Area, Objection).

area_objection(excluded, no(excluded_from_the_remit)).
area_objection(of_other(Other), no(in_the_remit_of(Other))).
area_objection(status(S), Objection) :- status_objection(S, remit, Objection).
area_objection(unstated, dep(within_the_remit)) :- reading(unstated_remit, depends).
area_objection(unstated, no(outside_the_remit)) :- reading(unstated_remit, no).
area_objection(unclear, dep(within_the_remit)) :- reading(narrower_line_in_exclusion, depends).
area_objection(unclear, no(excluded_from_the_remit)) :- reading(narrower_line_in_exclusion, no).

% Within the remit: a line covers the matter (its kind, or what it is a kind of) and no
% exclusion does. Unsettled: a line narrower than the exclusion that also covers the
% matter: which of the two prevails is asked.
area(Organ, M, Day, Area) :- excluded_from(Organ, M, Day, X), !,
    ( remit_line(Organ, M, Line, Day, in), is_kind_of(Line, X) -> Area = unclear
    ; by_councils_delegation(Organ, M, Day, _)                  -> Area = unclear
    ; Area = excluded ).
area(Organ, M, Day, within)  :- remit_line(Organ, M, _, Day, in), !.
area(Organ, M, Day, within)  :- by_councils_delegation(Organ, M, Day, _), !.
area(Organ, M, Day, within)  :- took_over(Organ, M, Day), !.
area(Organ, M, Day, status(S)) :- best_remit_status(Organ, M, Day, S), !.
area(Organ, M, Day, of_other(Other)) :-
    remit_line(Other, M, _, Day, in), Other \== Organ, committee(Other),
    \+ excluded_from(Other, M, Day, _), !.
area(_, _, _, unstated).

remit_line(Organ, M, Line, Day, S) :-
    remit(Organ, Line, Period), Line \== none, is_kind_of(M, Line), status(Period, Day, S).
excluded_from(Organ, M, Day, X) :-
    remit_excluded(Organ, X, Period), is_kind_of(M, X), status(Period, Day, S), S \== after, S \== before.
best_remit_status(Organ, M, Day, S) :-
    member(S, [undated, before_evidence, before, after]), remit_line(Organ, M, _, Day, S), !.

% --- KL 6:3 (KL-6-3): committees decide administration, statutory matters and what
% council has delegated to them (OPEN-K).
permits('KL-6-3', G, _) :- own_power(G), power_of(G, Organ), committee(Organ).
permits('KL-5-1', G, _) :- own_power(G), power_of(G, Organ), council(Organ).

by_councils_delegation(Organ, M, Day, Leave) :-
    council_delegation(_, Organ, Line, Leave, Period), is_kind_of(M, Line), status(Period, Day, in).

% KRIS-2-4: what the crisis committee has taken over is within its area, and it may
% delegate that (the catalogue 2 section 3 [I]).
permits('KRIS-2-4', G, Q) :- own_power(G), power_of(G, Organ), matter_of(Q, M), day_of(Q, Day), took_over(Organ, M, Day).

took_over(Organ, M, Day) :-
    taken_over(Organ, From, What, Period), organ(Organ, crisis_committee, _, _), status(Period, Day, in),
    ( What == all -> remit_line(From, M, _, Day, in), \+ excluded_from(From, M, Day, _) ; is_kind_of(M, What) ).

% OPEN-K: onward delegation is allowed unless council's terms say otherwise.
objection('OPEN-K', G, Q, Objection) :-
    passes_power(G), delegator(G, Organ), matter_of(Q, M), day_of(Q, Day),
    \+ remit_line(Organ, M, _, Day, in),
    by_councils_delegation(Organ, M, Day, Leave),
    councils_terms(Leave, Objection).

councils_terms(not_allowed, no(council_forbids_onward_delegation)).
councils_terms(unknown, dep(council_allows_onward_delegation)).

% Council's own power. Unsettled: whether council may itself decide a matter that it has
% put in a committee's area is not in the catalogue: only 5:1 matters are a plain yes.
objection('KL-5-1', G, Q, Objection) :-
    own_power(G), power_of(G, Organ), council(Organ),
    \+ trait(Q, G, reserved_to_council, yes),
    \+ trait(Q, G, of_principle_or_greater_importance, yes),
    matter_of(Q, M), day_of(Q, Day),
    \+ ( is_kind_of(M, Above), matter_subject(Above, _) ),
    \+ remit_line(Organ, M, _, Day, in),
    councils_own(Q, G, Objection).

% What is administration, or given to a committee by a statute, is not council's.
councils_own(Q, _, no(outside_the_remit)) :- matter_of(Q, M), not_asked_5_1(M), !.
councils_own(Q, G, no(outside_the_remit)) :-
    reading(council_outside_its_remit, no), trait(Q, G, of_principle_or_greater_importance, no), !.
councils_own(_, _, dep(reserved_to_council)).

% --- KL 6:7 and 6:8 (BAN rows KL-6-7, KL-6-8): asked only where the question says so.
objection('KL-6-7', G, Q, no(committee_represents_the_region_as_party)) :-
    committees_power(G), asserted(Q, committee_is_party_or_supervises_itself, yes).
objection('KL-6-8', G, Q, no(board_may_not_decide_for_other_committee)) :-
    committees_power(G), asserted(Q, board_decides_in_others_exercise_of_authority, yes).

% --- KL 6:15 with DOC-REPRESENT (HFD 25 April 2024): to speak for the region about a
% council decision in 5:1 cannot be delegated to an official; a power of attorney
% decided by the board for the case is not delegation.
permits('KL-6-15', G, Q) :- passes_power(G), represents(Q), asserted(Q, power_of_attorney_for_the_case, yes).
objection('DOC-REPRESENT', G, Q, Objection) :-
    passes_power(G), represents(Q), recipient(G, employee),
    \+ asserted(Q, power_of_attorney_for_the_case, yes),
    trait(Q, G, concerns_a_council_decision, Concerns),
    trait(Q, G, council_decision_in_5_1, In51),
    representation(Concerns, In51, Objection).

% To a member, the chair, an utskott: the ruling was about an official. Unsettled: asked.
objection('DOC-REPRESENT', G, Q, dep(represents_the_region_on_a_5_1_decision)) :-
    passes_power(G), represents(Q), \+ recipient(G, employee),
    \+ asserted(Q, power_of_attorney_for_the_case, yes),
    \+ trait(Q, G, concerns_a_council_decision, no), \+ trait(Q, G, council_decision_in_5_1, no).

represents(Q) :- matter_of(Q, M), kind_of_matter(M, representation).

representation(yes, yes, no(represents_the_region_on_a_5_1_decision)).
representation(yes, no, dep(power_of_attorney_for_the_case)).
representation(yes, unknown, dep(council_decision_in_5_1)).
representation(unknown, _, dep(concerns_a_council_decision)).

% --- KL 6:28-6:32 (KL-6-30; KL-6-29, KL-6-31) and 7:4: the disqualified do not decide.
% Not asked where nobody raises it: disqualification does not end a mandate, and section
% 1.1 does not list it; whoever knows of it must say so (6:30 2 st).
objection('KL-6-30', G, Q, Objection) :-
    recipient(G, Kind), Kind \== employee, actor(G, Actor), ( actor_post(Actor, _) ; Actor = person(_) ),
    decider_disqualified(G, Q), lifted(G, Q, Objection).
objection('KL-7-4', G, Q, Objection) :-
    recipient(G, employee),
    decider_disqualified(G, Q), lifted(G, Q, Objection).

decider_disqualified(_, Q) :- asserted(Q, disqualified, yes).
decider_disqualified(G, Q) :-
    \+ asserted(Q, disqualified, yes),
    decider_hindered(G, Q), cause_of_hindrance(G, Q, disqualified).

objection('KL-6-30', G, Q, no(disqualified)) :-
    reading(jav_of_one_is_the_bodys, yes), asserted(Q, disqualified, yes), actor(G, organ(_)).

% What lifts it: 6:29 (obviously irrelevant) and 6:31 (only a tie to a company of the
% region, not in exercise of authority): then no objection. 6:30 1 st 2 men.
% (measures nobody else can take without considerable delay): Unsettled whether a
% decision is such a measure; asked.
lifted(_, Q, Objection) :- asserted(Q, impartiality_obviously_irrelevant, yes), !, Objection = note(jav_disregarded).
lifted(G, Q, Objection) :- asserted(Q, only_tied_to_the_regions_company, yes),
    trait(Q, G, exercise_of_authority_against_individual, Authority), !,
    company_tie(Authority, Objection).
lifted(_, Q, Objection) :- asserted(Q, nobody_else_without_considerable_delay, yes), !,
    Objection = dep(decision_is_a_measure_under_6_30).
lifted(_, _, no(disqualified)).

company_tie(no, note(jav_disregarded)).
company_tie(yes, no(disqualified)).
company_tie(unknown, dep(exercise_of_authority_against_individual)).

% --- KL 6:37 (KL-6-37): the closed list: the presidium, an utskott, a member, an
% alternate, an automated decision function, of the SAME committee; employees by 7:5.
permits('KL-6-37', G, Q) :- ordinary(G), delegator(G, Organ), committee(Organ), listed_6_37(G, Q).

listed_6_37(G, _) :- recipient(G, Kind), memberchk(Kind, [presidium, subcommittee]),
                     delegator(G, Organ), actor(G, organ(O)), organ(O, _, Organ, _).
listed_6_37(G, _) :- recipient(G, Kind), memberchk(Kind, [member, alternate_member]), same_committee(G).
listed_6_37(G, Q) :- recipient(G, automated_function), automation_in_law(Q).

same_committee(G) :- actor(G, person(_)).
% The utskott's own seats: its members are members or alternates of the committee (6:41).
same_committee(G) :- ordinary(G), delegator(G, Organ), actor(G, Actor), actor_post(Actor, P),
                     post(P, _, _, Sub, _, _, _), organ(Sub, subcommittee, Organ, _).
same_committee(G) :- delegator(G, Organ), actor(G, Actor), actor_post(Actor, P), post(P, _, _, Organ, _, _, _).

% In force 2022-07-01 (SFS 2022:638).
automation_in_law(Q) :- day_of(Q, Day), day_number(2022, 7, 1, First), Day >= First.

objection('KL-6-37', G, Q, no(not_on_the_closed_list(Kind))) :-
    ordinary(G), delegator(G, Organ), \+ council(Organ),
    recipient(G, Kind), \+ memberchk(Kind, [employee, outsider, self_management_body, employers_association]),
    \+ listed_6_37(G, Q).
objection('KL-6-37', G, _, no(delegator_is_no_committee)) :-      % section 1.1 step 1; OPEN-I
    passes_power(G), delegator(G, Organ), \+ committee(Organ), \+ council(Organ).
objection('KL-6-37', G, _, no(member_and_employee_together)) :-
    passes_power(G), jointly(G), mixed(G).

mixed(G) :- joint_kind(G, employee), joint_kind(G, Kind), Kind \== employee, !.
joint_kind(G, Kind) :- point_of(G, Key), point_delegate(Key, K, I), fits(K, I, Bearer),
                       recipient_kind(Bearer, G, Kind).

% --- KL 6:38 1 st p 1 (KL-6-38-1): goals, direction, scope or quality.
objection('KL-6-38-1', G, Q, Objection) :-
    under_6_38(G),
    trait(Q, G, concerns_goals_direction_scope_quality, V),
    forbidden_if(V, concerns_goals_direction_scope_quality, Objection).

% --- KL 6:38 1 st p 2 (KL-6-38-2): proposals and opinions to council; opinions because
% a decision of the whole committee or of council has been appealed. OPEN-D: silence is
% "no" only where the matter's registered kind is stated and is none of these.
objection('KL-6-38-2', G, Q, Objection) :-
    under_6_38(G), opinion_trait(Trait),
    trait(Q, G, Trait, V0), opinion_value(V0, Q, V),
    forbidden_if(V, Trait, Objection).
objection('KL-6-38-2', G, Q, note(not_of_the_whole_committee_nor_council)) :-
    under_6_38(G), matter_of(Q, M), kind_of_matter(M, opinion),
    forall(opinion_trait(Trait), trait(Q, G, Trait, no)).

opinion_trait(opinion_to_council).
opinion_trait(opinion_on_appeal_of_whole_committee_or_council).

opinion_value(unknown, Q, no) :- matter_of(Q, M), kind_of_matter(M, Kind),
    memberchk(Kind, [administration, statutory, document_refusal, other]), !.
opinion_value(unknown, _, no) :- reading(silence_on_6_38_p2, no), !.
opinion_value(V, _, V).

% --- KL 6:38 1 st p 3 (KL-6-38-3): exercise of authority against an individual that is
% of principle or otherwise of greater importance. BAN SOL25-30-5 lifts it.
% What is of principle for the region is so as authority, too; what is weighty for the
% individual alone (HFD 2016 ref. 74) is its own question, asked with the authority in it.
objection('KL-6-38-3', G, Q, no(authority_of_principle_or_greater_importance)) :-
    under_6_38(G), \+ lifted_6_38_3(Q),
    trait(Q, G, exercise_of_authority_against_individual, yes),
    trait(Q, G, of_principle_or_greater_importance, yes).
objection('KL-6-38-3', G, Q, no(important_exercise_of_authority)) :-
    under_6_38(G), \+ lifted_6_38_3(Q), trait(Q, G, important_exercise_of_authority, yes).
objection('KL-6-38-3', G, Q, dep(important_exercise_of_authority)) :-
    under_6_38(G), \+ lifted_6_38_3(Q), trait(Q, G, important_exercise_of_authority, unknown),
    \+ trait(Q, G, exercise_of_authority_against_individual, no).

lifted_6_38_3(Q) :- ban_of(Q, Row, _), memberchk(Row, ['SOL25-30-6', 'SOL25-30-7', 'SOL25-30-8', 'SOL25-30-9', 'SOL25-30-10']).

% --- KL 6:38 1 st p 4 (KL-6-38-4): a citizens' proposal handed to the committee.
% OPEN-D: silence is "no" only where council has not opened for them, or the origin is stated.
objection('KL-6-38-4', G, Q, Objection) :-
    under_6_38(G),
    trait(Q, G, citizens_proposal, V0), proposal_value(V0, Q, V),
    forbidden_if(V, citizens_proposal, Objection).

proposal_value(yes, _, yes) :- !.
proposal_value(_, Q, yes) :- matter_of(Q, M), origin_of_matter(M, citizens_proposal), !.
proposal_value(unknown, Q, no) :- matter_of(Q, M), origin_of_matter(M, other), !.
proposal_value(unknown, _, no) :- citizens_proposals(no), !.
proposal_value(unknown, _, no) :- reading(silence_on_6_38_p4, no), !.
proposal_value(V, _, V).

% --- KL 6:38 1 st p 5 (KL-6-38-5): where another statute bars delegation.
% OPEN-D: only an assessment says no; not in the BAN table is not known to be free.
objection('KL-6-38-5', G, Q, Objection) :-
    under_6_38(G),
    trait(Q, G, special_statute_ban, V0), ban_value(V0, V),
    forbidden_if(V, special_statute_ban, Objection).
% 6:38 does not bind an urgent mandate, but a special statute may name it, too.
objection('KL-6-38-5', G, Q, dep(special_statute_ban)) :-
    passes_power(G), urgent(G), trait(Q, G, special_statute_ban, unknown).
objection(Row, G, Q, Objection) :-
    passes_power(G),
    ban_of(Q, Row, Kind), ban_objection(Kind, Row, G, Objection).

ban_value(unknown, no) :- reading(silence_on_6_38_p5, no), !.
ban_value(V, V).

ban_of(Q, Row, Kind) :-
    matter_of(Q, M), day_of(Q, Day), is_kind_of(M, Above), matter_statute(Above, Row),
    ban(Row, From, Until, Kind), Day >= From, Day < Until.

% The BAN table (the catalogue 2 section 8). forbids: no mandate under KL 6:37, 7:5;
% subcommittee: only to an utskott; direct: a power from statute to an office holder,
% KL 6:37-40 and 7:5-8 do not apply; unread: the section's text was not available.
ban(Row, From, Until, Kind) :- ban_row(Row, F, U, Kind), ban_day(F, From), ban_day(U, Until).
ban_day(start, 0).
ban_day(open, 1000000).
ban_day(day(Y, M, D), N) :- day_number(Y, M, D, N).

ban_row('PBL-12-6',     start, open, forbids).
ban_row('PBL-5-27-s2',  start, open, forbids).
ban_row('SOL25-30-6',   day(2025,7,1), open, subcommittee).
ban_row('SOL25-30-7',   day(2025,7,1), open, subcommittee).
ban_row('SOL25-30-8',   day(2025,7,1), open, subcommittee).
ban_row('SOL25-30-9',   day(2025,7,1), open, unread).
ban_row('SOL25-30-10',  day(2025,7,1), open, unread).
ban_row('SOL01-10-4',   start, day(2025,7,1), subcommittee).
ban_row('SOL01-10-5',   start, day(2025,7,1), forbids).
ban_row('LVU-6',        start, open, direct).
ban_row('LVU-11',       start, open, direct).
ban_row('LVU-27',       start, open, direct).
ban_row('LVU-31d',      start, open, direct).
ban_row('LVM-13',       start, open, direct).
ban_row('SMITT-1-9',    start, open, direct).
ban_row('LPT-39',       start, open, direct).
ban_row('LRV-23',       start, open, direct).
ban_row('HSL-4-2',      start, open, direct).
ban_row('TVL-16a',      start, open, direct).
ban_row('PSL-6-3',      start, open, direct).
ban_row('SKOL-2-10',    start, open, direct).
ban_row('SKOL-BAN',     start, open, forbids).
ban_row('KOLL-3-2',     start, open, forbids).
ban_row('SAK-2-7',      start, open, forbids).
ban_row('KRIS-2-3',     start, open, direct).

% Neither PBL 12:6 nor 6:38 names KL 6:39; for an urgent mandate look at the statute.
ban_objection(forbids, _, G, no(statute_bars_delegation))       :- ordinary(G).
ban_objection(forbids, Row, G, dep(statute_bars_urgent_mandate)) :- urgent(G), Row \== 'PBL-12-6'.
ban_objection(subcommittee, _, G, no(only_to_an_utskott))       :- ordinary(G), \+ recipient(G, subcommittee).
ban_objection(subcommittee, _, G, dep(statute_bars_urgent_mandate)) :- urgent(G).
ban_objection(unread, _, _, dep(statute_text_not_read)).
ban_objection(direct, _, _, no(power_of_a_statutory_office_holder)).

% The committee cannot take such a power over; but where the statute gives it for what
% cannot wait, it stands beside the committee's own.
% Unsettled: whether LVM 13 is of that kind was not read.
objection(Row, G, Q, no(power_of_a_statutory_office_holder)) :-
    own_power(G), ( ban_of(Q, Row, direct) ; recorded_by(Q, Row) ), \+ only_if_urgent(Row).
objection(Row, G, Q, no(power_of_a_statutory_office_holder)) :-
    passes_power(G), recorded_by(Q, Row), \+ only_if_urgent(Row).
% What is given for what cannot wait bars no delegation by itself: whether the statute does
% the point is assessed for. The crisis committee's chair only goes before the committee.
objection(Row, G, Q, dep(special_statute_ban)) :-
    passes_power(G), recorded_by(Q, Row), only_if_urgent(Row), Row \== 'KRIS-2-3',
    asserted(Q, special_statute_ban, unknown),
    stated_of_point(G, special_statute_ban, Own), memberchk(Own, [none, unknown]).

only_if_urgent(Row) :- memberchk(Row, ['LVU-6', 'LVU-11', 'LVU-27', 'LVU-31d', 'LVM-13', 'KRIS-2-3']).

% An order may record such a power as a point of its own. It gives nothing: the statute does.
by_statute(G, Row) :- kind_of_point(G, statutory), point_of(G, Key), point_statute(Key, Row).

recorded_by(Q, Row) :-
    matter_of(Q, M), day_of(Q, Day),
    point(Key, O, V, _, _, statutory, Of, Period), Of \== unknown, is_kind_of(M, Of),
    point_statute(Key, Row), status(Period, Day, S), memberchk(S, [in, undated, before_evidence]),
    recorded_that_day(O, V, Day).

recorded_that_day(O, V, Day) :-
    \+ ( first_day(O, V, First), \+ evidenced_only(O, V), Day < First ),
    \+ ( order(O, V, _, _, period(_, Through)), integer(Through), Day > Through ),
    \+ ( newer(O, V, _, Next), Day >= Next ).

permits(Row, G, _) :- by_statute(G, Row), \+ superior_route(G), \+ sub(G, _).
objection(Row, G, Q, Objection) :-
    by_statute(G, Row), only_if_urgent(Row), asserted(Q, is_urgent, V), required(V, is_urgent, Objection).
% What cannot wait the act gives the chair or a named member, within what the committee has; what it
% gives for good, an office holder who is not elected. No order lets another step in.
objection(Row, G, _, no(not_whom_the_act_names)) :-
    by_statute(G, Row), entry(G, entry(_, _, Bearer)), \+ whom_the_act_names(Row, Bearer).
objection(Rule, G, Q, Objection) :-
    by_statute(G, Row), only_if_urgent(Row), delegator(G, Organ),
    objection(Rule, g(own(Organ), none, own, organ(Organ)), Q, Objection),
    ( memberchk(Rule, ['KL-6-2', 'KL-5-1', 'OPEN-P', 'DATA-PERIOD']) ; council_subject(_, Rule, _) ).
objection(Row, G, _, no(no_stand_in_by_the_order)) :-
    by_statute(G, Row), route(G, substitute(_)), actor(G, Actor),
    \+ ( actor_post(Actor, P), post(P, Kind, _, _, _, _, _), named_beside_the_chair(Row, Kind) ).

% The crisis committee's vice chair; for what else cannot wait a member whom the committee has named.
named_beside_the_chair('KRIS-2-3', vice_chair).
named_beside_the_chair(Row, Kind) :-
    only_if_urgent(Row), Row \== 'KRIS-2-3', memberchk(Kind, [chair, vice_chair, member]).

% An employee's post may be the office that the act names; a label does not make it so.
objection(Row, G, Q, Objection) :-
    by_statute(G, Row), \+ only_if_urgent(Row), entry(G, entry(_, _, Bearer)),
    actor_post(Bearer, P), post(P, employee, _, _, _, _, _),
    asserted(Q, holds_the_statutory_office, V), required(V, holds_the_statutory_office, Objection).

whom_the_act_names(Row, Bearer) :-
    actor_post(Bearer, P), post(P, Kind, _, _, _, _, _),
    ( only_if_urgent(Row) -> memberchk(Kind, [chair, vice_chair, member]) ; memberchk(Kind, [employee, other]) ).

objection('DOC-SUPERIOR', G, _, no(not_the_superiors_power)) :- by_statute(G, _), superior_route(G).
objection('KL-7-6', G, _, no(not_delegated)) :- by_statute(G, _), sub(G, _).

% The holder of a statutory office decides by the statute itself.
permits(Row, g(statute(Row), _, statute, _), _).

% Delegation under 6:37 and 7:5 is under 6:38; an urgent mandate under 6:39 is not.
% A committee's own decision is not either. Nor is council's delegation under 5:2.
under_6_38(G) :- ordinary(G), delegator(G, Organ), \+ council(Organ).

forbidden_if(yes, Trait, no(Trait)).
forbidden_if(unknown, Trait, dep(Trait)).

% --- KL 6:38 2 st (KL-6-38-s2-1 .. -4): more that an automated function may not have.
objection('KL-6-38-s2-1', G, Q, Objection) :-
    automated(G, Q), trait(Q, G, appealed_under_chapter_13, V0), route_value(V0, Q, V),
    forbidden_if(V, appealed_under_chapter_13, Objection).
objection('KL-6-38-s2-2', G, Q, Objection) :-
    automated(G, Q), trait(Q, G, not_appealable_by_statute, V),
    forbidden_if(V, not_appealable_by_statute, Objection).
objection('KL-6-38-s2-3', G, Q, Objection) :-
    automated(G, Q), trait(Q, G, procurement, V),
    forbidden_if(V, procurement, Objection).
% p 4 in its present words from 2024-01-01 (SFS 2023:708). 2022-07-01 - 2023-12-31 it is
% read as choice systems only: an authorisation system needs assessment.
objection('KL-6-38-s2-4', G, Q, Objection) :-
    automated(G, Q), trait(Q, G, choice_or_authorisation_system, V), day_of(Q, Day),
    system_objection(V, Day, G, Q, Objection).

automated(G, Q) :- ordinary(G), recipient(G, automated_function), automation_in_law(Q).

% KL 13:3: a special appeal statute displaces ch. 13.
route_value(unknown, Q, no) :- matter_of(Q, M), is_kind_of(M, Above), matter_appeal(Above, _), !.
route_value(V, _, V).

system_objection(unknown, _, _, _, dep(choice_or_authorisation_system)).
system_objection(yes, Day, G, Q, Objection) :-
    day_number(2024, 1, 1, Present),
    ( ( Day >= Present ; trait(Q, G, choice_system, yes) )
    -> Objection = no(choice_or_authorisation_system)
    ;  Objection = dep(choice_system) ).

% --- KL 6:39 (KL-6-39): urgent matters: the chair, or another MEMBER that the committee
% has named; so urgent that the committee cannot be awaited.
permits('KL-6-39', G, _) :- urgent(G), delegator(G, Organ), committee(Organ), recipient(G, member), same_committee(G).
objection('KL-6-39', G, _, no(only_chair_or_named_member)) :-
    urgent(G), \+ ( recipient(G, member), same_committee(G) ).
objection('KL-6-39', G, Q, Objection) :-
    urgent(G), asserted(Q, is_urgent, V), urgency(V, Objection).

urgency(no, no(not_urgent)).
urgency(unknown, dep(is_urgent)).

% For 6:38 p 5 look at the special statute.
objection('KL-6-39', G, Q, dep(statute_bars_urgent_mandate)) :-
    urgent(G), trait(Q, G, special_statute_ban, yes), reading(urgent_beside_ban, depends).
objection('KL-6-39', G, Q, no(statute_bars_urgent_mandate)) :-
    urgent(G), trait(Q, G, special_statute_ban, yes), reading(urgent_beside_ban, no).

% --- KL 6:40 2 st (KL-6-40-s2): an urgent decision is reported at the next meeting.
objection('KL-6-40-s2', G, _, note(report_at_the_next_meeting)) :- urgent(G).

% Step 8 of section 1.1, KL 6:40 1 st and 7:8: the extent of reporting. Unsettled: an
% order that does not settle it breaks a duty of the committee; no rule says that the
% delegation falls. No objection.

% --- KL 6:41 (KL-6-41): an utskott may get delegation, and may prepare.
permits('KL-6-41', G, _) :- ordinary(G), recipient(G, subcommittee), delegator(G, Organ),
                            actor(G, organ(O)), organ(O, _, Organ, _).
permits('KL-6-41', g(_, _, preparing, organ(O)), _) :- organ(O, subcommittee, _, _).

% ===================================================== KL ch. 7: employees

% --- KL 7:1-7:2 (KL-7-1, HFD 2016 ref. 28): an instruction, plan or guideline may amount
% to a delegation: three-valued.
objection('KL-7-1', G, Q, Objection) :-
    passes_power(G), version_of(G, O, V), order(O, V, Kind, _, _),
    memberchk(Kind, [guideline, instruction, plan, unknown]),
    instrument_delegates(G, Q, Value), delegates_objection(Value, Objection).

instrument_delegates(_, Q, Value) :- asserted(Q, instrument_delegates, Value), Value \== unknown, !.
instrument_delegates(G, _, Value) :- clause_of(G, instrument_delegates, Value).

delegates_objection(no, no(instrument_delegates_nothing)).
delegates_objection(unknown, dep(instrument_delegates)) :- reading(guideline_delegates, unknown).
delegates_objection(unknown, no(instrument_delegates_nothing)) :- reading(guideline_delegates, no).

% --- KL 7:5 (KL-7-5): AN employee of the region, in any administration; person or post.
permits('KL-7-5', G, _) :- ordinary(G), delegator(G, Organ), committee(Organ), recipient(G, employee),
                           \+ route(G, sub(_, _)).
% What the case says beats the data (OPEN-Q).
objection('KL-7-5', G, Q, no(not_fulfilled(holder_employed))) :-
    passes_power(G), recipient(G, employee), \+ others_employee(G, _, _), asserted(Q, holder_employed, no).
objection('KL-7-5', G, Q, dep(holder_employed)) :-
    passes_power(G), recipient(G, employee), day_of(Q, Day), actor(G, Actor),
    employed(Actor, G, Q, Day, unclear).

% employed(Actor, G, Q, Day, -yes|no|unclear|vacant)
employed(_, G, _, _, Answer) :- others_employee(G, _, _), !, Answer = yes.   % theirs are other conditions, below
employed(holder(X, App, _), G, Q, Day, Answer) :- employed_by_appointment(App, X, G, Q, Day, Answer).
employed(person(X), G, Q, Day, Answer) :- employed_person(X, G, Q, Day, Answer).
employed(post(_), _, _, _, Answer) :- reading(post_judged_by_its_holders, no), !, Answer = yes.
employed(post(P), _, _, Day, Answer) :- stated_vacant(P, Day), !, Answer = vacant.
employed(post(P), G, Q, Day, Answer) :-
    findall(A, ( effective_holder(P, Day, App, X, Certain), holder_answer(Certain, App, X, G, Q, Day, A) ), All),
    employed_all(All, P, Day, Answer).

holder_answer(certain, App, X, G, Q, Day, A) :- employed_by_appointment(App, X, G, Q, Day, A).
holder_answer(uncertain, _, _, _, _, _, unclear).

employed_all([], P, _, unclear) :- \+ appointments_recorded(P), reading(holder_not_recorded, depends).
employed_all([], P, _, yes)     :- \+ appointments_recorded(P), reading(holder_not_recorded, presumed_employed).
employed_all([], P, Day, Answer) :- appointments_recorded(P), ( before_the_first(P, Day) -> Answer = unclear ; Answer = vacant ).
employed_all(All, _, _, Answer) :- All = [First | Rest],
    ( forall(member(A, Rest), A == First) -> Answer = First ; Answer = unclear ).

employed_by_appointment(App, X, G, Q, Day, Answer) :-
    appointment(App, _, _, _, Employed, _, _), employment_answer(Employed, X, G, Q, Day, Answer).
employed_person(X, G, Q, Day, Answer) :-
    ( employment(X, E) -> Employed = E
    ; appointment(_, X, P, _, yes, _, Period), post(P, employee, _, _, _, _, _), status(Period, Day, in) -> Employed = yes
    ; Employed = unknown ),
    employment_answer(Employed, X, G, Q, Day, Answer).

employment_answer(yes, _, _, _, _, yes).
employment_answer(unknown, X, G, Q, Day, Answer) :- outside_answer(X, G, Q, Day, A),
    ( A == yes -> Answer = yes ; Answer = unclear ).
employment_answer(no, X, G, Q, Day, Answer) :- outside_answer(X, G, Q, Day, Answer).

% The statutory exceptions to "own employees only": KL 9:30, 9:37 2 st, BEF 6:4.
% Sub-delegation goes to an employee of the region, in a joint committee of any party
% (7:6, 9:31; section 1.3): no other exception.
outside_answer(X, G, Q, Day, Answer) :-
    ( outside_holds(X, G, Q, Day, yes)     -> Answer = yes
    ; outside_holds(X, G, Q, Day, unclear) -> Answer = unclear
    ; Answer = no ).

outside_holds(X, G, Q, Day, How) :- outside_rule(X, G, Q, Day, Rule, How), serves_route(Rule, G).

serves_route(_, G) :- \+ sub(G, _).
serves_route('KL-9-30', G) :- sub(G, _).

% --- OPEN-E: a vacant post: nobody decides in it; the mandate is dormant.
objection('OPEN-E', G, Q, Objection) :-
    reading(post_judged_by_its_holders, yes),
    ( passes_power(G) ; by_statute(G, _) ), day_of(Q, Day), actor(G, post(P)), known_vacant(P, Day),
    vacancy(Objection).

vacancy(no(post_vacant))   :- reading(gap_in_appointments, vacant).
vacancy(dep(post_holder))  :- reading(gap_in_appointments, depends).

% Ordinary and acting holder at once, not stated to be so: the acting holds the post.
objection('DOC-ALTERNATE', G, Q, dep(holder_of_the_post)) :-
    passes_power(G), day_of(Q, Day), actor(G, holder(_, App, _)), displaced(App, Day).

% --- KL 7:6 (KL-7-6, section 1.3): nämnd -> förvaltningschef -> employee, if the nämnd
% has allowed it; one step, never longer.
permits('KL-7-6', G, _) :- route(G, sub(_, _)), recipient(G, employee).

objection('KL-7-6', G, _, no(only_a_head_of_administration)) :-
    sub(G, _), entry(G, entry(_, _, Bearer)), head(Bearer, no).
objection('KL-7-6', G, _, dep(head_of_administration)) :-
    sub(G, _), entry(G, entry(_, _, Bearer)), head(Bearer, unknown).
objection('KL-7-6', G, _, no(grantor_received_no_power)) :-      % section 1.3: "holds the power by delegation"
    sub(G, _), kind_of_point(G, Kind), Kind \== delegation, Kind \== urgent.
objection('KL-7-6', G, _, no(grantor_is_no_delegate)) :-
    sub(G, _), entry(G, none).
objection('KL-7-6', G, _, no(second_step)) :-
    sub(G, S), sub_delegation(S, Kind, From, _, _, Order, Number, _, _, _),
    sub_delegation(Other, _, _, Kind, From, Order, Number, _, _, _), Other \== S,
    entry(G, none).
objection('KL-7-6', G, _, Objection) :-
    sub(G, _), clause_of(G, sub_delegation, Leave), leave(Leave, Objection).
% What the case denies, no data opens (OPEN-Q: "a fact of the case always beats" the line).
objection('KL-7-6', G, Q, no(sub_delegation_not_allowed)) :- sub(G, _), asserted(Q, sub_delegation_allowed, no).
objection('KL-7-6', G, Q, no(only_a_head_of_administration)) :- sub(G, _), asserted(Q, head_of_administration, no).
objection('KL-7-6', G, _, no(only_to_an_employee)) :-
    sub(G, _), recipient(G, Kind), \+ memberchk(Kind, [employee, outsider]).
objection('KL-7-6', G, _, no(urgent_mandate_is_not_passed_on)) :-
    sub(G, _), urgent(G).
objection(Rule, G, Q, Objection) :-
    sub(G, S), entry(G, entry(_, _, Bearer)),
    sub_delegation(S, _, _, _, _, _, _, _, Given, _), grantor_then(Bearer, Given, G, Q, Rule, Objection).

sub(G, S) :- route(G, sub(S, _)).

head(post(P), V)  :- post(P, employee, _, _, _, V0, _), ( V0 == unknown, director(P) -> V = yes ; V = V0 ).
head(post(P), no) :- post(P, Kind, _, _, _, _, _), Kind \== employee.
head(organ(_), no).
head(person(X), V) :- ( appointment(_, X, P, _, _, _, _), post(P, employee, _, _, _, yes, _) -> V = unknown ; V = no ).

% "Silent on onward assignment" is a no (scenario 15); that our source is silent is not
% the order's silence: asked.
leave(not_allowed, no(sub_delegation_not_allowed)).
leave(silent, no(sub_delegation_not_allowed)).
leave(unknown, dep(sub_delegation_allowed)).

% The head must himself have been a lawful delegate when he gave it.
grantor_then(_, unknown, _, _, 'KL-7-6', dep(day_of_sub_delegation)).
grantor_then(post(P), Given, G, Q, Rule, Objection) :-
    integer(Given), employed(post(P), G, Q, Given, Answer), grantor_objection(Answer, Rule, Objection).

grantor_then(post(P), Given, _, _, 'KL-7-6', Objection) :-
    integer(Given), post(P, _, _, _, _, _, Period), status(Period, Given, S), status_objection(S, grantor(P), Objection).

% 7:5 speaks of an employee; a vacant post hands nothing on.
grantor_objection(no, 'KL-7-5', no(grantor_not_employed)).
grantor_objection(vacant, 'OPEN-E', no(grantor_post_vacant)).
grantor_objection(unclear, 'KL-7-6', dep(grantor_employed)).

% --- OPEN-A: "en förvaltningschef inom nämndens verksamhetsområde".
objection('OPEN-A', G, Q, Objection) :-
    sub(G, _), entry(G, entry(_, _, post(P))), head(post(P), Head), Head \== no,
    delegator(G, Organ), day_of(Q, Day), relation(P, Organ, Day, Relation),
    area_of_head(Relation, Objection).

area_of_head(other, no(head_of_another_committees_administration)) :- reading(other_administration, no).
area_of_head(other, dep(head_of_administration))          :- reading(other_administration, depends).
area_of_head(unknown, dep(head_of_administration))        :- \+ reading(other_administration, not_asked).

% --- HSF 4:5 (HSF-4-5): leadership tasks are not KL sub-delegation.
objection(Statute, G, _, no(not_a_way_to_pass_on_delegated_power)) :-
    sub(G, S), sub_delegation_under(S, Statute).

% --- KL 7:7 (KL-7-7-s1, -s2): conditions about users, for employees only.
permits('KL-7-7-s2', G, Q) :- users(G, endorse), recipient(G, employee), asserted(Q, users_endorsed, yes).
objection('KL-7-7-s1', G, Q, Objection) :-
    users(G, heard), recipient(G, employee), asserted(Q, users_heard, V), required(V, users_heard, Objection).
objection('KL-7-7-s2', G, Q, Objection) :-
    users(G, endorse), recipient(G, employee), asserted(Q, users_endorsed, V), required(V, users_endorsed, Objection).
objection('KL-7-7', G, Q, Objection) :-
    passes_power(G), users(G, What), \+ recipient(G, employee),
    ( What == heard -> asserted(Q, users_heard, V), required(V, users_heard, Objection)   % to hear somebody first is harmless
    ; users_fact(What, Fact), asserted(Q, Fact, no)
    -> Objection = no(not_fulfilled(Fact)) ; Objection = dep(users_say_over_a_delegate_who_is_no_employee) ).
objection('KL-7-7', G, Q, Objection) :-
    reading(execution_beside_a_bar, no), kind_of_point(G, execution), point_of(G, Key), point_users(Key, What),
    users_fact(What, Fact), asserted(Q, Fact, V), required(V, Fact, Objection).
objection('KL-7-7', G, _, note(consult_before_deciding)) :-
    passes_power(G), point_of(G, Key), point_consult(Key, _, _).

users(G, What) :- passes_power(G), point_of(G, Key), point_users(Key, What).

users_fact(heard, users_heard).
users_fact(endorse, users_endorsed).

required(no, Fact, no(not_fulfilled(Fact))).
required(unknown, Fact, dep(Fact)).

% --- KL 7:20, 7:22 (KL-7-20, KL-7-22): a partssammansatt organ decides what council's
% reglemente gives it; not goals and the like, and no exercise of authority.
permits('KL-7-20', G, _) :- own_power(G), power_of(G, Organ), joint_labour_body(Organ).
objection('KL-7-22', G, Q, Objection) :-
    own_power(G), power_of(G, Organ), joint_labour_body(Organ),
    member(Trait, [concerns_goals_direction_scope_quality, exercise_of_authority_against_individual]),
    trait(Q, G, Trait, V), forbidden_if(V, Trait, Objection).

% ===================================================== KL ch. 8 and 9, other statutes

% --- KL 8:4 (KL-8-4): a self-management body, if council has permitted it; no exercise
% of authority against individuals whatever its weight, and nothing in 6:38.
permits('KL-8-4', G, _) :- to_self_management(G, _).
objection('KL-8-4', G, _, Objection) :-
    to_self_management(G, Body), permitted(self_management, Body, V),
    required(V, council_permits_self_management, Objection).
objection('KL-8-4', G, Q, Objection) :-
    to_self_management(G, _),
    trait(Q, G, exercise_of_authority_against_individual, V),
    forbidden_if(V, exercise_of_authority_against_individual, Objection).

to_self_management(G, Body) :- ordinary(G), recipient(G, self_management_body), actor(G, organ(Body)).

permitted(What, About, V) :- council_permits(What, About, V0), !, V = V0.
permitted(_, _, unknown).

% --- KL 9:30 (KL-9-30), 9:37 2 st (KL-9-37-s2), BEF 6:4 (BEF-6-4): employees of others.
permits(Rule, G, Q) :-
    ordinary(G), recipient(G, employee), day_of(Q, Day), someone(G, Day, X),
    outside_rule(X, G, Q, Day, Rule, yes).
objection(Rule, G, Q, dep(agreement_or_party)) :-
    passes_power(G), recipient(G, employee), day_of(Q, Day), someone(G, Day, X),
    outside_rule(X, G, Q, Day, Rule, unclear).
objection(Rule, G, Q, no(conditions_not_met)) :-
    passes_power(G), recipient(G, employee), day_of(Q, Day), someone(G, Day, X),
    actor(G, Actor), employed(Actor, G, Q, Day, Answer), memberchk(Answer, [no, unclear]),
    outside(X, _, Basis, _, _), outside_basis(Basis, Rule),
    \+ outside_rule(X, G, Q, Day, Rule, _).

outside_basis(joint_committee, 'KL-9-30').
outside_basis(contract_cooperation, 'KL-9-37-s2').
outside_basis(central_purchasing_body, 'BEF-6-4').

% The person or persons that the actor is.
someone(G, _, X)   :- actor(G, person(X)).
someone(G, _, X)   :- actor(G, holder(X, _, _)).
someone(G, Day, X) :- actor(G, post(P)), effective_holder(P, Day, _, X, _).

outside_rule(X, G, _, Day, 'KL-9-30', yes) :-
    outside(X, Employer, joint_committee, _, Period), status(Period, Day, in),
    delegator(G, Organ), organ(Organ, joint_committee, _, _), joint_party(Organ, Employer).
outside_rule(X, _, _, Day, 'KL-9-37-s2', Answer) :-
    outside(X, _, contract_cooperation, Agreement, Period), status(Period, Day, in),
    day_number(2018, 7, 1, First), Day >= First,                  % SFS 2018:569
    agreement(Agreement, Answer).
outside_rule(X, G, Q, Day, 'BEF-6-4', Answer) :-
    outside(X, _, central_purchasing_body, Agreement, Period), status(Period, Day, in),
    agreement(Agreement, A), needed_fact(Q, G, procurement, Procurement),
    in_procurement(Procurement, A, Answer).

agreement(yes, yes).
agreement(unknown, unclear).
in_procurement(yes, A, A).
in_procurement(unknown, _, unclear).

% --- KL 9:31 (KL-9-31): in a joint committee also an employee of any party may get the
% sub-delegation: employed/5 above serves both 9:30 and 9:31.
permits('KL-9-31', G, Q) :-
    route(G, sub(_, _)), day_of(Q, Day), someone(G, Day, X), outside_rule(X, G, Q, Day, 'KL-9-30', yes).

% Where the data says of a post, not of a person, that its holder is another's employee.
others(cooperating_party_employee, 'KL-9-30').
others(contract_party_employee, 'KL-9-37-s2').
others(purchasing_body_employee, 'BEF-6-4').

others_employee(G, P, Rule) :-
    actor(G, Actor), actor_post(Actor, P), post(P, Kind, _, _, _, _, _), others(Kind, Rule).

permits(Rule, G, _) :- ordinary(G), others_employee(G, _, Rule).
objection(Rule, G, Q, Objection) :-
    passes_power(G), others_employee(G, P, Rule), others_condition(Rule, P, G, Q, Objection).
objection('KL-7-6', G, _, no(only_to_an_employee)) :-
    sub(G, _), others_employee(G, _, Rule), Rule \== 'KL-9-30'.

others_condition('KL-9-30', _, G, _, no(not_in_a_joint_committee)) :-
    delegator(G, Organ), \+ organ(Organ, joint_committee, _, _).
others_condition('KL-9-37-s2', _, _, Q, no(not_yet_law)) :-
    day_of(Q, Day), day_number(2018, 7, 1, First), Day < First.       % SFS 2018:569
others_condition('BEF-6-4', _, _, Q, no(not_yet_law)) :-
    day_of(Q, Day), day_number(2022, 2, 1, First), Day < First.       % SFS 2021:1115
others_condition('BEF-6-4', _, G, Q, Objection) :-
    needed_fact(Q, G, procurement, V), required(V, procurement, Objection).
others_condition(Rule, P, _, Q, Objection) :-
    Rule \== 'KL-9-30', day_of(Q, Day), agreement_on(P, Day, In), agreed(In, Objection).

agreement_on(P, Day, In) :- post_agreement(P, I), instrument(I, Period), !, status(Period, Day, In).
agreement_on(_, _, unknown).
agreed(before, no(agreement_not_in_force)).
agreed(before_evidence, no(agreement_not_in_force)).
agreed(after, no(agreement_not_in_force)).
agreed(Other, dep(agreement_or_party)) :- memberchk(Other, [unknown, undated]).

% --- BEF 6:3 (BEF-6-3): an employers' association may fix employment terms by
% collective agreement, if council has let the committee give the charge.
permits('BEF-6-3', G, _) :- to_employers_association(G, _).
objection('BEF-6-3', G, _, Objection) :-
    to_employers_association(G, _), permitted(employers_association, none, V),
    required(V, council_permits_employers_association, Objection).
objection('BEF-6-3', G, Q, Objection) :-
    to_employers_association(G, _),
    needed_fact(Q, G, terms_of_employment_by_collective_agreement, V),
    required(V, terms_of_employment_by_collective_agreement, Objection).

to_employers_association(G, Body) :- ordinary(G), recipient(G, employers_association), actor(G, organ(Body)).

% --- OSL 6:3, 6:7 (OSL-6-7): the authority's refusal of a document needs a delegate.
objection('OSL-6-7', G, Q, note(the_authority_decides_a_refusal)) :-
    passes_power(G), matter_of(Q, M), kind_of_matter(M, document_refusal).

% --- KRIS (2006:544 2:4), OPEN-P: an area taken over by the crisis committee.
objection('OPEN-P', G, Q, dep(area_taken_over_by_the_crisis_committee)) :-
    passes_power(G), delegator(G, Organ), matter_of(Q, M), day_of(Q, Day),
    taken_over(Crisis, Organ, What, Period), status(Period, Day, S), memberchk(S, [in, undated, before_evidence]),
    organ(Crisis, _, _, There), status(There, Day, T), memberchk(T, [in, undated, before_evidence]),
    ( What == all ; is_kind_of(M, What) ).
% Unsettled: may the ordinary committee itself decide in the area meanwhile? It no longer
% has it (2:4): the same answer.
objection('OPEN-P', G, Q, dep(area_taken_over_by_the_crisis_committee)) :-
    own_power(G), power_of(G, Organ), matter_of(Q, M), day_of(Q, Day),
    taken_over(Crisis, Organ, What, Period), status(Period, Day, S), memberchk(S, [in, undated, before_evidence]),
    organ(Crisis, _, _, There), status(There, Day, T), memberchk(T, [in, undated, before_evidence]),
    ( What == all ; is_kind_of(M, What) ).

% ===================================================== Doctrine

% --- DOC-JOINT, OPEN-N: one decider. A combination order gives nobody power alone; a
% veto to anybody but users makes it joint.
objection('DOC-JOINT', G, _, no(must_decide_together)) :- passes_power(G), jointly(G).
objection('DOC-JOINT', G, _, no(approval_by_another)) :-
    passes_power(G), point_of(G, Key), point_approval(Key, _, _).

jointly(G) :- point_of(G, Key), point_jointly(Key).

% --- DOC-SUPERIOR, OPEN-O: managers do not inherit; only where a clause says so.
permits('DOC-SUPERIOR', G, _) :- route(G, superior_may), recipient(G, employee).
permits('DOC-SUPERIOR', G, _) :- route(G, superior_steps_in(_)), recipient(G, employee).
% The heads of the units above, under the same committee (the design section 2), unless the
% order reaches wider. Whose administration nobody states: as of a role.
objection('DOC-SUPERIOR', G, Q, no(superior_of_another_administration)) :-
    superior_of(G, Q, other), reading(superior_elsewhere, no).
objection('OPEN-G', G, Q, dep(role_reaches_other_administrations)) :-
    superior_of(G, Q, other), reading(superior_elsewhere, depends).
objection('OPEN-G', G, Q, dep(role_reaches_other_administrations)) :-
    superior_of(G, Q, unknown).
objection('OPEN-O', G, Q, Objection) :-
    route(G, superior_steps_in(Nearness)), entry(G, entry(Kind, Id, Bearer)),
    steps_in(Nearness, Kind, Id, Bearer, Q, Objection).

% What else the order's clause asks of a superior who steps in.
objection('DOC-SUPERIOR', G, Q, Objection) :-
    route(G, superior_steps_in(_)), version_of(G, O, V), order_clause(O, V, superior_steps_in_when(Fact)),
    needed_fact(Q, G, Fact, Value), required(Value, Fact, Objection).

superior_of(G, Q, Relation) :-
    superior_route(G), actor(G, Actor), actor_post(Actor, P), delegator(G, Organ), day_of(Q, Day),
    \+ clause_of(G, reaches_other_administrations, yes),
    relation(P, Organ, Day, Found), Found == Relation.

superior_route(G) :- route(G, superior_may).
superior_route(G) :- route(G, superior_steps_in(_)).

steps_in(_, Kind, Id, Bearer, Q, no(delegate_available)) :- hindered(Kind, Id, Bearer, Q, no).
steps_in(_, Kind, Id, Bearer, Q, dep(hindered(Who)))     :- hindered(Kind, Id, Bearer, Q, unknown),
                                                            day_of(Q, Day), \+ vacant(Bearer, Day),
                                                            actor_id(Bearer, Who).
% "Närmast" is the nearest. A chain of absent superiors: whether the clause reaches so far has
% to be assessed. A vacant post between has nobody to be there.
steps_in(higher(_), _, _, _, _, no(nearer_superior_first)) :- reading(absent_superiors, no).
steps_in(higher(Between), _, _, _, Q, Objection) :-
    nearer_superior(Between, Q, P, Hindered), nearer(Hindered, P, Objection).
steps_in(higher(_), _, _, _, Q, Objection) :-
    reading(absent_superiors, depends),
    asserted(Q, higher_superior_may_step_in, V), required(V, higher_superior_may_step_in, Objection).

nearer(no, _, no(nearer_superior_available)).
nearer(unknown, P, dep(hindered(P))).

nearer_superior(Between, Q, P, Hindered) :-
    member(P, Between), day_of(Q, Day), \+ vacant(post(P), Day),
    earlier_hindered(post, P, post(P), Q, Hindered).

% --- DOC-ALTERNATE, OPEN-C: stand-ins must be stated; the one before must be hindered.
permits('DOC-ALTERNATE', G, _) :- route(G, substitute(_)).
permits('DOC-ALTERNATE', G, _) :- route(G, alternate).
objection('DOC-ALTERNATE', G, _, Objection) :-
    actor(G, Actor), stands_in_by_appointment(Actor), clause_of(G, alternates_act, V), alternates(V, Objection).

alternates(no, no(alternates_do_not_act)).
alternates(unknown, no(alternates_do_not_act)).      % "an ersättare only if the order says so"

objection('OPEN-C', G, Q, no(one_before_is_available(Who))) :-
    before(G, Q, one(_, _, Bearer), Hindered), Hindered == no, actor_id(Bearer, Who).
objection('OPEN-C', G, Q, dep(hindered(Who))) :-
    before(G, Q, one(_, _, Bearer), Hindered), Hindered == unknown,
    day_of(Q, Day), ( reading(vacancy_is_a_hindrance, yes) -> true ; \+ vacant(Bearer, Day) ), actor_id(Bearer, Who).
% Whoever is hindered but in service, and decides all the same, is there.
objection('OPEN-C', G, Q, no(delegate_acts_all_the_same)) :-
    asserted(Q, delegate_in_service_and_acting, yes), \+ clause_of(G, stand_in_instead, yes),
    day_of(Q, Day), the_hindered_before(G, Q, Bearer), \+ vacant(Bearer, Day).

the_hindered_before(G, Q, Bearer) :-
    route(G, substitute(_)), point_of(G, Key),
    ordinary_delegate(Key, Kind, Id, Bearer), could_decide(Key, Kind, Id, Bearer, Q),
    \+ ( reading(stand_in_waits_for, each_delegate), \+ entry(G, entry(Kind, Id, Bearer)) ),
    hindered(Kind, Id, Bearer, Q, yes).
the_hindered_before(G, Q, Bearer) :-
    route(G, superior_steps_in(_)), entry(G, entry(Kind, Id, Bearer)), hindered(Kind, Id, Bearer, Q, yes).
% OPEN-E: a stand-in covers a vacancy only if the clause does.
objection('OPEN-E', G, Q, Objection) :-
    reading(vacancy_is_a_hindrance, no),
    before_or_below(G, Q, Bearer, Hindered), Hindered \== no,
    day_of(Q, Day), vacant(Bearer, Day),
    clause_of(G, stand_in_covers_vacancy, Covers), vacancy_covered(Covers, Objection).

before_or_below(G, Q, Bearer, Hindered) :- before(G, Q, one(_, _, Bearer), Hindered).
before_or_below(G, Q, Bearer, Hindered) :-
    route(G, superior_steps_in(_)), entry(G, entry(Kind, Id, Bearer)), hindered(Kind, Id, Bearer, Q, Hindered).

vacancy_covered(no, no(stand_in_does_not_cover_vacancy)).
vacancy_covered(unknown, dep(stand_in_covers_vacancy)).

vacant(post(P), Day) :- known_vacant(P, Day).

% Those whose hindrance opens the way for a stand-in, each with what the question says of
% it. For a substitute: every ordinary delegate of the point, of whom `delegate_hindered`
% speaks, and every substitute before it, of whom it does not; for an alternate: the holder.
before(G, Q, one(Kind, Id, Bearer), Hindered) :-
    route(G, substitute(_)), point_of(G, Key),
    ordinary_delegate(Key, Kind, Id, Bearer), could_decide(Key, Kind, Id, Bearer, Q),
    \+ ( reading(stand_in_waits_for, each_delegate), \+ entry(G, entry(Kind, Id, Bearer)) ),
    hindered(Kind, Id, Bearer, Q, Hindered).
before(G, Q, one(Kind, Id, Bearer), Hindered) :-
    route(G, substitute(N)), point_of(G, Key),
    point_substitute(Key, M, Kind, Id), M < N, fits(Kind, Id, Bearer),
    earlier_hindered(Kind, Id, Bearer, Q, Hindered).
before(G, Q, one(post, P, post(P)), Hindered) :-
    actor(G, Actor), stands_in_by_appointment(Actor), Actor = holder(_, _, P),
    hindered(post, P, post(P), Q, Hindered).

earlier_hindered(Kind, Id, Bearer, Q, V) :-
    reading(earlier_stand_ins, by_the_delegates_word), !, hindered(Kind, Id, Bearer, Q, V).
earlier_hindered(_, _, Bearer, Q, V)  :- actor_id(Bearer, Who), asserted(Q, hindered(Who), V0), V0 \== unknown, !, V = V0.
earlier_hindered(role, Role, _, Q, V) :- asserted(Q, hindered(Role), V0), V0 \== unknown, !, V = V0.
earlier_hindered(_, _, _, Q, V) :- asserted(Q, earlier_stand_ins_hindered, V).

% An ordinary delegate whose own unit the question lies outside does not count.
could_decide(Key, Kind, Id, Bearer, Q) :-
    Way = g(Key, entry(Kind, Id, Bearer), delegate, Bearer),
    \+ ( unit_scope(Way, Key, own_unit), in_scope(own_unit, Way, Key, Q, no(outside_own_unit)) ).

% hindered(Kind, Id, Bearer, Q, -yes|no|unknown): as the question asserts it.
hindered(_, _, Bearer, Q, V) :- actor_id(Bearer, Who), asserted(Q, hindered(Who), V0), V0 \== unknown, !, V = V0.
hindered(role, Role, _, Q, V) :- asserted(Q, hindered(Role), V0), V0 \== unknown, !, V = V0.
hindered(_, _, _, Q, V) :- asserted(Q, delegate_hindered, V).

% --- OPEN-B: the delegate himself is asserted hindered.
objection('OPEN-B', G, Q, Objection) :-
    reading(hindered_delegate, depends),
    ( passes_power(G) ; by_statute(G, _) ), decider_hindered(G, Q), cause_of_hindrance(G, Q, Cause),
    acting_though_hindered(Cause, G, Q, Objection).

own_name(G, X)   :- actor(G, holder(X, _, _)).
own_name(G, Who) :- \+ route(G, alternate), actor(G, Actor), actor_id(Actor, Who).

decider_hindered(G, Q) :- own_name(G, Who), asserted(Q, hindered(Who), yes).
decider_hindered(G, Q) :- route(G, delegate), asserted(Q, delegate_hindered, yes),
                          actor(G, Actor), actor_id(Actor, Who), \+ asserted(Q, hindered(Who), no).

cause_of_hindrance(G, Q, Cause) :- own_name(G, Who), question_fact(Q, cause(Who), C), !, Cause = C.
cause_of_hindrance(_, Q, Cause) :- question_fact(Q, hindrance_cause, C), !, Cause = C.
cause_of_hindrance(_, _, unknown).

% Disqualified: 7:4 and 6:30 speak above. "i stället": the stand-in decides, not he.
acting_though_hindered(absence, G, _, no(stand_in_decides_instead)) :- clause_of(G, stand_in_instead, yes).
acting_though_hindered(unknown, G, _, no(stand_in_decides_instead)) :- clause_of(G, stand_in_instead, yes).
acting_though_hindered(Cause, G, Q, dep(delegate_in_service_and_acting)) :-
    memberchk(Cause, [absence, unknown]), \+ clause_of(G, stand_in_instead, yes),
    asserted(Q, delegate_in_service_and_acting, unknown).
acting_though_hindered(Cause, G, Q, no(delegate_is_not_in_service)) :-
    memberchk(Cause, [absence, unknown]), \+ clause_of(G, stand_in_instead, yes),
    asserted(Q, delegate_in_service_and_acting, no).

% Nobody steps in for himself: a stand-in or superior who holds the hindered post too is as
% hindered in this one. By post: where everybody who holds the one holds the other.
objection('OPEN-B', G, Q, Objection) :-
    reading(hindered_delegate, depends),
    day_of(Q, Day), stands_in_for_hindered(G, Q, P), P \== none, is_the_same(G, P, Day),
    asserted(Q, delegate_in_service_and_acting, V), own_stand_in(V, Objection).

own_stand_in(unknown, dep(delegate_in_service_and_acting)).
own_stand_in(no, no(delegate_is_not_in_service)).

stands_in_for_hindered(G, Q, P) :-
    route(G, substitute(_)), before(G, Q, one(_, _, post(P)), yes), \+ own_post(G, P).
stands_in_for_hindered(G, Q, P) :-
    superior_route(G), entry(G, entry(Kind, Id, post(P))), hindered(Kind, Id, post(P), Q, yes).
stands_in_for_hindered(G, Q, P) :-
    route(G, superior_steps_in(higher(Between))), nearer_superior(Between, Q, P, yes).

own_post(G, P) :- actor(G, holder(_, _, P)).
own_post(G, P) :- actor(G, post(P)).

is_the_same(G, P, Day) :- actor(G, holder(X, _, _)), !, holds_then(X, P, Day).
is_the_same(G, P, Day) :-
    actor(G, post(Own)), once(holds_then(_, Own, Day)),
    \+ ( holds_then(X, Own, Day), \+ holds_then(X, P, Day) ).

holds_then(X, P, Day) :- appointment(_, X, P, Kind, _, _, Period), Kind \== alternate, status(Period, Day, in).

% Whether a stand-in or a superior may act by a grant whose own delegate could never have
% had it is not in the catalogue: no, unless read otherwise.
objection(Rule, G, Q, Objection) :-
    reading(grant_behind_must_be_lawful, yes),
    route(G, Route), memberchk(Route, [substitute(_), alternate, superior_may, superior_steps_in(_)]),
    G = g(Key, Entry, _, _), Entry = entry(_, _, Bearer),
    Own = g(Key, Entry, delegate, Bearer),
    member(Rule, ['KL-6-37', 'KL-6-38-s2-1', 'KL-6-38-s2-2', 'KL-6-38-s2-3', 'KL-6-38-s2-4', 'KL-6-39', 'DOC-OUTSIDER', 'DOC-OTHERNAMND', 'KL-9-30', 'KL-9-37-s2', 'BEF-6-4', 'KL-8-4']),
    objection(Rule, Own, Q, Objection), Objection \== no(not_employed).
objection('DOC-ORDER', G, Q, no(behind_an_excluded_delegate)) :-
    reading(grant_behind_must_be_lawful, yes),
    G = g(Key, Entry, Route, _), Route \== delegate, Entry = entry(_, _, Bearer),
    objection('DOC-ORDER', g(Key, Entry, delegate, Bearer), Q, no(excluded_delegate)).

% --- DOC-OUTSIDER: no delegation outside the legal person; exceptions 9:30, 9:31, 9:37, BEF.
objection('DOC-OUTSIDER', G, _, no(outside_the_legal_person(Kind))) :-
    passes_power(G), recipient(G, Kind),
    memberchk(Kind, [outsider, company, foundation, association, other]).
objection('DOC-OUTSIDER', G, Q, no(not_employed)) :-
    passes_power(G), recipient(G, employee), day_of(Q, Day), actor(G, Actor),
    employed(Actor, G, Q, Day, no).

% --- DOC-OTHERNAMND: a committee cannot delegate to another committee.
objection('DOC-OTHERNAMND', G, _, no(committee_to_committee)) :-
    passes_power(G), delegator(G, Organ), committee(Organ),
    recipient(G, Kind), committee_kind(Kind).

% --- DOC-NOCHANGE: a delegate's decision is not changed; a delegation is withdrawn, and
% a matter taken back, before it is decided.
objection('DOC-NOCHANGE', G, Q, no(a_delegates_decision_is_not_changed)) :-
    decides_for_the_committee(G), asserted(Q, changes_a_delegates_decision, yes).

% Whoever is not a delegate himself, who may be the one that has decided.
decides_for_the_committee(G) :- own_power(G).
decides_for_the_committee(G) :- urgent(G).
decides_for_the_committee(G) :- passes_power(G), actor(G, organ(O)), committee(O).
decides_for_the_committee(G) :- route(G, substitute(_)).
decides_for_the_committee(G) :- superior_route(G).
objection('DOC-NOCHANGE', G, Q, no(taken_back_by_the_committee)) :-
    passes_power(G), asserted(Q, taken_back_by_the_committee, yes).
objection('DOC-NOCHANGE', G, Q, Objection) :-
    passes_power(G), day_of(Q, Day), withdrawn(What, When), concerns(What, G, Q),
    withdrawal(Day, When, Q, Objection).

concerns(order(O, V), G, _)            :- version_of(G, O, V).
concerns(point(Key), G, _)             :- point_of(G, Key).
concerns(delegate(Key, Kind, Id), G, _) :- point_of(G, Key), entry(G, entry(Kind, Id, _)).
concerns(delegate(Key, _, Id), G, _)   :- point_of(G, Key), actor(G, Actor), actor_id(Actor, Id).
concerns(matter(Organ, M), G, Q)       :- delegator(G, Organ), matter_of(Q, Asked), is_kind_of(Asked, M).
concerns(sub_delegation(S), G, _)      :- sub(G, S).

withdrawal(Day, When, _, no(withdrawn)) :- Day > When.
withdrawal(Day, Day, Q, no(withdrawn)) :- asserted(Q, taken_after_withdrawal, yes).
withdrawal(Day, Day, Q, dep(taken_after_withdrawal)) :- asserted(Q, taken_after_withdrawal, unknown).

% --- DOC-LINE: execution needs no delegation; the label does not decide. A point that
% calls a decision execution gives no power to decide.
permits('DOC-LINE', G, _) :- kind_of_point(G, execution), route(G, Route), Route \= sub(_, _).
% To hire is to choose (DOC-HIRING).
objection('DOC-HIRING', G, Q, no(hiring_is_a_decision)) :-
    kind_of_point(G, execution), trait(Q, G, employment, yes).
objection('DOC-LINE', G, Q, no(barred_otherwise)) :-
    reading(execution_beside_a_bar, no), kind_of_point(G, execution), barred_otherwise(G, Q).

% A point of the order reserves the matter, it is taken back, the holder is no employee, or
% what the point demands of others is not there.
barred_otherwise(G, Q) :-
    version_of(G, O, V), matter_of(Q, M), point(Key, O, V, _, _, reserved, Of, _), is_kind_of(M, Of), \+ excepted(Key, M).
barred_otherwise(G, _) :- \+ route(G, delegate), point_of(G, Key), point_approval(Key, _, _).
barred_otherwise(G, Q) :- point_of(G, Key), point_users(Key, heard), asserted(Q, users_heard, no).
barred_otherwise(G, Q) :- point_of(G, Key), point_users(Key, endorse), asserted(Q, users_endorsed, no).
barred_otherwise(G, _) :-
    \+ route(G, delegate),
    recipient(G, Kind),
    memberchk(Kind, [outsider, company, committee_drafting_body, council_drafting_body, auditors]).
barred_otherwise(G, Q) :- clause_of(G, referral_on_demand_of, N), integer(N), asserted(Q, referral_demanded, yes).
barred_otherwise(_, Q) :- asserted(Q, taken_back_by_the_committee, yes).
barred_otherwise(G, Q) :- recipient(G, employee), asserted(Q, holder_employed, no).
barred_otherwise(G, Q) :- recipient(G, employee), actor(G, Actor), day_of(Q, Day), employed(Actor, G, Q, Day, no).
barred_otherwise(G, Q) :- actor(G, post(P)), day_of(Q, Day), known_vacant(P, Day).
objection('DOC-LINE', G, Q, dep(holder_employed)) :-
    reading(execution_beside_a_bar, no), kind_of_point(G, execution), recipient(G, employee),
    actor(G, Actor), day_of(Q, Day), employed(Actor, G, Q, Day, unclear).
objection('DOC-LINE', G, Q, Objection) :-
    kind_of_point(G, execution), asserted(Q, room_for_independent_assessment, V), line(V, Objection).
% Two signatures, firmateckning [U]: execution or representation, not deciding: asked.
objection('DOC-LINE', G, _, dep(signing_carries_out_a_decision)) :- kind_of_point(G, signing).
permits('DOC-LINE', G, _) :- kind_of_point(G, signing).

% Purely preparatory: no delegation needed; again the label does not decide.
permits('DOC-LINE', g(_, _, preparing, Actor), Q) :- Actor \= organ(_), asserted(Q, purely_preparatory, yes).
objection('DOC-LINE', g(_, _, preparing, Actor), Q, Objection) :-
    Actor \= organ(_), asserted(Q, purely_preparatory, V), required(V, purely_preparatory, Objection).

line(yes, no(a_decision_is_not_execution)).
line(unknown, dep(room_for_independent_assessment)).

% ===================================================== What the data must have

undated_but_executes(undated, G) :- kind_of_point(G, execution), reading(undated_executes, yes).

% The law before 2018-01-01 (KL 1991:900) is not modelled (the catalogue of timeline section 1, E0).
era_not_modelled(Day) :- day_number(2018, 1, 1, First), Day < First.

objection('DATA-KNOWN-THROUGH', _, Q, Objection) :-
    known_through(Last), day_of(Q, Day), Day > Last, gap(beyond_known, data_still_current, Objection).
objection('DATA-PERIOD', G, Q, Objection) :-
    power_of(G, Organ), organ(Organ, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), status_objection(S, organ(Organ), Objection).
objection('DATA-PERIOD', G, Q, Objection) :-
    actor(G, Actor), actor_post(Actor, P), post(P, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), \+ undated_but_executes(S, G),
    status_objection(S, post(P), Objection).
% The delegate for whom, or after whom, the actor comes must be there too.
objection('DATA-PERIOD', G, Q, Objection) :-
    \+ route(G, delegate), entry(G, entry(_, _, post(P))), post(P, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), \+ undated_but_executes(S, G),
    status_objection(S, delegate(P), Objection).
objection('DATA-PERIOD', G, Q, Objection) :-
    \+ route(G, delegate), entry(G, entry(_, _, organ(O))), organ(O, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), \+ undated_but_executes(S, G),
    status_objection(S, delegate(O), Objection).
objection('DATA-PERIOD', G, Q, Objection) :-
    \+ own_power(G), actor(G, organ(O)), organ(O, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), \+ undated_but_executes(S, G),
    status_objection(S, organ(O), Objection).
objection('DATA-PERIOD', G, Q, Objection) :-
    actor(G, holder(_, App, _)), appointment(App, _, _, _, _, _, Period), day_of(Q, Day),
    status(Period, Day, S), status_objection(S, appointment, Objection).
