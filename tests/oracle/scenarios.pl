% SPDX-License-Identifier: MIT
:- encoding(utf8).
% scenarios.pl: the scenarios of the catalogue section 18 (1-48) and the second part of the catalogue
% section 12 (49-65), as facts, question and the answer that the catalogue states.
%
%   swipl -g test -t halt scenarios.pl
%
% "allowed" = authorised, "forbidden" = not_authorised, "NLA" = depends. A scenario says
% little; what it does not mention is stated clear (no 6:38 case, no 5:1 matter, in the
% remit, holders employed), so that only its own point can decide. The rule ids that the
% catalogue names must be among the ids that the oracle gives.

:- ensure_loaded(answer).

% ------------------------------------------------------------------ The region of all scenarios

base(region(r, region)).
base(organ(rf, council, none, period(none, none))).
base(organ(rs, board, none, period(none, none))).
base(organ(na, committee, none, period(none, none))).
base(organ(nb, committee, none, period(none, none))).
base(organ(au, subcommittee, na, period(none, none))).
base(remit(na, m, period(none, none))).
base(remit(rs, mrs, period(none, none))).
base(matter(m, none)).
base(matter(mrs, none)).
base(unit(adm_a, none, na, period(none, none))).
base(unit(unit_a, none, none, period(none, none))).
base(unit_parent(unit_a, adm_a, period(none, none))).
base(unit(adm_b, none, nb, period(none, none))).
base(unit(office, none, rs, period(none, none))).
base(post(head_a, employee, adm_a, none, yes, yes, period(none, none))).
base(post(head_b, employee, adm_b, none, yes, yes, period(none, none))).
base(post(manager_a, employee, unit_a, none, no, no, period(none, none))).
base(post(manager_b, employee, unit_a, none, no, no, period(none, none))).
base(post(manager_c, employee, unit_a, none, no, no, period(none, none))).
base(post(unit_manager, employee, unit_a, none, yes, no, period(none, none))).
base(post(team_leader, employee, unit_a, none, no, no, period(none, none))).
base(post(hr_director, employee, office, none, no, no, period(none, none))).
base(post(director, employee, office, none, yes, yes, period(none, none))).
base(post(lawyer, employee, office, none, no, no, period(none, none))).
base(post(chair_a, chair, none, na, no, no, period(none, none))).
base(post(member_a, member, none, na, no, no, period(none, none))).
base(post(alternate_a, alternate, none, na, no, no, period(none, none))).
base(post(engine, automated_function, adm_a, none, no, no, period(none, none))).
base(appointment(App, Person, Post, ordinary, yes, no, period(none, none))) :-
    employee_of_base(Post), atom_concat(app_, Post, App), atom_concat(person_, Post, Person).
base(order(o, v1, delegation_order, na, period(day(2019, 1, 1), none))).
base(adopted(o, v1, na, day(2018, 12, 10))).
base(order(ors, v1, delegation_order, rs, period(day(2019, 1, 1), none))).
base(adopted(ors, v1, rs, day(2018, 12, 10))).

employee_of_base(Post) :- member(Post, [head_a, head_b, manager_a, manager_b, manager_c, unit_manager,
                                        team_leader, hr_director, director, lawyer]).

% A point p of nämnd A's order over the matter m.
p(Kind, point(p, o, v1, '1', none, Kind, m, period(none, none))).
gives(Delegates, [P | Ds]) :- p(delegation, P), findall(point_delegate(p, K, I), member(K-I, Delegates), Ds).
urgent_to(K-I, [P, point_delegate(p, K, I)]) :- p(urgent, P).

% What no scenario mentions is stated to be clear.
clear([ concerns_goals_direction_scope_quality-no, of_principle_or_greater_importance-no,
        exercise_of_authority_against_individual-no, important_exercise_of_authority-no, opinion_to_council-no,
        opinion_on_appeal_of_whole_committee_or_council-no, citizens_proposal-no,
        special_statute_ban-no ]).
clear_but(Changes, Facts) :-
    clear(Clear),
    findall(F-V, ( member(F-V, Clear), \+ member(F-_, Changes) ), Kept),
    append(Changes, Kept, Facts).

automated_clear([ appealed_under_chapter_13-no, not_appealable_by_statute-no, procurement-no,
                  choice_or_authorisation_system-no ]).

% ------------------------------------------------------------------ scenario(Number, Title, Facts, Asks)
% ask(Who, Matter, Day, Facts, Verdict, Ids)

today(day(2026, 3, 2)).

one(Who, Changes, Verdict, Ids, [ask(Who, m, Day, Facts, Verdict, Ids)]) :-
    today(Day), clear_but(Changes, Facts).

scenario(1, 'Nämnd → its utskott, a group', Fs, As) :-
    gives([organ-au], Fs), one(organ-au, [], authorised, ['KL-6-37', 'KL-6-41'], As).
scenario(2, 'Nämnd → the chair and the director jointly', [point_jointly(p) | Fs], As) :-
    gives([post-chair_a, post-director], Fs),
    one(post-chair_a, [], not_authorised, ['DOC-JOINT', 'KL-6-37'], As1),
    one(post-director, [], not_authorised, ['DOC-JOINT', 'KL-6-37'], As2), append(As1, As2, As).
scenario(3, 'Nämnd → two managers who must both agree', [point_jointly(p) | Fs], As) :-
    gives([post-manager_a, post-manager_b], Fs),
    one(post-manager_a, [], not_authorised, ['DOC-JOINT'], As).
scenario(4, 'Nämnd → manager A, or B when A is absent or disqualified', [point_substitute(p, 1, post, manager_b) | Fs], As) :-
    gives([post-manager_a], Fs),
    one(post-manager_a, [], authorised, ['KL-7-5'], As1),
    one(post-manager_b, [hindered(manager_a)-yes], authorised, ['KL-7-5', 'DOC-ALTERNATE'], As2),
    append(As1, As2, As).
scenario(5, 'Nämnd → manager after consulting the HR director', [point_consult(p, post, hr_director) | Fs], As) :-
    gives([post-manager_a], Fs), one(post-manager_a, [], authorised, ['KL-7-5', 'KL-7-7'], As).
scenario(6, 'Nämnd → manager with the HR director''s approval', [point_approval(p, post, hr_director) | Fs], As) :-
    gives([post-manager_a], Fs), one(post-manager_a, [], not_authorised, ['DOC-JOINT'], As).
scenario(7, 'Nämnd → employee, only if users endorse', [point_users(p, endorse) | Fs], As) :-
    gives([post-manager_a], Fs), one(post-manager_a, [users_endorsed-yes], authorised, ['KL-7-7-s2'], As).
scenario(8, 'Nämnd → utskott, only if users endorse', [point_users(p, endorse) | Fs], As) :-
    gives([organ-au], Fs), one(organ-au, [users_endorsed-yes], depends, ['KL-7-7'], As).
scenario(9, 'Nämnd → consultant as interim finance head', Fs, As) :-
    gives([post-finance], Ps),
    append([post(finance, employee, adm_a, none, no, no, period(none, none)),
            appointment(app_f, consultant, finance, acting, no, no, period(none, none))], Ps, Fs),
    one(post-finance, [], not_authorised, ['DOC-OUTSIDER'], As).
scenario(10, 'Nämnd → employee of the region''s company', Fs, As) :-
    gives([post-ceo], Ps),
    append([post(ceo, company_employee, none, none, no, no, period(none, none))], Ps, Fs),
    one(post-ceo, [], not_authorised, ['DOC-OUTSIDER'], As).
scenario(11, 'Gemensam nämnd → employee of the other region',
         [organ(gn, joint_committee, none, period(none, none)), joint_party(gn, r), joint_party(gn, r2),
          remit(gn, mg, period(none, none)), matter(mg, none),
          order(og, v1, delegation_order, gn, period(day(2019, 1, 1), none)), adopted(og, v1, gn, day(2018, 12, 10)),
          post(there, employee, none, none, no, no, period(none, none)),
          appointment(app_t, pt, there, ordinary, no, no, period(none, none)),
          outside(pt, r2, joint_committee, unknown, period(none, none)),
          point(pg, og, v1, '1', none, delegation, mg, period(none, none)), point_delegate(pg, post, there)],
         [ask(post-there, mg, Day, Facts, authorised, ['KL-9-30'])]) :- today(Day), clear(Facts).
scenario(12, 'Nämnd → employee of a neighbouring municipality, with and without agreement', Fs, As) :-
    gives([post-there, post-there2], Ps),
    append([post(there, employee, none, none, no, no, period(none, none)),
            appointment(app_t, pt, there, ordinary, no, no, period(none, none)),
            outside(pt, k2, contract_cooperation, yes, period(none, none)),
            post(there2, employee, none, none, no, no, period(none, none)),
            appointment(app_t2, pt2, there2, ordinary, no, no, period(none, none)),
            outside(pt2, k3, contract_cooperation, no, period(none, none))], Ps, Fs),
    one(post-there, [], authorised, ['KL-9-37-s2'], As1),
    one(post-there2, [], not_authorised, ['KL-9-37-s2'], As2), append(As1, As2, As).
scenario(13, 'Nämnd → employee of a central purchasing body, call-off', Fs, As) :-
    gives([post-buyer], Ps),
    append([post(buyer, employee, none, none, no, no, period(none, none)),
            appointment(app_b, pb, buyer, ordinary, no, no, period(none, none)),
            outside(pb, body, central_purchasing_body, yes, period(none, none))], Ps, Fs),
    one(post-buyer, [procurement-yes], authorised, ['BEF-6-4'], As).
scenario(14, 'Förvaltningschef → unit manager allowed; unit manager → team leader not', Fs, As) :-
    gives([post-head_a], Ps),
    append([point_clause(p, sub_delegation(allowed)),
            sub_delegation(s1, post, head_a, post, unit_manager, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none)),
            sub_delegation(s2, post, unit_manager, post, team_leader, o, '1', none, day(2024, 6, 1), period(day(2024, 6, 1), none))], Ps, Fs),
    one(post-unit_manager, [], authorised, ['KL-7-6'], As1),
    one(post-team_leader, [], not_authorised, ['KL-7-6'], As2), append(As1, As2, As).
scenario(15, 'Förvaltningschef → unit manager, order silent', Fs, As) :-
    gives([post-head_a], Ps),
    append([point_clause(p, sub_delegation(silent)),
            sub_delegation(s1, post, head_a, post, unit_manager, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none))], Ps, Fs),
    one(post-unit_manager, [], not_authorised, ['KL-7-6'], As).
scenario(16, 'Verksamhetschef passes purchase power on citing HSF 4:5', Fs, As) :-
    gives([post-unit_manager], Ps),
    append([point_clause(p, sub_delegation(silent)),
            sub_delegation(s1, post, unit_manager, post, team_leader, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none)),
            sub_delegation_under(s1, 'HSF-4-5')], Ps, Fs),
    one(post-team_leader, [], not_authorised, ['HSF-4-5', 'KL-7-6'], As).
scenario(17, 'Utskott passes its power to the chair', Fs, As) :-
    gives([organ-au], Ps),
    append([point_clause(p, sub_delegation(allowed)),
            sub_delegation(s1, organ, au, post, chair_a, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none))], Ps, Fs),
    one(post-chair_a, [], not_authorised, ['KL-7-6'], As).
scenario(18, 'Förvaltningschef → automated function', Fs, As) :-
    gives([post-head_a], Ps),
    append([point_clause(p, sub_delegation(allowed)),
            sub_delegation(s1, post, head_a, post, engine, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none))], Ps, Fs),
    automated_clear(Auto),
    one(post-engine, Auto, not_authorised, ['KL-7-6'], As).
scenario(19, 'Nämnd → automated function, FL route, routine; and on 2022-06-30', Fs,
         [ask(post-engine, m, Day, Facts, authorised, ['KL-6-37']),
          ask(post-engine, m, day(2022, 7, 1), Facts, authorised, ['KL-6-37']),
          ask(post-engine, m, day(2022, 6, 30), Facts, not_authorised, ['KL-6-37'])]) :-
    gives([post-engine], Fs), today(Day), automated_clear(Auto),
    clear_but([exercise_of_authority_against_individual-yes | Auto], Facts).
scenario(20, 'Nämnd → automated function, grants on the KL 13 route', Fs, As) :-
    gives([post-engine], Fs),
    one(post-engine, [appealed_under_chapter_13-yes, not_appealable_by_statute-no, procurement-no, choice_or_authorisation_system-no],
        not_authorised, ['KL-6-38-s2-1'], As).
scenario(21, 'Nämnd → automated function, approving LOV suppliers', Fs, As) :-
    gives([post-engine], Fs),
    one(post-engine, [appealed_under_chapter_13-no, not_appealable_by_statute-no, procurement-no, choice_or_authorisation_system-yes],
        not_authorised, ['KL-6-38-s2-4'], As).
scenario(22, 'Nämnd → director, yearly activity plan and goals', Fs, As) :-
    gives([post-director], Fs),
    one(post-director, [concerns_goals_direction_scope_quality-yes], not_authorised, ['KL-6-38-1'], As).
scenario(23, 'Nämnd → director, opinions to council', Fs, As) :-
    gives([post-director], Fs),
    one(post-director, [opinion_to_council-yes], not_authorised, ['KL-6-38-2'], As).
scenario(24, 'Nämnd → director, opinions to court on a delegate''s decision', [matter_kind(m, opinion) | Fs], As) :-
    gives([post-director], Fs),
    one(post-director, [], authorised, ['KL-6-38-2'], As).
scenario(25, 'Nämnd → director, authority, importance not assessed', Fs, As) :-
    gives([post-director], Fs),
    one(post-director, [exercise_of_authority_against_individual-yes, of_principle_or_greater_importance-unknown, important_exercise_of_authority-unknown],
        depends, ['KL-6-38-3'], As).
% 26 says "matter of principle" and is silent on whether it is council's. Read with that
% stated clear it is allowed; else "of principle" is the fact of 5:1, and council's (OPEN-J(3)).
% See README.md, unclear places.
scenario(26, 'Nämnd → chair, urgent, of principle, urgency confirmed', Fs, As) :-
    urgent_to(post-chair_a, Fs),
    Principle = [of_principle_or_greater_importance-yes, exercise_of_authority_against_individual-yes, is_urgent-yes],
    one(post-chair_a, [reserved_to_council-no | Principle], authorised, ['KL-6-39', 'KL-6-40-s2'], As1),
    one(post-chair_a, Principle, not_authorised, ['KL-5-1'], As2),
    append(As1, As2, As).
scenario(27, 'Nämnd → director, urgent mandate', Fs, As) :-
    urgent_to(post-director, Fs),
    one(post-director, [is_urgent-yes], not_authorised, ['KL-6-39'], As).
scenario(28, 'Nämnd → an alternate, urgent mandate; an alternate may hold 6:37 power', [Q2, D2, matter(m2, none), remit(na, m2, period(none, none)) | Fs],
         [Urgent, ask(post-alternate_a, m2, Day, Facts, authorised, ['KL-6-37'])]) :-
    urgent_to(post-alternate_a, Fs),
    Q2 = point(p2, o, v1, '2', none, delegation, m2, period(none, none)), D2 = point_delegate(p2, post, alternate_a),
    one(post-alternate_a, [is_urgent-yes], not_authorised, ['KL-6-39'], [Urgent]),
    today(Day), clear(Facts).
scenario(29, 'Council → förvaltningschef',
         [order(oc, v1, decision, rf, period(day(2019, 1, 1), none)), adopted(oc, v1, rf, day(2018, 12, 10)),
          point(pc, oc, v1, '1', none, delegation, m, period(none, none)), point_delegate(pc, post, head_a)], As) :-
    one(post-head_a, [], not_authorised, ['KL-5-2'], As).
scenario(30, 'Council → nämnd, the tax rate',
         [matter(tax, none), matter_subject(tax, 2),
          order(oc, v1, decision, rf, period(day(2019, 1, 1), none)), adopted(oc, v1, rf, day(2018, 12, 10)),
          point(pc, oc, v1, '1', none, delegation, tax, period(none, none)), point_delegate(pc, organ, na),
          council_delegation(cd, na, tax, silent, period(none, none))],
         [ask(organ-na, tax, Day, Facts, not_authorised, ['KL-5-1-2', 'KL-5-2'])]) :-
    today(Day), clear_but([of_principle_or_greater_importance-yes], Facts).
scenario(31, 'A citizens'' proposal: utskott to decide; to prepare', [matter_origin(m, citizens_proposal) | Fs],
         [Decide, ask(organ-au, m, Day, [act-preparatory | Facts], authorised, ['KL-6-41'])]) :-
    gives([organ-au], Fs),
    one(organ-au, [citizens_proposal-yes], not_authorised, ['KL-6-38-4'], [Decide]),
    today(Day), clear_but([citizens_proposal-yes], Facts).
scenario(32, 'Nämnd A → nämnd B', Fs, As) :-
    gives([organ-nb], Fs), one(organ-nb, [], not_authorised, ['DOC-OTHERNAMND'], As).
scenario(33, 'Nämnd overturns a delegate''s decision at the reporting item', Fs, As) :-
    gives([post-manager_a], Fs),
    one(organ-na, [changes_a_delegates_decision-yes], not_authorised, ['DOC-NOCHANGE'], As).
scenario(45, 'Manager without delegation refuses a document', [matter_kind(m, document_refusal)], As) :-
    one(post-manager_a, [], not_authorised, ['OSL-6-7', 'KL-7-5'], As).

scenario(49, 'Nämnd A → head of B''s administration, with leave; he assigns a unit manager', [unit_serves(adm_b, na, no) | Fs], As) :-
    head_b_passes_on(Fs),
    one(post-head_b, [], authorised, ['KL-7-5'], As1),
    one(post-unit_manager, [], not_authorised, ['OPEN-A'], As2), append(As1, As2, As).
scenario(50, 'Same, one administration serves A and B', [unit_serves(adm_b, na, yes) | Fs], As) :-
    head_b_passes_on(Fs), one(post-unit_manager, [], authorised, ['KL-7-6'], As).
scenario(51, 'Same, relation not stated', [unit_serves(adm_b, na, unknown) | Fs], As) :-
    head_b_passes_on(Fs), one(post-unit_manager, [], depends, ['OPEN-A'], As).
scenario(52, 'Delegate hindered by jäv decides', Fs, As) :-
    gives([post-manager_a], Fs),
    one(post-manager_a, [hindered(manager_a)-yes, cause(manager_a)-disqualified], not_authorised, ['KL-7-4'], As).
scenario(53, 'Hindered, reason not stated', Fs, As) :-
    gives([post-manager_a], Fs),
    one(post-manager_a, [hindered(manager_a)-yes], depends, ['OPEN-B'], As).
scenario(54, '1 A, 2 B, 3 C; C decides; A hindered, B unknown',
         [point_substitute(p, 1, post, manager_b), point_substitute(p, 2, post, manager_c) | Fs], As) :-
    gives([post-manager_a], Fs),
    one(post-manager_c, [hindered(manager_a)-yes], depends, ['OPEN-C'], As).
scenario(55, 'Board''s lawyer appeals a ruling on council''s annual report',
         [matter_kind(mrs, representation),
          point(pl, ors, v1, '1', none, delegation, mrs, period(none, none)), point_delegate(pl, post, lawyer)],
         [ask(post-lawyer, mrs, Day, Standing, not_authorised, ['DOC-REPRESENT']),
          ask(post-lawyer, mrs, Day, [power_of_attorney_for_the_case-yes | Standing], authorised, ['KL-6-15'])]) :-
    today(Day), clear_but([concerns_a_council_decision-yes, council_decision_in_5_1-yes], Standing).
scenario(56, 'Order of X; Y took over without adopting it; Y only a new name for X', Fs,
         [ask(post-manager_a, my, Day, Facts, not_authorised, ['OPEN-F']),
          ask(post-manager_a, mz, Day, Facts, authorised, ['KL-7-5'])]) :-
    today(Day), clear(Facts),
    Fs = [organ(ny, committee, none, period(day(2023, 1, 1), none)), organ(nx, committee, none, period(none, day(2022, 12, 31))),
          organ_continues(ny, nx, successor), remit(ny, my, period(none, none)), matter(my, none),
          order(oy, v1, delegation_order, ny, period(day(2019, 5, 1), none)), adopted(oy, v1, nx, day(2019, 4, 20)),
          point(py, oy, v1, '1', none, delegation, my, period(none, none)), point_delegate(py, post, manager_a),
          organ(nz, committee, none, period(day(2023, 1, 1), none)), organ_continues(nz, nx, renamed),
          remit(nz, mz, period(none, none)), matter(mz, none),
          order(oz, v1, delegation_order, nz, period(day(2019, 5, 1), none)), adopted(oz, v1, nx, day(2019, 4, 20)),
          point(pz, oz, v1, '1', none, delegation, mz, period(none, none)), point_delegate(pz, post, manager_a)].
scenario(57, 'Chair, urgent mandate, matter in 5:1', Fs, As) :-
    urgent_to(post-chair_a, Fs),
    one(post-chair_a, [reserved_to_council-yes, is_urgent-yes], not_authorised, ['OPEN-J'], As).
scenario(65, 'Nämnd lets the employers'' association conclude a collective agreement',
         [organ(sobona, employers_association, none, period(none, none)), council_permits(employers_association, none, yes) | Fs], As) :-
    gives([organ-sobona], Fs),
    one(organ-sobona, [terms_of_employment_by_collective_agreement-yes], authorised, ['BEF-6-3'], As).

head_b_passes_on(Fs) :-
    gives([post-head_b], Ps),
    append([point_clause(p, sub_delegation(allowed)),
            sub_delegation(s1, post, head_b, post, unit_manager, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none))], Ps, Fs).

% Scenarios about days alone, asked of the calendar.
day_scenario(58, 'LUF mini-competition, notice 2026-02-16', stands(10, '2026-02-16', '2026-02-26')).
day_scenario(59, 'LOV refusal, notice 2026-03-16', same(last_day_lov_10_3, '2026-03-16', '2026-04-07')).
day_scenario(61, 'Ruling 2026-11-03: the region''s last day', same(last_day_fl_44, '2026-11-03', '2026-11-24')).
day_scenario(61, 'Ruling received 2026-11-06: an individual''s last day', same(last_day_fl_44, '2026-11-06', '2026-11-27')).

left_out(34, 'quorum of a nämnd: a meeting, not authority').
left_out(35, 'quorum and jäv: a meeting').
left_out(36, 'quorum of council: a meeting').
left_out(37, 'minority remittal: a meeting').
left_out(38, 'tabling: a meeting').
left_out(39, 'a tied vote on hiring: a meeting').
left_out(40, 'route of appeal (section 1.4)').
left_out(41, 'route of appeal, preparatory (section 1.4)').
left_out(42, 'route of appeal, executory (section 1.4)').
left_out(43, 'procurement review: route of appeal').
left_out(44, 'standstill and review: route of appeal').
left_out(46, 'company''s decision: route of appeal').
left_out(47, 'auditors'' decisions: route of appeal').
left_out(48, 'standing').
left_out(60, 'document refusal at the first step: route of appeal').
left_out(62, 'remote participation: a meeting').
left_out(63, 'smittskyddsläkarens decision: route of appeal').
left_out(64, 'which act governs an appeal').

% ------------------------------------------------------------------ Running

test :-
    set_stream(user_output, encoding(utf8)),
    check_calendar,
    findall(N-Result, ( scenario(N, Title, Facts, Asks), run(N, Title, Facts, Asks, Result) ), Authority),
    findall(N-Result, ( day_scenario(N, Title, Goal), run_day(N, Title, Goal, Result) ), Days),
    append(Authority, Days, All),
    aggregate_all(count, N, distinct(N, member(N-_, All)), Numbers),
    findall(N, ( member(N-disagrees, All) ), Bad0), sort(Bad0, Bad), length(Bad, NBad),
    aggregate_all(count, left_out(_, _), Left),
    Pass is Numbers - NBad,
    format("scenarios: ~d pass, ~d disagree ~w, ~d left out~n", [Pass, NBad, Bad, Left]),
    ( numbers_complete -> true ; format("scenarios: a number is missing~n") ),
    ( NBad =:= 0 -> true ; halt(1) ).

numbers_complete :-
    forall(between(1, 65, N), ( scenario(N, _, _, _) ; day_scenario(N, _, _) ; left_out(N, _) )), !.

run(N, Title, Facts, Asks, Result) :-
    clear_facts,
    forall(base(F), tell(F)),
    forall(member(F, Facts), tell(F)),
    findall(R, ( nth1(I, Asks, Ask), run_ask(N, I, Title, Ask, R) ), Rs),
    ( member(disagrees, Rs) -> Result = disagrees ; Result = passes ).

run_ask(N, I, Title, ask(WhoKind-Who, Matter, Day, Facts, Verdict, Ids), Result) :-
    atomic_list_concat([s, N, '_', I], Q),
    tell(question(Q, WhoKind, Who, Matter, Day)),
    forall(member(F-V, Facts), ( F == act -> tell(question_act(Q, V)) ; tell(question_fact(Q, F, V)) )),
    answer(Q, answer(Got, Point, Rules, Missing), _),
    ( Got == Verdict, subset(Ids, Rules)
    -> Result = passes
    ;  Result = disagrees,
       format("~w ~w: expected ~w ~w~n    got ~w at ~w ~w ~w~n", [Q, Title, Verdict, Ids, Got, Point, Rules, Missing]) ).

run_day(N, Title, Goal, Result) :-
    ( call(calendar:Goal) -> Result = passes ; Result = disagrees, format("~w ~w: wrong day~n", [N, Title]) ).
