% SPDX-License-Identifier: MIT
:- encoding(utf8).
% facts.pl: what the data says, and the reading of it from a file. No law here.
%
% schema(Name, ArgumentTypes) declares every fact that may occur; facts.md explains
% them. The loader refuses a fact that is not declared or not of its types, turns
% Swedish words of the TOML format into the English atoms of the glossary, and turns
% days into day numbers.

:- module(facts, [ load_facts/1, clear_facts/0, check_fact/2, check_questions/1, schema/2, tell/1 ]).
:- use_module(calendar).

% ------------------------------------------------------------------ The region

schema(region,              [id, region_kind]).
schema(known_through,       [day]).
schema(citizens_proposals,  [tri]).            % has council opened for them (KL 8:1)?
schema(person,              [id]).

% ------------------------------------------------------------------ Organs

schema(organ,               [id, organ_kind, id_or_none, period]).
schema(organ_continues,     [id, id_or_none, continuity]).
schema(joint_party,         [id, id]).         % joint committee, cooperating legal person
schema(remit,               [id, id_or_none, period]).
schema(remit_excluded,      [id, id, period]).
schema(council_delegation,  [id, id, id, leave, period]).
schema(council_permits,     [permission, id_or_none, tri]).
schema(taken_over,          [id, id, id_or_all, period]).

% ------------------------------------------------------------------ Units and areas

schema(unit,                [id, id_or_none, id_or_none, period]).
schema(unit_parent,         [id, id, period]).
schema(unit_serves,         [id, id, tri]).
schema(area,                [id, id_or_none]).

% ------------------------------------------------------------------ Posts and people

schema(role,                [id]).
schema(post,                [id, post_kind, id_or_none, id_or_none, tri, tri, period]).
schema(post_role,           [id, id]).
schema(head_serves,         [id, id]).         % head of administration within that committee's area
schema(director,            [id]).             % KL 7:1
schema(post_vacant,         [id, period]).
schema(appointment,         [id, id, id, appointment_kind, tri, tri, period]).
schema(employment,          [id, tri]).
schema(outside,             [id, id, outside_basis, tri, period]).
schema(post_agreement,      [id, id]).         % the instrument behind another's employee
schema(statutory_office,    [id, id]).
schema(point_statute,       [id, id]).         % of a point of kind statutory: the row that gives the power

% ------------------------------------------------------------------ Matters

schema(matter,              [id, id_or_none]).
schema(matter_kind,         [id, matter_kind]).
schema(matter_origin,       [id, matter_origin]).
schema(matter_subject,      [id, number]).     % the point of KL 5:1 whose words it has
schema(matter_statute,      [id, id]).         % a row of the BAN table
schema(matter_appeal,       [id, any]).
schema(assessed,            [subject, fact_id, tri, any, day_or_none]).
schema(fact,                [id, silence]).
schema(instrument,          [id, period]).

% ------------------------------------------------------------------ Orders and points

schema(order,               [id, id, order_kind, id, period]).
schema(adopted,             [id, id, id_or_unknown, day_or_unknown]).
schema(adopted_at,          [id, id, number, number]).
schema(confirmed,           [id, id, id, day_or_unknown]).
schema(order_clause,        [id, id, clause]).
schema(point,               [id, id, id, id, id_or_none, point_kind, id_or_unknown, period]).
schema(point_except,        [id, id]).
schema(point_delegate,      [id, delegate_kind, id]).
schema(point_prohibited,    [id, delegate_kind, id]).
schema(point_substitute,    [id, number, delegate_kind, id]).
schema(point_jointly,       [id]).
schema(point_approval,      [id, delegate_kind, id]).
schema(point_consult,       [id, delegate_kind, id]).
schema(point_countersign,   [id, delegate_kind, id]).
schema(point_users,         [id, users_say]).
schema(point_instrument,    [id, id]).
schema(point_clause,        [id, clause]).

% ------------------------------- Limits: of a point, or of a sub-delegation, by its id

schema(floor,               [id, floor_word, amount]).
schema(ceiling,             [id, ceiling_word, amount]).
schema(amount_per,          [id, per]).
schema(duration_limit,      [id, ceiling_word, duration]).
schema(scope,               [id, scope]).
schema(area_limit,          [id, id]).
schema(requires,            [id, fact_id]).
schema(excludes,            [id, fact_id]).

% ------------------------------------------------- Sub-delegation, withdrawal

schema(sub_delegation,      [id, delegate_kind, id, delegate_kind, id, id, id, id_or_none, day_or_unknown, period]).
schema(sub_delegation_of,   [id, id]).         % the matter that it speaks of
schema(sub_delegation_under,[id, id]).         % the statute it cites, if not KL 7:6
schema(withdrawn,           [withdrawn, day]).

% ------------------------------------------------- Questions

schema(question,            [id, who_kind, id, id, day_or_none]).
schema(who_may,             [id, id, day_or_none]).
schema(question_amount,     [id, ore]).
schema(question_per,        [id, per]).
schema(question_unit,       [id, id]).
schema(question_area,       [id, id]).
schema(question_duration,   [id, duration]).
schema(question_time,       [id, number]).
schema(question_act,        [id, act]).
schema(question_fact,       [id, fact_name, answer]).

:- forall(schema(Name, Types),
          ( length(Types, Arity), dynamic(user:Name/Arity) )).

% ------------------------------------------------------------------ Enumerations

:- discontiguous enum/2, term/3.

enum(region_kind,      [region, municipality, federation]).
enum(organ_kind,       [council, council_drafting_body, board, committee, joint_committee,
                        crisis_committee, patient_committee, subcommittee, presidium,
                        committee_drafting_body, election_committee, joint_labour_body,
                        self_management_body, auditors, company, foundation, association,
                        employers_association, federation_council, federation_directorate,
                        federation_board, working_group, other]).
enum(continuity,       [renamed, successor, unknown]).
enum(leave,            [allowed, not_allowed, silent, unknown]).
enum(permission,       [self_management, employers_association]).
enum(post_kind,        [employee, cooperating_party_employee, contract_party_employee,
                        purchasing_body_employee, chair, vice_chair, member, alternate, automated_function,
                        consultant, company_employee, other]).
enum(appointment_kind, [ordinary, acting, alternate]).
enum(outside_basis,    [joint_committee, contract_cooperation, central_purchasing_body, none]).
enum(matter_kind,      [administration, statutory, proposal, opinion, representation,
                        document_refusal, other, unknown]).
enum(matter_origin,    [citizens_proposal, other, unknown]).
enum(silence,          [to_assess, presumed_no]).
enum(order_kind,       [delegation_order, decision, rules_of_procedure, guideline,
                        instruction, plan, unknown]).
enum(point_kind,       [delegation, urgent, reserved, execution, signing, statutory]).
enum(delegate_kind,    [post, role, organ, person, point]).
enum(users_say,        [heard, endorse]).
enum(floor_word,       [more_than, at_least]).
enum(ceiling_word,     [at_most, less_than]).
enum(per,              [decision, year, contract]).
enum(who_kind,         [post, organ, person]).
enum(act,              [decision, preparatory]).
enum(tri,              [yes, no, unknown]).

% The words of the TOML format and the English of the glossary.
term(tri, ja, yes).  term(tri, nej, no).  term(tri, 'okänt', unknown).
term(region_kind, kommun, municipality).  term(region_kind, landsting, region).
term(region_kind, 'kommunalförbund', federation).
term(organ_kind, 'fullmäktige', council).
term(organ_kind, 'fullmäktigeberedning', council_drafting_body).
term(organ_kind, styrelse, board).
term(organ_kind, 'nämnd', committee).
term(organ_kind, 'gemensam nämnd', joint_committee).
term(organ_kind, 'krisledningsnämnd', crisis_committee).
term(organ_kind, 'patientnämnd', patient_committee).
term(organ_kind, utskott, subcommittee).
term(organ_kind, presidium, presidium).
term(organ_kind, 'nämndberedning', committee_drafting_body).
term(organ_kind, valutskott, election_committee).
term(organ_kind, 'partssammansatt organ', joint_labour_body).
term(organ_kind, 'självförvaltningsorgan', self_management_body).
term(organ_kind, revisorer, auditors).
term(organ_kind, bolag, company).
term(organ_kind, stiftelse, foundation).
term(organ_kind, 'förening', association).
term(organ_kind, arbetsgivarorganisation, employers_association).
term(post_kind, none, employee).
term(post_kind, 'anställd', employee).
term(post_kind, 'ordförande', chair).
term(post_kind, 'vice ordförande', vice_chair).
term(post_kind, ledamot, member).
term(post_kind, 'ersättare', alternate).
term(post_kind, 'automatiserad beslutsfunktion', automated_function).
term(post_kind, konsult, consultant).
term(appointment_kind, ordinarie, ordinary).
term(appointment_kind, 'tillförordnad', acting).
term(appointment_kind, 'ersättare', alternate).
term(leave, 'tillåten', allowed).  term(leave, 'inte tillåten', not_allowed).
term(leave, 'inte angivet', unknown).
term(silence, 'förutsätts nej', presumed_no).  term(silence, 'ska bedömas', to_assess).
term(order_kind, none, delegation_order).
term(order_kind, delegationsordning, delegation_order).
term(order_kind, riktlinje, guideline).
term(order_kind, reglemente, rules_of_procedure).
term(order_kind, instruktion, instruction).
term(order_kind, plan, plan).
term(point_kind, none, delegation).
term(point_kind, 'brådskande', urgent).
term(point_kind, 'förbehållen nämnden', reserved).
term(point_kind, 'verkställighet', execution).
term(point_kind, firmateckning, signing).
term(point_kind, lagstadgad, statutory).
term(users_say, tillstyrkan, endorse).  term(users_say, yttrande, heard).
term(per, beslut, decision).  term(per, 'år', year).  term(per, avtal, contract).
term(act, beslut, decision).  term(act, 'förberedande', preparatory).

% The words of `mandat show --format facts`, where they are others.
term(organ_kind, executive_board, board).
term(organ_kind, sub_committee, subcommittee).
term(organ_kind, joint_labour_management_body, joint_labour_body).
term(post_kind, outsider, consultant).
term(post_kind, statutory_office_holder, other).
term(silence, must_be_assessed, to_assess).
term(users_say, endorsed, endorse).
term(per, per_decision, decision).  term(per, per_year, year).  term(per, per_contract, contract).

% Facts that mandat calls something else.
also_called(opinion_on_appeal_of_whole_committee, opinion_on_appeal_of_whole_committee_or_council).
also_called(urgent, is_urgent).
also_called(subdelegation_allowed, sub_delegation_allowed).
also_called(holder_is_employed, holder_employed).
also_called(agreement_in_force, agreement_or_party).
also_called(council_allows_self_management, council_permits_self_management).
also_called(is_head_of_administration, head_of_administration).
also_called(taken_back_by_committee, taken_back_by_the_committee).
also_called(sub_delegation_still_holds, sub_delegation_survives_the_new_version).
also_called(within_duration, within_the_longest_time).
also_called(delegate_acts_in_service, delegate_in_service_and_acting).
also_called(post_outlives_its_unit, unit_of_the_post_closed).
also_called(exclusion_covers_urgent_matters, exclusion_covers_the_urgent_mandate).
also_called(giver_was_employed, grantor_employed).
also_called(decided_by_delegate, changes_a_delegates_decision).
also_called(decision_refuses, is_refusal).

% What a question may say, beside the region's own facts (facts.md).
law_asks(Fact) :- memberchk(Fact,
    [ reserved_to_council, of_principle_or_greater_importance, exercise_of_authority_against_individual,
      important_exercise_of_authority, concerns_goals_direction_scope_quality, opinion_to_council,
      opinion_on_appeal_of_whole_committee_or_council, citizens_proposal, special_statute_ban,
      appealed_under_chapter_13, not_appealable_by_statute, procurement, choice_or_authorisation_system,
      choice_system, is_urgent, instrument_delegates, users_heard, users_endorsed, users_proposed_or_commented,
      concerns_a_council_decision, council_decision_in_5_1, power_of_attorney_for_the_case,
      terms_of_employment_by_collective_agreement, disqualified, impartiality_obviously_irrelevant,
      only_tied_to_the_regions_company, nobody_else_without_considerable_delay, delegate_hindered,
      hindrance_cause, delegate_in_service_and_acting, taken_after_adoption, taken_after_withdrawal,
      room_for_independent_assessment, purely_preparatory, is_refusal, taken_back_by_the_committee,
      changes_a_delegates_decision, referral_demanded, committee_is_party_or_supervises_itself,
      board_decides_in_others_exercise_of_authority, of_principle_in_the_orders_sense,
      earlier_stand_ins_hindered, exclusion_covers_the_urgent_mandate,
      decision_sets_conditions, employment, holds_the_statutory_office,
      higher_superior_may_step_in ]).
law_asks(Fact) :- user:opens_the_way(Fact).
law_asks(hindered(_)).
law_asks(cause(_)).

regions_own(Fact) :- user:fact(Fact, _).
regions_own(Fact) :- user:requires(_, Fact).
regions_own(Fact) :- user:excludes(_, Fact).
regions_own(Fact) :- user:point_clause(_, hand_back_when(Fact)).
regions_own(Fact) :- user:order_clause(_, _, superior_steps_in_when(Fact)).
regions_own(Fact) :- user:order_clause(_, _, excludes_trait(Fact)).

% check_questions(+File): what is asked can be answered: each fault is told, then it ends.
check_questions(File) :-
    findall(Fault, question_fault(Fault), Faults0), sort(Faults0, Faults),
    ( Faults == [] -> true
    ; forall(member(Text-Arguments, Faults), ( format(user_error, "~w: ", [File]), format(user_error, Text, Arguments), nl(user_error) )),
      halt(1) ).

question_fault("no question and no who_may" - []) :- \+ user:question(_, _, _, _, _), \+ user:who_may(_, _, _).
question_fault("two questions are called ~w" - [Q]) :-
    findall(Name, user:question(Name, _, _, _, _), All), msort(All, Sorted), append(_, [Q, Q | _], Sorted).
question_fault("question_fact speaks of ~w, and there is no such question" - [Q]) :-
    user:question_fact(Q, _, _), \+ user:question(Q, _, _, _, _), \+ user:who_may(Q, _, _).
question_fault("~w says both yes and no of ~w" - [Q, Fact]) :-
    user:question_fact(Q, Fact, yes), user:question_fact(Q, Fact, no).
question_fault("~w: no law asks for the fact ~w, and the data has no such fact" - [Q, Fact]) :-
    user:question_fact(Q, Fact, _), \+ law_asks(Fact), \+ regions_own(Fact).

% Clauses of an order or of a point, with the type of their one argument.
clause_type(sub_delegation,               leave).
clause_type(alternates_act,               tri).
clause_type(superiors_may,                tri).
clause_type(superior_steps_in,            tri).
clause_type(stand_in_instead,             tri).   % the stand-in decides "i stället", exclusively
clause_type(stand_in_covers_vacancy,      tri).
clause_type(reaches_other_administrations,tri).
clause_type(superior_steps_in_when,       fact_id). % order: only where this holds, too; several
clause_type(excludes_trait,               fact_id). % order-wide exclusion of a trait
clause_type(exclusion_names_urgent,       tri).   % the exclusion says that it covers urgent mandates
clause_type(despite_exclusions,           tri).   % an urgent entry that says "even so"
clause_type(hand_back,                    hand_back).
clause_type(hand_back_when,               id).
clause_type(referral_on_demand_of,        number).
clause_type(wording,                      wording).
clause_type(includes_refusal,             tri).
clause_type(report,                       any).   % reporting: kept, no bearing on authority
clause_type(report_through_head,          tri).
clause_type(report_sub_delegated,         tri).
clause_type(separate_minutes,             tri).
clause_type(instrument_delegates,         tri).   % a guideline or instruction: does it delegate?

enum(hand_back, [may, must]).
term(hand_back, 'får', may).  term(hand_back, ska, must).
enum(wording, [stated, not_stated]).
term(wording, 'inte angiven', not_stated).

% ------------------------------------------------------------------ Reading a fact

clear_facts :-
    forall(schema(Name, Types),
           ( length(Types, Arity), functor(Head, Name, Arity), retractall(user:Head) )).

load_facts(File) :-
    setup_call_cleanup(
        open(File, read, Stream, [encoding(utf8)]),
        load_stream(File, Stream),
        close(Stream)).

:- dynamic bad_fact/1.

load_stream(File, Stream) :-
    repeat,
    read_term(Stream, Fact, [term_position(Position)]),
    ( Fact == end_of_file
    -> !
    ;  ( check_fact(Fact, Read)
       -> assertz(user:Read)
       ;  stream_position_data(line_count, Position, Line),
          format(user_error, "~w:~w: not a fact of the schema, or not of its types (facts.md): ~q~n", [File, Line, Fact]),
          assertz(bad_fact(File)) ),
      fail ),
    ( bad_fact(File) -> halt(1) ; true ).

tell(Fact) :-
    ( check_fact(Fact, Read) -> assertz(user:Read) ; throw(bad_fact(Fact)) ).

check_fact(Fact, Read) :-
    compound(Fact),
    Fact =.. [Name | Arguments],
    schema(Name, Types),
    length(Types, N), length(Arguments, N),
    maplist(value, Types, Arguments, Values),
    !,
    Read =.. [Name | Values].

value(any, V, V).
value(id, V, A)            :- atom(V), A = V.
value(id, V, A)            :- ( string(V) ; number(V) ), atom_string(A, V).
value(fact_id, V, A)       :- value(id, V, A0), ( also_called(A0, Ours) -> A = Ours ; A = A0 ).
value(id_or_none, V, A)    :- value(id, V, A).
value(id_or_unknown, V, A) :- value(id, V, A).
value(id_or_all, V, A)     :- value(id, V, A).
value(number, V, V)        :- integer(V).
value(ore, V, V)           :- integer(V), V >= 0.
value(day, V, N)           :- day_value(V, N).
value(day_or_none, none, none).
value(day_or_none, V, N)   :- day_value(V, N).
value(day_or_unknown, unknown, unknown).
value(day_or_unknown, V, N) :- day_value(V, N).
value(period, period(F, T), period(F1, T1)) :- start_value(F, F1), value(day_or_none, T, T1).
value(amount, V, V)        :- integer(V), V >= 0.
value(amount, pbb(N), pbb(N, 1))   :- integer(N), N >= 0.
value(amount, pbb(N, D), pbb(N, D)) :- integer(N), integer(D), N >= 0, D > 0.
value(duration, V, V)      :- V =.. [U, N], memberchk(U, [days, weeks, months, years]), integer(N), N >= 0.
value(scope, own_unit, own_unit).
value(scope, 'egen enhet', own_unit).
value(scope, whole_region, whole_region).
value(scope, 'hela regionen', whole_region).
value(scope, unit(U), unit(A)) :- value(id, U, A).
value(subject, order(O, V), order(O1, V1)) :- value(id, O, O1), value(id, V, V1).
value(subject, point(K), point(K1))        :- value(id, K, K1).
value(subject, matter(M), matter(M1))      :- value(id, M, M1).
value(withdrawn, order(O, V), order(O1, V1)) :- value(id, O, O1), value(id, V, V1).
value(withdrawn, point(K), point(K1))        :- value(id, K, K1).
value(withdrawn, delegate(K, Kind, I), delegate(K1, Kind1, I1)) :-
    value(id, K, K1), value(delegate_kind, Kind, Kind1), value(id, I, I1).
value(withdrawn, matter(O, M), matter(O1, M1)) :- value(id, O, O1), value(id, M, M1).
value(withdrawn, sub_delegation(S), sub_delegation(S1)) :- value(id, S, S1).
value(clause, Clause, Clause1) :-
    Clause =.. [Name, V], clause_type(Name, Type), value(Type, V, V1), Clause1 =.. [Name, V1].
value(fact_name, V, A)     :- value(fact_id, V, A).
value(fact_name, hindered(W), hindered(A)) :- value(id, W, A).
value(fact_name, cause(W), cause(A))       :- value(id, W, A).
value(answer, V, A)        :- value(tri, V, A).
value(answer, V, V)        :- memberchk(V, [absence, disqualified]).
value(Type, V, V)          :- enum(Type, Words), memberchk(V, Words).
value(Type, V, English)    :- term(Type, V, English).

start_value(none, none).
start_value(undated, undated).
start_value(evidenced(D), evidenced(N)) :- day_value(D, N).
start_value(D, N) :- day_value(D, N).

day_value(day(Y, M, D), N) :- day_number(Y, M, D, N).
day_value(I, N) :-
    integer(I), I > 10000000,
    Y is I // 10000, M is I // 100 mod 100, D is I mod 100,
    day_number(Y, M, D, N).
