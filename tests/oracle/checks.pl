% SPDX-License-Identifier: MIT
:- encoding(utf8).
% checks.pl: checks of our own, beside the catalogue's scenarios: each answer of
% the catalogue 2 section 10, the limits of an order, and versions in time.
%
%   swipl -g checks -t halt checks.pl

:- ensure_loaded(scenarios).

% c(Name, Facts, Who, Changes, Verdict, Ids): on the region of scenarios.pl, 2 March 2026;
% Changes: what the question says beside (or instead of) what `clear` says.

c(silence_is_no_yes_p2, Fs, post-manager_a, [opinion_to_council-unknown], depends, ['KL-6-38-2']) :- gives([post-manager_a], Fs).
c(registered_kind_settles_p2, [matter_kind(m, administration) | Fs], post-manager_a,
  [opinion_to_council-unknown, opinion_on_appeal_of_whole_committee_or_council-unknown], authorised, ['KL-7-5']) :- gives([post-manager_a], Fs).
c(silence_is_no_yes_p4, Fs, post-manager_a, [citizens_proposal-unknown], depends, ['KL-6-38-4']) :- gives([post-manager_a], Fs).
c(no_citizens_proposals, [citizens_proposals(no) | Fs], post-manager_a, [citizens_proposal-unknown], authorised, []) :- gives([post-manager_a], Fs).
c(origin_stated, [matter_origin(m, other) | Fs], post-manager_a, [citizens_proposal-unknown], authorised, []) :- gives([post-manager_a], Fs).
c(silence_is_no_yes_p5, Fs, post-manager_a, [special_statute_ban-unknown], depends, ['KL-6-38-5']) :- gives([post-manager_a], Fs).
c(ban_row, [matter_statute(m, 'PBL-12-6') | Fs], post-manager_a, [], not_authorised, ['PBL-12-6']) :- gives([post-manager_a], Fs).
c(ban_only_utskott, [matter_statute(m, 'SOL25-30-6') | Fs], post-manager_a, [], not_authorised, ['SOL25-30-6']) :- gives([post-manager_a], Fs).
c(ban_utskott_may, [matter_statute(m, 'SOL25-30-6') | Fs], organ-au,
  [exercise_of_authority_against_individual-yes, of_principle_or_greater_importance-yes, reserved_to_council-no], authorised, ['KL-6-37']) :- gives([organ-au], Fs).
c(principle_and_authority, Fs, post-manager_a, [exercise_of_authority_against_individual-yes, of_principle_or_greater_importance-yes],
  not_authorised, ['KL-6-38-3']) :- gives([post-manager_a], Fs).
c(principle_only, Fs, post-manager_a, [of_principle_or_greater_importance-yes], not_authorised, ['KL-5-1']) :- gives([post-manager_a], Fs).
c(statutory_not_asked_5_1, [matter_kind(m, statutory) | Fs], post-manager_a, [of_principle_or_greater_importance-unknown], authorised, []) :- gives([post-manager_a], Fs).
c(line_of_the_jurist, [assessed(order(o, v1), concerns_goals_direction_scope_quality, no, jurist, day(2024, 1, 1)) | Fs],
  post-manager_a, [concerns_goals_direction_scope_quality-unknown], authorised, []) :- gives([post-manager_a], Fs).
c(line_without_assessor, [assessed(order(o, v1), concerns_goals_direction_scope_quality, no, none, none) | Fs],
  post-manager_a, [concerns_goals_direction_scope_quality-unknown], depends, ['KL-6-38-1']) :- gives([post-manager_a], Fs).
c(exception_from_the_line, [assessed(order(o, v1), concerns_goals_direction_scope_quality, no, jurist, day(2024, 1, 1)),
                            assessed(point(p), concerns_goals_direction_scope_quality, unknown, none, none) | Fs],
  post-manager_a, [concerns_goals_direction_scope_quality-unknown], depends, ['KL-6-38-1']) :- gives([post-manager_a], Fs).
c(case_beats_the_line, [assessed(order(o, v1), concerns_goals_direction_scope_quality, no, jurist, day(2024, 1, 1)) | Fs],
  post-manager_a, [concerns_goals_direction_scope_quality-yes], not_authorised, ['KL-6-38-1']) :- gives([post-manager_a], Fs).
c(no_fact_mends_a_prohibition, [assessed(matter(m), concerns_goals_direction_scope_quality, yes, jurist, day(2024, 1, 1)) | Fs],
  post-manager_a, [], not_authorised, ['KL-6-38-1']) :- gives([post-manager_a], Fs).

% OPEN-B
c(hindered_by_absence, Fs, post-manager_a, [hindered(manager_a)-yes, cause(manager_a)-absence], depends, ['OPEN-B']) :- gives([post-manager_a], Fs).
c(hindered_instead, [order_clause(o, v1, stand_in_instead(yes)) | Fs], post-manager_a,
  [hindered(manager_a)-yes, cause(manager_a)-absence], not_authorised, ['OPEN-B']) :- gives([post-manager_a], Fs).
c(hindered_but_acting, Fs, post-manager_a, [hindered(manager_a)-yes, delegate_in_service_and_acting-yes], authorised, ['KL-7-5']) :- gives([post-manager_a], Fs).
c(jav_irrelevant, Fs, post-manager_a, [disqualified-yes, impartiality_obviously_irrelevant-yes], authorised, []) :- gives([post-manager_a], Fs).
c(jav_urgent_measure, Fs, post-manager_a, [disqualified-yes, nobody_else_without_considerable_delay-yes], depends, ['KL-7-4']) :- gives([post-manager_a], Fs).
c(jav_chair, Fs, post-chair_a, [disqualified-yes], not_authorised, ['KL-6-30']) :- gives([post-chair_a], Fs).

% OPEN-C, DOC-ALTERNATE
% OPEN-C: `delegate_hindered` speaks of the ordinary delegate, not of the stand-ins before.
c(second_stand_in_by_the_delegates_word, [point_substitute(p, 1, post, manager_b), point_substitute(p, 2, post, unit_manager) | Fs], post-unit_manager,
  [delegate_hindered-yes], depends, ['OPEN-C']) :- gives([post-manager_a], Fs).
c(first_stand_in_by_the_delegates_word, [point_substitute(p, 1, post, manager_b) | Fs], post-manager_b,
  [delegate_hindered-yes], authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
c(first_available, [point_substitute(p, 1, post, manager_b) | Fs], post-manager_b, [hindered(manager_a)-no], not_authorised, ['OPEN-C']) :- gives([post-manager_a], Fs).
c(first_unknown, [point_substitute(p, 1, post, manager_b) | Fs], post-manager_b, [], depends, ['OPEN-C']) :- gives([post-manager_a], Fs).
c(all_before_hindered, [point_substitute(p, 1, post, manager_b), point_substitute(p, 2, post, manager_c) | Fs], post-manager_c,
  [hindered(manager_a)-yes, hindered(manager_b)-yes], authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
c(one_of_two_delegates_available, [point_substitute(p, 1, post, manager_c) | Fs], post-manager_c,
  [hindered(manager_a)-yes, hindered(manager_b)-no], not_authorised, ['OPEN-C']) :- gives([post-manager_a, post-manager_b], Fs).
c(alternate_without_clause, [appointment(x1, ann, manager_a, alternate, yes, no, period(none, none)), person(ann) | Fs], person-ann,
  [hindered(manager_a)-yes], not_authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
c(alternate_with_clause, [appointment(x1, ann, manager_a, alternate, yes, no, period(none, none)), order_clause(o, v1, alternates_act(yes)) | Fs], person-ann,
  [hindered(manager_a)-yes], authorised, ['DOC-ALTERNATE', 'KL-7-5']) :- gives([post-manager_a], Fs).
c(alternate_while_available, [appointment(x1, ann, manager_a, alternate, yes, no, period(none, none)), order_clause(o, v1, alternates_act(yes)) | Fs], person-ann,
  [hindered(manager_a)-no], not_authorised, ['OPEN-C']) :- gives([post-manager_a], Fs).
c(alternate_of_disqualified, [appointment(x1, ann, manager_a, alternate, yes, no, period(none, none)), order_clause(o, v1, alternates_act(yes)) | Fs], person-ann,
  [hindered(manager_a)-yes, cause(manager_a)-disqualified], authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
c(alternate_of_the_chair, [appointment(x1, ann, chair_a, alternate, unknown, no, period(none, none)), order_clause(o, v1, alternates_act(yes)) | Fs], person-ann,
  [hindered(chair_a)-yes, is_urgent-yes], not_authorised, ['KL-6-39']) :- urgent_to(post-chair_a, Fs).
c(named_member, [appointment(x1, ann, member_a, ordinary, unknown, no, period(day(2023, 1, 1), none)), person(ann) | Fs], person-ann, [], authorised, ['KL-6-37']) :- gives([person-ann], Fs).
c(named_members_mandate_ended, [appointment(x1, ann, member_a, ordinary, unknown, no, period(day(2019, 1, 1), day(2022, 12, 31))), person(ann) | Fs], person-ann, [], not_authorised, ['KL-4-8']) :- gives([person-ann], Fs).
c(named_employee, [employment(ann, yes), person(ann) | Fs], person-ann, [], authorised, ['KL-7-5']) :- gives([person-ann], Fs).
c(named_person_unknown, [person(ann) | Fs], person-ann, [], depends, ['KL-7-5']) :- gives([person-ann], Fs).
c(acting_holder, [appointment(x1, ann, vakant, acting, yes, no, period(none, none)), post(vakant, employee, unit_a, none, no, no, period(none, none)) | Fs],
  person-ann, [], authorised, ['KL-7-5']) :- gives([post-vakant], Fs).

% OPEN-B, OPEN-C: nobody steps in for himself, in another post.
c(stands_in_for_himself, [appointment(x1, ann, manager_a, ordinary, yes, no, period(none, none)), post(stand_in, employee, unit_a, none, no, no, period(none, none)), appointment(x2, ann, stand_in, ordinary, yes, no, period(none, none)), person(ann), point_substitute(p, 1, post, stand_in) | Fs], post-stand_in, [hindered(manager_a)-yes], depends, ['OPEN-B']) :- gives([post-manager_a], Fs).
c(stands_in_for_himself_by_name, [appointment(x1, ann, manager_a, ordinary, yes, no, period(none, none)), post(stand_in, employee, unit_a, none, no, no, period(none, none)), appointment(x2, ann, stand_in, ordinary, yes, no, period(none, none)), person(ann), point_substitute(p, 1, post, stand_in) | Fs], person-ann, [hindered(manager_a)-yes], depends, ['OPEN-B']) :- gives([post-manager_a], Fs).
c(stands_in_for_himself_not_acting, [appointment(x1, ann, manager_a, ordinary, yes, no, period(none, none)), post(stand_in, employee, unit_a, none, no, no, period(none, none)), appointment(x2, ann, stand_in, ordinary, yes, no, period(none, none)), person(ann), point_substitute(p, 1, post, stand_in) | Fs], post-stand_in, [hindered(manager_a)-yes, delegate_in_service_and_acting-no], not_authorised, ['OPEN-B']) :- gives([post-manager_a], Fs).
c(another_holds_it_too, [appointment(x1, ann, manager_a, ordinary, yes, no, period(none, none)), post(stand_in, employee, unit_a, none, no, no, period(none, none)), appointment(x2, ann, stand_in, ordinary, yes, no, period(none, none)), appointment(x3, bo, stand_in, ordinary, yes, no, period(none, none)), person(ann), person(bo), point_substitute(p, 1, post, stand_in) | Fs], post-stand_in, [hindered(manager_a)-yes], authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
c(the_other_holder, [appointment(x1, ann, manager_a, ordinary, yes, no, period(none, none)), post(stand_in, employee, unit_a, none, no, no, period(none, none)), appointment(x2, ann, stand_in, ordinary, yes, no, period(none, none)), appointment(x3, bo, stand_in, ordinary, yes, no, period(none, none)), person(ann), person(bo), point_substitute(p, 1, post, stand_in) | Fs], person-bo, [hindered(manager_a)-yes], authorised, ['DOC-ALTERNATE']) :- gives([post-manager_a], Fs).
% OPEN-E
c(vacant, [post(vakant, employee, unit_a, none, no, no, period(none, none)),
           appointment(x1, ann, vakant, ordinary, yes, no, period(none, day(2025, 1, 1))) | Fs], post-vakant, [], not_authorised, ['OPEN-E']) :- gives([post-vakant], Fs).
c(vacant_stand_in, [post(vakant, employee, unit_a, none, no, no, period(none, none)),
           appointment(x1, ann, vakant, ordinary, yes, no, period(none, day(2025, 1, 1))), point_substitute(p, 1, post, manager_b) | Fs],
  post-manager_b, [], depends, ['OPEN-E']) :- gives([post-vakant], Fs).
c(vacant_stand_in_covered, [post(vakant, employee, unit_a, none, no, no, period(none, none)), order_clause(o, v1, stand_in_covers_vacancy(yes)),
           appointment(x1, ann, vakant, ordinary, yes, no, period(none, day(2025, 1, 1))), point_substitute(p, 1, post, manager_b) | Fs],
  post-manager_b, [], authorised, ['DOC-ALTERNATE']) :- gives([post-vakant], Fs).
c(employment_unknown, [post(ny, employee, unit_a, none, no, no, period(none, none)),
           appointment(x1, ann, ny, ordinary, unknown, no, period(none, none)) | Fs], post-ny, [], depends, ['KL-7-5']) :- gives([post-ny], Fs).
c(holder_not_recorded, [post(ny, employee, unit_a, none, no, no, period(none, none)) | Fs], post-ny, [], authorised, ['KL-7-5']) :- gives([post-ny], Fs).

% OPEN-F
c(adopter_unknown, [order(o2, v1, delegation_order, na, period(day(2020, 1, 1), none)),
                    point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [], depends, ['OPEN-F']).
c(confirmed_later, [order(o2, v1, delegation_order, na, period(day(2020, 1, 1), none)), adopted(o2, v1, nx, day(2019, 1, 1)), confirmed(o2, v1, na, day(2026, 3, 1)),
                    point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [], authorised, ['KL-7-5']).
c(confirmed_that_day, [order(o2, v1, delegation_order, na, period(day(2020, 1, 1), none)), adopted(o2, v1, nx, day(2019, 1, 1)), confirmed(o2, v1, na, day(2026, 3, 2)),
                    point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [], depends, ['OPEN-F']).
c(adopted_by_council, [order(o2, v1, delegation_order, na, period(day(2020, 1, 1), none)), adopted(o2, v1, rf, day(2019, 1, 1)),
                    point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [], not_authorised, ['OPEN-F']).

% OPEN-G
c(role_elsewhere, [role(chef), post_role(head_b, chef), point_clause(p, wording(stated)), scope(p, whole_region) | Fs], post-head_b, [], depends, ['OPEN-G']) :- gives([role-chef], Fs).
c(role_at_home, [role(chef), post_role(manager_a, chef), scope(p, whole_region) | Fs], post-manager_a, [], authorised, ['KL-7-5']) :- gives([role-chef], Fs).
c(role_expressly_wider, [role(chef), post_role(head_b, chef), point_clause(p, reaches_other_administrations(yes)), scope(p, whole_region) | Fs],
  post-head_b, [], authorised, ['KL-7-5']) :- gives([role-chef], Fs).
c(unit_closed, [unit(gone, none, none, period(none, day(2025, 1, 1))), unit_parent(gone, adm_a, period(none, none)),
                post(there, employee, gone, none, no, no, period(none, none)), appointment(x1, ann, there, ordinary, yes, no, period(none, none)) | Fs],
  post-there, [], depends, ['OPEN-G']) :- gives([post-there], Fs).

% OPEN-J
c(urgent_excluded_silent, [order_clause(o, v1, excludes_trait(of_principle_or_greater_importance)) | Fs], post-chair_a,
  [is_urgent-yes, of_principle_or_greater_importance-yes, exercise_of_authority_against_individual-yes, reserved_to_council-no], depends, ['OPEN-J']) :- urgent_to(post-chair_a, Fs).
c(urgent_excluded_even_so, [order_clause(o, v1, excludes_trait(of_principle_or_greater_importance)), point_clause(p, despite_exclusions(yes)) | Fs], post-chair_a,
  [is_urgent-yes, of_principle_or_greater_importance-yes, exercise_of_authority_against_individual-yes, reserved_to_council-no], authorised, ['KL-6-39']) :- urgent_to(post-chair_a, Fs).
c(urgent_exclusion_names_it, [order_clause(o, v1, excludes_trait(of_principle_or_greater_importance)), order_clause(o, v1, exclusion_names_urgent(yes)) | Fs], post-chair_a,
  [is_urgent-yes, of_principle_or_greater_importance-yes, exercise_of_authority_against_individual-yes, reserved_to_council-no], not_authorised, ['OPEN-J']) :- urgent_to(post-chair_a, Fs).
c(urgent_goals, Fs, post-chair_a, [is_urgent-yes, concerns_goals_direction_scope_quality-yes], authorised, ['KL-6-39']) :- urgent_to(post-chair_a, Fs).
c(urgency_unknown, Fs, post-chair_a, [], depends, ['KL-6-39']) :- urgent_to(post-chair_a, Fs).
c(urgent_utskott, Fs, organ-au, [is_urgent-yes], not_authorised, ['KL-6-39']) :- urgent_to(organ-au, Fs).

% OPEN-K, KL-6-2
c(councils_delegation_onward, [matter(mc, none), council_delegation(cd, na, mc, silent, period(none, none)),
    point(p2, o, v1, '2', none, delegation, mc, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mc, [], authorised, ['KL-7-5']).
c(councils_delegation_not_onward, [matter(mc, none), council_delegation(cd, na, mc, not_allowed, period(none, none)),
    point(p2, o, v1, '2', none, delegation, mc, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mc, [], not_authorised, ['OPEN-K']).
c(outside_the_remit, [matter(mo, none), remit(nb, mo, period(none, none)),
    point(p2, o, v1, '2', none, delegation, mo, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mo, [], not_authorised, ['KL-6-2']).
c(remit_silent, [matter(mo, none),
    point(p2, o, v1, '2', none, delegation, mo, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mo, [], depends, ['KL-6-2']).
c(remit_excluded, [matter(mo, m), remit_excluded(na, mo, period(none, none)) | Fs], post-manager_a-mo, [], not_authorised, ['KL-6-2']) :- gives([post-manager_a], Fs).

% OPEN-N, OPEN-O, OPEN-P
c(joint_but_separately_given, [point_jointly(p), point(p2, o, v1, '2', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a) | Fs],
  post-manager_a, [], authorised, ['KL-7-5']) :- gives([post-manager_a, post-chair_a], Fs).
c(asserted_within_the_remit, [matter(mo, none),
    point(p2, o, v1, '2', none, delegation, mo, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mo, [within_the_remit-yes], authorised, []).
c(asserted_not_within_text, [point_clause(p, wording(not_stated)) | Fs], post-manager_a, [within_point_text-no], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(superior_without_clause, Fs, post-unit_manager, [hindered(manager_a)-yes], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(superior_may, [order_clause(o, v1, superiors_may(yes)) | Fs], post-head_a, [], authorised, ['DOC-SUPERIOR']) :- gives([post-manager_a], Fs).
c(superior_steps_in, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-unit_manager, [hindered(manager_a)-yes], authorised, ['DOC-SUPERIOR']) :- gives([post-manager_a], Fs).
c(superior_steps_in_unknown, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-unit_manager, [], depends, ['OPEN-O']) :- gives([post-manager_a], Fs).
c(superior_steps_in_available, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-unit_manager, [hindered(manager_a)-no], not_authorised, ['OPEN-O']) :- gives([post-manager_a], Fs).
c(chain_of_superiors, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-head_a, [hindered(manager_a)-yes, hindered(unit_manager)-yes], depends, ['OPEN-O']) :- gives([post-manager_a], Fs).
c(chain_of_superiors_read_so, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-head_a, [hindered(manager_a)-yes, hindered(unit_manager)-yes, higher_superior_may_step_in-yes], authorised, ['DOC-SUPERIOR']) :- gives([post-manager_a], Fs).
c(nearer_superior_available, [order_clause(o, v1, superior_steps_in(yes)) | Fs], post-head_a, [hindered(manager_a)-yes, hindered(unit_manager)-no], not_authorised, ['OPEN-O']) :- gives([post-manager_a], Fs).
c(person_by_contract, [post(there, employee, none, none, no, no, period(none, none)), person(pt),
      appointment(x1, pt, there, ordinary, no, no, period(none, none)), outside(pt, k2, contract_cooperation, yes, period(none, none)) | Fs],
  person-pt, [], authorised, ['KL-9-37-s2']) :- gives([post-there], Fs).
c(contract_ended, [post(there, employee, none, none, no, no, period(none, none)), person(pt),
      appointment(x1, pt, there, ordinary, no, no, period(none, none)), outside(pt, k2, contract_cooperation, yes, period(none, day(2026, 1, 1))) | Fs],
  post-there, [], not_authorised, ['DOC-OUTSIDER']) :- gives([post-there], Fs).
c(remit_ended, [matter(mo, none), remit(na, mo, period(none, day(2026, 1, 1))),
    point(p2, o, v1, '2', none, delegation, mo, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a-mo, [], not_authorised, ['KL-6-2']).
c(utskott_prepares_anothers, [matter(mo, none), remit(nb, mo, period(none, none)), question_act(q, preparatory)], organ-au-mo, [], not_authorised, ['KL-6-2']).
c(crisis_committee_itself, [organ(kn, crisis_committee, none, period(none, none)), taken_over(kn, na, all, period(day(2026, 3, 1), none))], organ-kn, [], authorised, ['KRIS-2-4']).
c(crisis_committee_after, [organ(kn, crisis_committee, none, period(none, none)), taken_over(kn, na, all, period(day(2026, 2, 1), day(2026, 3, 1)))], organ-kn, [], not_authorised, ['KL-6-2']).
c(crisis, [organ(kn, crisis_committee, none, period(none, none)), taken_over(kn, na, m, period(day(2026, 3, 1), none)) | Fs], post-manager_a, [], depends, ['OPEN-P']) :- gives([post-manager_a], Fs).

% Powers straight from a statute, hiring, outcomes
c(statutory_office, [point(ps, o, v1, '9', none, statutory, m, period(none, none)), point_statute(ps, 'SMITT-1-9'), point_delegate(ps, post, unit_manager)],
  post-unit_manager, [holds_the_statutory_office-yes], authorised, ['SMITT-1-9']).
c(statutory_not_the_committees, [point(ps, o, v1, '9', none, statutory, m, period(none, none)), point_statute(ps, 'SMITT-1-9'), point_delegate(ps, post, unit_manager)],
  organ-na, [], not_authorised, ['SMITT-1-9']).
c(statutory_not_delegated, [point(ps, o, v1, '9', none, statutory, m, period(none, none)), point_statute(ps, 'SMITT-1-9'), point_delegate(ps, post, unit_manager) | Fs],
  post-manager_a, [], not_authorised, ['SMITT-1-9']) :- gives([post-manager_a], Fs).
c(statutory_if_urgent, [point(ps, o, v1, '9', none, statutory, m, period(none, none)), point_statute(ps, 'LVU-6'), point_delegate(ps, post, chair_a)],
  post-chair_a, [is_urgent-unknown], depends, ['LVU-6']).
c(statutory_beside_the_committee, [point(ps, o, v1, '9', none, statutory, m, period(none, none)), point_statute(ps, 'LVU-6'), point_delegate(ps, post, chair_a)],
  organ-na, [], authorised, ['KL-6-3']).
c(hiring_is_no_execution, [assessed(matter(m), employment, yes, none, none), point(pe, o, v1, '9', none, execution, m, period(none, none)), point_delegate(pe, post, manager_a)],
  post-manager_a, [room_for_independent_assessment-no], not_authorised, ['DOC-HIRING']).
c(unsaid_outcome_covers_all, Fs, post-manager_a, [is_refusal-yes], authorised, []) :- gives([post-manager_a], Fs).
c(grants_only, [excludes(p, is_refusal) | Fs], post-manager_a, [is_refusal-yes], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(grants_only_unsaid, [excludes(p, is_refusal) | Fs], post-manager_a, [is_refusal-unknown], depends, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(chair_changes_no_decision, [point(pu, o, v1, '9', none, urgent, m, period(none, none)), point_delegate(pu, post, chair_a)],
  post-chair_a, [is_urgent-yes, changes_a_delegates_decision-yes], not_authorised, ['DOC-NOCHANGE']).

% The order's own limits
c(at_the_ceiling, [ceiling(p, at_most, 100000) | Fs], post-manager_a, [amount-100000], authorised, []) :- gives([post-manager_a], Fs).
c(over_the_ceiling, [ceiling(p, at_most, 100000) | Fs], post-manager_a, [amount-100001], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(not_less_than, [ceiling(p, less_than, pbb(5)) | Fs], post-manager_a, [amount-29600000], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(less_than, [ceiling(p, less_than, pbb(5)) | Fs], post-manager_a, [amount-29599999], authorised, []) :- gives([post-manager_a], Fs).
c(at_the_floor, [floor(p, more_than, 100000) | Fs], post-manager_a, [amount-100000], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(amount_unknown, [ceiling(p, at_most, 100000) | Fs], post-manager_a, [], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(per_year, [ceiling(p, at_most, 100000), amount_per(p, year) | Fs], post-manager_a, [amount-5], depends, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(duration_over, [duration_limit(p, at_most, months(3)) | Fs], post-manager_a, [duration-months(4)], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(duration_unclear, [duration_limit(p, at_most, months(3)) | Fs], post-manager_a, [duration-days(90)], depends, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(duration_within, [duration_limit(p, at_most, months(3)) | Fs], post-manager_a, [duration-days(89)], authorised, []) :- gives([post-manager_a], Fs).
c(own_unit, [scope(p, own_unit) | Fs], post-manager_a, [unit-unit_a], authorised, []) :- gives([post-manager_a], Fs).
c(not_own_unit, [scope(p, own_unit) | Fs], post-manager_a, [unit-adm_a], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(unit_unknown, [scope(p, own_unit) | Fs], post-manager_a, [], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(required_unknown, [requires(p, inom_budget) | Fs], post-manager_a, [], depends, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(required_yes, [requires(p, inom_budget) | Fs], post-manager_a, [inom_budget-yes], authorised, []) :- gives([post-manager_a], Fs).
c(required_no, [requires(p, inom_budget) | Fs], post-manager_a, [inom_budget-no], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(excluded_presumed_no, [excludes(p, avviker), fact(avviker, presumed_no) | Fs], post-manager_a, [], authorised, []) :- gives([post-manager_a], Fs).
c(excluded_yes, [excludes(p, avviker), fact(avviker, presumed_no) | Fs], post-manager_a, [avviker-yes], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(reserved, [point(p9, o, v1, '9', none, reserved, m, period(none, none)) | Fs], post-manager_a, [], not_authorised, ['DOC-ORDER']) :- gives([post-manager_a], Fs).
c(withdrawn, [withdrawn(point(p), day(2026, 3, 1)) | Fs], post-manager_a, [], not_authorised, ['DOC-NOCHANGE']) :- gives([post-manager_a], Fs).
c(withdrawn_later, [withdrawn(point(p), day(2026, 3, 3)) | Fs], post-manager_a, [], authorised, []) :- gives([post-manager_a], Fs).
c(execution, [point(p, o, v1, '1', none, execution, m, period(none, none)), point_delegate(p, post, manager_a)], post-manager_a, [room_for_independent_assessment-no], authorised, ['DOC-LINE']).
c(execution_unknown, [point(p, o, v1, '1', none, execution, m, period(none, none)), point_delegate(p, post, manager_a)], post-manager_a, [], depends, ['DOC-LINE']).
c(execution_is_a_decision, [point(p, o, v1, '1', none, execution, m, period(none, none)), point_delegate(p, post, manager_a)], post-manager_a, [room_for_independent_assessment-yes], not_authorised, ['DOC-LINE']).
c(guideline, [order(o2, v1, guideline, na, period(day(2020, 1, 1), none)), adopted(o2, v1, na, day(2020, 1, 1)),
              point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)], post-manager_a, [], depends, ['KL-7-1']).

% Versions in time
c(newer_replaces, Fs, post-manager_a, [], not_authorised, ['DOC-ORDER']) :-
    gives([post-manager_a], Ps),
    append([order(o, v2, delegation_order, na, period(none, none)), adopted(o, v2, na, day(2026, 3, 1))], Ps, Fs).
c(on_the_day_old, Fs, post-manager_a, [], depends, ['DOC-ORDER']) :-
    gives([post-manager_a], Ps),
    append([order(o, v2, delegation_order, na, period(none, none)), adopted(o, v2, na, day(2026, 3, 2))], Ps, Fs).
c(on_the_day_old_before, Fs, post-manager_a, [taken_after_adoption-no], authorised, []) :-
    gives([post-manager_a], Ps),
    append([order(o, v2, delegation_order, na, period(none, none)), adopted(o, v2, na, day(2026, 3, 2))], Ps, Fs).
c(on_the_day_new, [order(o2, v1, delegation_order, na, period(none, none)), adopted(o2, v1, na, day(2026, 3, 2)), adopted_at(o2, v1, 540, 690),
                   point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [time-700], authorised, []).
c(never_backwards, [order(o2, v1, delegation_order, na, period(day(2026, 1, 1), none)), adopted(o2, v1, na, day(2026, 3, 3)),
                   point(p2, o2, v1, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, manager_a)],
  post-manager_a, [], not_authorised, ['DOC-ORDER']).
c(known_through, [known_through(day(2026, 1, 1)) | Fs], post-manager_a, [], depends, ['DATA-KNOWN-THROUGH']) :- gives([post-manager_a], Fs).

% Sub-delegation
c(sub_lower_limit, [ceiling(p, at_most, 100), ceiling(s1, at_most, 50), point_clause(p, sub_delegation(allowed)), S | Fs], post-manager_b, [amount-60], not_authorised, ['DOC-ORDER']) :- sub_from_head(S), gives([post-head_a], Fs).
c(sub_loosened, [ceiling(p, at_most, 100), ceiling(s1, at_most, 500), point_clause(p, sub_delegation(allowed)), S | Fs], post-manager_b, [amount-200], not_authorised, ['DOC-ORDER']) :- sub_from_head(S), gives([post-head_a], Fs).
c(sub_order_allows, [order_clause(o, v1, sub_delegation(allowed)), S | Fs], post-manager_b, [], authorised, ['KL-7-6']) :- sub_from_head(S), gives([post-head_a], Fs).
c(sub_point_forbids, [order_clause(o, v1, sub_delegation(allowed)), point_clause(p, sub_delegation(not_allowed)), S | Fs], post-manager_b, [], not_authorised, ['KL-7-6']) :- sub_from_head(S), gives([post-head_a], Fs).
c(sub_source_silent, [S | Fs], post-manager_b, [], depends, ['KL-7-6']) :- sub_from_head(S), gives([post-head_a], Fs).
c(sub_grantor_no_delegate, [order_clause(o, v1, sub_delegation(allowed)), S | Fs], post-manager_b, [], not_authorised, ['KL-7-6']) :- sub_from_head(S), gives([post-manager_a], Fs).
c(sub_new_version, [order_clause(o, v1, sub_delegation(allowed)), order_clause(o, v2, sub_delegation(allowed)), S,
      order(o, v2, delegation_order, na, period(day(2026, 1, 1), none)), adopted(o, v2, na, day(2025, 12, 1)),
      point(p2, o, v2, '1', none, delegation, m, period(none, none)), point_delegate(p2, post, head_a) | Fs], post-manager_b, [], depends, ['DOC-ORDER']) :-
    sub_from_head(S), gives([post-head_a], Fs).

c(sub_to_neighbours_employee, [post(there, employee, none, none, no, no, period(none, none)),
      appointment(x1, pt, there, ordinary, no, no, period(none, none)), outside(pt, k2, contract_cooperation, yes, period(none, none)),
      order_clause(o, v1, sub_delegation(allowed)),
      sub_delegation(s1, post, head_a, post, there, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none)) | Fs], post-there, [], not_authorised, ['DOC-OUTSIDER']) :-
    gives([post-head_a], Fs).

sub_from_head(sub_delegation(s1, post, head_a, post, manager_b, o, '1', none, day(2024, 5, 1), period(day(2024, 5, 1), none))).

checks :-
    set_stream(user_output, encoding(utf8)),
    findall(Name-R, ( c(Name, Fs, Who, Changes, Verdict, Ids), run_check(Name, Fs, Who, Changes, Verdict, Ids, R) ), All),
    length(All, N), findall(X, member(X-wrong, All), Wrong),
    format("checks: ~d, wrong ~w~n", [N, Wrong]),
    ( Wrong == [] -> true ; halt(1) ).

run_check(Name, Fs, Who, Changes, Verdict, Ids, Result) :-
    ( Who = K-I-M -> true ; Who = K-I, M = m ),
    today(Day), clear_facts, forall(base(F), tell(F)), forall(member(F, Fs), tell(F)),
    clear_but(Changes, Facts),
    tell(question(q, K, I, M, Day)),
    forall(member(F-V, Facts), tell_about(F, V)),
    answer(q, answer(Got, Point, Rules, Missing), _),
    ( Got == Verdict, subset(Ids, Rules) -> Result = right
    ; Result = wrong, format("~w: expected ~w ~w~n    got ~w at ~w ~w ~w~n", [Name, Verdict, Ids, Got, Point, Rules, Missing]) ).

tell_about(amount, V)   :- !, tell(question_amount(q, V)).
tell_about(unit, V)     :- !, tell(question_unit(q, V)).
tell_about(duration, V) :- !, tell(question_duration(q, V)).
tell_about(time, V)     :- !, tell(question_time(q, V)).
tell_about(F, V)        :- tell(question_fact(q, F, V)).
