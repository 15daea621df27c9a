#!/usr/bin/env bash
# What needs a process or a kernel to go wrong: machines that die, disks that fill up, pipes, rights, two builds at once.
# The last line is "N passed, N failed". Needs the compiled program; Linux and strace; root for rights, devices and disks.
#   tests/Faults/run.sh          a sample of the system calls, in two minutes or so
#   tests/Faults/run.sh every    each system call that changes the disk
set -u
exec 2>&1
here=$(cd "$(dirname "$0")" && pwd)
program=${WIKI:-$here/../../src/Wiki/bin/Debug/net10.0/Wiki.dll}
files=11 folders=4
[ "${1:-}" = every ] && files=1 folders=1

work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
# Calls are counted by thread, so there are to be few.
export DOTNET_PROCESSOR_COUNT=1 DOTNET_ThreadPool_ForceMaxWorkerThreads=1 DOTNET_EnableDiagnostics=0 DOTNET_TieredPGO=0 DOTNET_CLI_TELEMETRY_OPTOUT=1
passed=0 failed=0 skipped=0

pass() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); echo "FAILED: $*"; [ -s "$work/out" ] && sed 's/^/    /' "$work/out" | head -5; }
skip() { skipped=$((skipped + 1)); echo "skipped: $*"; }
is() { if [ "$2" = "$3" ]; then pass; else fail "$1: expected '$2', found '$3'"; fi; }
says() { if grep -qE -- "$2" "$work/out"; then pass; else fail "$1: does not say '$2'"; fi; }
is_root() { [ "$(id -u)" = 0 ]; }

wiki() { timeout 120 dotnet "$program" "$@" >"$work/out" 2>&1; }
manifest() { (cd "$1" 2>/dev/null && find . -type f | LC_ALL=C sort | xargs sha256sum) | sha256sum | cut -c1-16; }
litter() { find "$work" -maxdepth 1 -name '.site*' | wc -l; }

# Two versions of a site of one source and one claim.
make_site() {
    mkdir -p "$1/sources" "$1/claims"
    printf 'title: %s\ndescription: One report of a ferry.\nlanguage: en\nquestion: When did it stop?\n' "$2" >"$1/site.yaml"
    local text='The ferry made its last crossing on Sunday.'
    printf -- '---\nlabel: Gazette\npublished: 2021-05-04\npublished-basis:\n  - quote: The ferry made its last crossing on Sunday\n    resolved: As printed.\nlanguage: en\nreliability: {grade: F, basis: No other report.}\nsha256: %s\n---\n\n%s\n' "$(printf '%s\n' "$text" | sha256sum | cut -d' ' -f1)" "$text" >"$1/sources/gazette.md"
    printf -- '---\nstatement: The ferry stopped on a Sunday.\nkind: fact\ncitations:\n  - source: gazette\n    quote: The ferry made its last crossing on Sunday\n---\n' >"$1/claims/crossing.md"
}

cd "$work" || exit 1
make_site old 'The old ferry'
make_site new 'The new ferry'
wiki build --content new; is 'the new site builds' 0 $?; new=$(manifest site)
wiki build --content old; is 'the old site builds' 0 $?; old=$(manifest site)
is 'nothing is left beside it' 0 "$(litter)"
[ "$old" != "$new" ] && [ "$failed" -eq 0 ] || { echo "$passed passed, $((failed + 1)) failed"; exit 1; }

# Which of the two is published, whole; what is to be built next is the other.
published() { case $(manifest site) in "$old") echo old ;; "$new") echo new ;; *) echo neither ;; esac; }
other() { if [ "$(published)" = old ]; then echo new; else echo old; fi; }
traced() { timeout 120 strace -f -qq -o /dev/null -e "trace=$1" -e "inject=$1:$2" dotnet "$program" build --content "$3" >"$work/out" 2>&1; }

# Kills the build at the n-th call, the next build at the next, and so on until a build meets no such call any more.
# A killed build begins among what the one before left.
die_at() {
    local call=$1 step=$2 n=1 kills=0
    while [ "$n" -le 400 ]; do
        traced "$call" "signal=KILL:when=$n" "$(other)" 2>/dev/null
        local status=$?
        case $status in 0) break ;; 137) kills=$((kills + 1)) ;; *) fail "$call $n: the build ended with $status"; break ;; esac
        if [ "$(published)" = neither ]; then fail "killed at $call $n: the site is neither the old nor the new one"; else pass; fi
        n=$((n + step))
    done
    wiki build --content old; is "after $kills kills at $call the next build heals" "0 old 0" "$? $(published) $(litter)"
    echo "killed at $call: $kills times"
}

# An error of the machine at the n-th call: told as such, and nothing changed; or met when only litter was left to remove.
err_at() {
    local call=$1 error=$2 step=$3 n=1 errors=0
    while [ "$n" -le 400 ]; do
        local before; before=$(published)
        traced "$call" "error=$error:when=$n" "$(other)"
        local status=$?
        if [ "$status" = 3 ] && [ "$(published)" = "$before" ] && grep -qE 'error W40[0-9]' "$work/out"; then pass; errors=$((errors + 1))
        elif [ "$status" = 0 ] && grep -q 'warning W405' "$work/out" && [ "$(published)" != "$before" ]; then pass; errors=$((errors + 1))
        elif [ "$status" = 0 ] && [ "$(published)" != neither ]; then break
        else fail "$error at $call $n: exit $status, $before became $(published)"; errors=$((errors + 1)); [ "$errors" -gt 9 ] && break; fi
        n=$((n + step))
    done
    wiki build --content old; is "after $errors times $error at $call the next build heals" "0 old 0" "$? $(published) $(litter)"
    echo "$error at $call: $errors times"
}

if command -v strace >/dev/null && strace -qq -o /dev/null true 2>/dev/null; then
    die_at renameat2 1
    for call in mkdir rmdir; do die_at $call $folders; done
    for call in pwrite64 unlink; do die_at $call $files; done
    err_at renameat2 EIO 1
    for call in mkdir rmdir; do err_at $call EIO $folders; done
    for call in pwrite64 unlink; do err_at $call EIO $files; done
    err_at mkdir EDQUOT $folders
    err_at pwrite64 ENOSPC $files
    # A file system that knows no exchange: the steps that stand in for it, killed too.
    traced renameat2 'error=EINVAL' "$(other)"; is 'without an exchange the site is published all the same' 0 $?
    if [ "$(published)" = neither ]; then fail 'without an exchange the site is mixed'; else pass; fi
    for n in 1 2 3; do
        { timeout 120 strace -f -qq -o /dev/null -e trace=renameat2,rename -e inject=renameat2:error=EINVAL -e inject=rename:signal=KILL:when=$n dotnet "$program" build --content "$(other)" >"$work/out" 2>&1; } 2>/dev/null
        wiki build --content old; is "killed between the steps ($n) the next build heals" "0 old 0" "$? $(published) $(litter)"
    done
    strace -f -qq -e trace=connect -o "$work/connects" dotnet "$program" check --content old >/dev/null 2>&1
    is 'no connection is opened' 0 "$(grep -c 'AF_INET' "$work/connects")"
else
    skip 'strace is missing or may not trace'
fi

. "$here/machine.sh"
. "$here/content.sh"
. "$here/sameness.sh"

if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ]
