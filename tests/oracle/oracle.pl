% SPDX-License-Identifier: MIT
:- encoding(utf8).
% oracle.pl: the command line.
%
%   swipl oracle.pl BUNDLE.facts QUESTIONS.facts         one line per question, see README.md
%   swipl oracle.pl --why BUNDLE.facts QUESTIONS.facts   and every ground with its reasons
%   swipl oracle.pl --reading NAME=VALUE ...             another reading, see README.md
%   swipl oracle.pl --today ...                          the readings of the library as it is
%
% Several pairs of files may follow each other; each pair is answered by itself.

:- ensure_loaded(answer).
:- initialization(main, main).

answer_all(Why) :-
    set_stream(user_output, encoding(utf8)),
    forall(question(Q, _, _, _, _), answer_one(Q, Why)),
    forall(who_may(W, _, _), ( who_may_answer(W, Mays), print_who_may(W, Mays) )).

answer_one(Q, Why) :-
    once(answer(Q, Answer, Weighed)),
    print_answer(Q, Answer, Weighed),
    ( Why == yes -> print_why(Weighed) ; true ).

main :-
    current_prolog_flag(argv, Argv),
    options(Argv, no, Why, Files),
    ( Files = [_, _ | _] -> true ; usage ),
    run_pairs(Files, Why),
    halt.

options(['--why' | T], _, Why, Files) :- !, options(T, yes, Why, Files).
options(['--reading', NV | T], W, Why, Files) :- !,
    atomic_list_concat([N, V], '=', NV),
    ( default_reading(N, _) -> true ; format(user_error, "no such reading: ~w~n", [N]), halt(2) ),
    assertz(set_reading(N, V)), options(T, W, Why, Files).
options(['--today' | T], W, Why, Files) :- !,
    forall(today(N, V, _), assertz(set_reading(N, V))), options(T, W, Why, Files).
options([Odd | _], _, _, _) :- atom_concat('--', _, Odd), !, usage.
options(Files, Why, Why, Files) :-
    ( member(Late, Files), atom_concat('--', _, Late) -> usage ; true ).

run_pairs([], _).
run_pairs([Bundle, Questions | Rest], Why) :-
    forall(member(File, [Bundle, Questions]), must_be_there(File)),
    clear_facts, load_facts(Bundle), must_say_something(Bundle),
    load_facts(Questions), check_questions(Questions), answer_all(Why), run_pairs(Rest, Why).
run_pairs([Alone], _) :- format(user_error, "~w: files come in pairs: data, then questions~n", [Alone]), halt(2).

must_be_there(File) :- exists_file(File), !.
must_be_there(File) :- format(user_error, "~w: there is no such file~n", [File]), halt(1).

% An export that failed leaves an empty file behind: nothing is answered from that.
must_say_something(_) :- organ(_, _, _, _), !.
must_say_something(Bundle) :- format(user_error, "~w: has no body of a region; was it exported?~n", [Bundle]), halt(1).

usage :- format(user_error, "usage: swipl oracle.pl [--why] [--today] [--reading NAME=VALUE] BUNDLE.facts QUESTIONS.facts ...~n", []), halt(2).
