#!/usr/bin/env bash
# What needs a process or a kernel to go wrong: machines that die, disks that fill up, pipes, rights, two builds at once.
# The last line is "N passed, N failed". Needs the compiled program; Linux and strace; root for rights, devices and disks.
#   tests/Faults/run.sh          a sample of the system calls, in two minutes or so
#   tests/Faults/run.sh every    each system call that changes the disk, and the loops that take an hour
set -u
exec 2>&1
here=$(cd "$(dirname "$0")" && pwd)
program=${WIKI:-$here/../../src/Wiki/bin/Debug/net10.0/Wiki.dll}
every=${1:-}

work=$(mktemp -d)
chmod 755 "$work"
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
# Calls are counted by thread, so there are to be few.
export DOTNET_PROCESSOR_COUNT=1 DOTNET_ThreadPool_ForceMaxWorkerThreads=1 DOTNET_EnableDiagnostics=0 DOTNET_TieredPGO=0 DOTNET_CLI_TELEMETRY_OPTOUT=1
passed=0 failed=0 skipped=0

pass() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); echo "FAILED: $*"; [ -s "$work/out" ] && sed 's/^/    /' "$work/out" | head -5; }
skip() { skipped=$((skipped + 1)); echo "skipped: $*"; }
is() { if [ "$2" = "$3" ]; then pass; else fail "$1: expected '$2', found '$3'"; fi; }
says() { if grep -qE -- "$2" "$work/out"; then pass; else fail "$1: does not say '$2'"; fi; }
is_every() { [ "$every" = every ]; }
is_root() { [ "$(id -u)" = 0 ]; }

wiki() { timeout 120 dotnet "$program" "$@" >"$work/out" 2>&1; }
# Every file that the manifest names, if all have their bytes; those of former publishes are named apart.
listed() { sed -n '/"files": {/,/^  }/s/^ *"\(.*\)": "\([0-9a-f]\{64\}\)",*$/\2  \1/p' data/manifest.json; }
manifest() { (cd "$1" 2>/dev/null && listed | sha256sum -c --status && listed) | sha256sum | cut -c1-16; }
litter() { find "$work" -maxdepth 1 -name '.site*' | wc -l; }

# Two versions of a site of one source and one claim.
make_site() {
    mkdir -p "$1/sources" "$1/claims"
    printf 'title: %s\ndescription: One report of a ferry.\nlanguage: en\nquestion: When did it stop?\n' "$2" >"$1/site.yaml"
    local text='The ferry made its last crossing on Sunday.'
    printf -- '---\nlabel: Gazette\nshort: Gazette\nbadge: GA\nkind: news-report\npublished: 2021-05-04\npublished-basis:\n  - quote: The ferry made its last crossing on Sunday\n    resolved: As printed.\nlanguage: en\nreliability: {grade: F, basis: No other report.}\nsha256: %s\n---\n\n%s\n' "$(printf '%s\n' "$text" | sha256sum | cut -d' ' -f1)" "$text" >"$1/sources/gazette.md"
    printf -- '---\nstatement: The ferry stopped on a Sunday.\nkind: stated-fact\ncitations:\n  - source: gazette\n    quote: The ferry made its last crossing on Sunday\n---\n' >"$1/claims/crossing.md"
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

# Runs one file of tests in a folder of its own, and leaves its counts there.
part() {
    local name=$1
    mkdir "$work/$name" && cp -r old new site "$work/$name" && cd "$work/$name" || exit 1
    work=$work/$name passed=0
    . "$here/$name.sh"
    echo "$passed $failed $skipped" >"$work.counts"
}

(part kills) >kills.out & kills=$!
(part machine) && (part content) && (part sameness) && (part supply)
wait $kills; cat kills.out
read -r passed failed skipped < <(cat "$work"/*.counts | awk -v passed="$passed" '{ passed += $1; failed += $2; skipped += $3 } END { print passed, failed + 0, skipped + 0 }')
# A part that broke off has counted nothing.
[ "$(ls "$work"/*.counts | wc -l)" -eq 5 ] || fail 'a part broke off'

if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ]
