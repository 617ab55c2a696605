# Completion of mandat for bash; zsh reads it after `autoload bashcompinit && bashcompinit`.
#
# Commands and options are read out of the tool's own help, so that they are those of the version
# that is installed. SPDX-License-Identifier: MIT

_mandat_help() {
    "${COMP_WORDS[0]/#\~/$HOME}" "$@" --help --lang en 2>/dev/null
}
_mandat_commands() {
    sed -n '/^Subcommands:/,/^$/ s/^  \([a-z]\{1,\}\) .*/\1/p'
}

_mandat() {
    local word last=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local -a named=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        -*) break ;;
        *)
            # `meeting` has commands of its own; what follows another command is no command.
            if [ ${#named[@]} -eq 0 ] || { [ "${named[0]}" = meeting ] && [ ${#named[@]} -eq 1 ]; }; then
                named+=("$word")
            fi
            ;;
        esac
    done
    COMPREPLY=()
    if [ "$before" = --lang ]; then
        COMPREPLY=($(compgen -W "sv en" -- "$last"))
    elif [[ $last == -* ]]; then
        COMPREPLY=($(compgen -W "$(_mandat_help "${named[@]}" | grep -o -e '--[a-z][a-z-]*' | sort -u)" -- "$last"))
    elif [ ${#named[@]} -eq 0 ] || [ "${named[*]}" = meeting ]; then
        COMPREPLY=($(compgen -W "$(_mandat_help "${named[@]}" | _mandat_commands)" -- "$last"))
    else
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$last"))
    fi
}
complete -F _mandat mandat
