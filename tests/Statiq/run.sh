#!/usr/bin/env bash
# Runs the wiki with the packages of Statiq, where the configured NuGet feed has them; the last line is "N passed, N failed".
set -u
cd "$(dirname "$0")/../.."
export StatiqPackages=true DOTNET_CLI_TELEMETRY_OPTOUT=1
port=${PORT:-5099}

# Says on GitHub, too, that nothing was proven here.
skip() {
    local message="skipped: the configured NuGet feed has no $1, so the wiki was not run with Statiq (Statiq.Web 1.0.0-beta.60)"
    [ -z "${GITHUB_ACTIONS:-}" ] || echo "::warning title=Statiq was not run::$message"
    [ -z "${GITHUB_STEP_SUMMARY:-}" ] || echo "$message" >>"$GITHUB_STEP_SUMMARY"
    echo "$message"
    exit 0
}

restored=$(dotnet restore src/Wiki.Statiq.Host 2>&1) || {
    missing=$(grep -Eo "NU110[123]: Unable to find (a stable )?package (Statiq|Spectre)[^ ]*( with version \([^)]*\))?" <<<"$restored" \
        | sed 's/.*package //; s/ with version (= / /; s/[).]$//' | sort -u | paste -sd, | sed 's/,/, no /g')
    [ -z "$missing" ] || skip "$missing"
    echo "$restored"
    exit 1
}
dotnet build src/Wiki.Statiq.Host -c Release --no-restore -v quiet || exit 1

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
passed=0 failed=0
is() {
    if [ "$2" = "$3" ]; then passed=$((passed + 1)); return; fi
    failed=$((failed + 1))
    echo "FAILED: $1: expected '$2', found '$3'"
    tail -20 "$work/out"
}
says() { is "$1" yes "$(grep -qE -- "$2" "$work/out" && echo yes || echo no)"; }

# Each site is a folder with 'content' and what Statiq leaves beside it.
site() { mkdir -p "$work/$1" && cp -r "$2" "$work/$1/content"; }
ours() { dotnet "$PWD/src/Wiki/bin/Release/net10.0/Wiki.dll" build --content "$work/$1/content" --output "$work/$1/site" >"$work/out" 2>&1; }
theirs() { local host=$PWD/src/Wiki.Statiq.Host/bin/Release/net10.0/Wiki.Statiq.Host.dll; (cd "$work/$1" && exec dotnet "$host" "${@:2}") >"$work/out" 2>&1; }
bytes() { (cd "$work/$1" && find . -type f ! -name .wiki-site -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum | cut -c1-16; }
forge() { sed -i 's/Hélène Marr, who wrote the petition$/Hélène Marr, who wrote a petition/' "$work/$1/content/claims/lens/marr-wrote-petition.md"; }

# The same bytes, in a first run and in one with the cache of Statiq.
for case in content tests/Sites/valid/lighthouse/content; do
    name=$(tr / - <<<"$case")
    site "$name" "$case"
    ours "$name"
    is "$case with our host" 0 $?
    theirs "$name"
    is "$case with Statiq" 0 $?
    is "$case: the bytes" "$(bytes "$name/site")" "$(bytes "$name/output")"
    theirs "$name"
    is "$case once more" 0 $?
    is "$case once more: the bytes" "$(bytes "$name/site")" "$(bytes "$name/output")"
done

# A broken quote has its file and place, also as an annotation, and leaves the site unchanged, with and without the cache.
lighthouse=tests-Sites-valid-lighthouse-content
before=$(bytes "$lighthouse/output")
forge "$lighthouse"
for run in warm cold; do
    [ "$run" = warm ] || rm -rf "$work/$lighthouse/cache"
    GITHUB_ACTIONS=true theirs "$lighthouse"
    is "broken quote, $run" 4 $?
    says "broken quote, $run" "content/claims/lens/marr-wrote-petition\.md:9:[0-9]+: error W204"
    says "broken quote, $run: annotation" "::error file=.*marr-wrote-petition\.md::"
    is "broken quote, $run: the site" "$before" "$(bytes "$lighthouse/output")"
done

# A folder with files of somebody else is refused.
site foreign tests/Sites/valid/lighthouse/content
mkdir -p "$work/foreign/output" && echo mine >"$work/foreign/output/thesis.txt"
theirs foreign
is "foreign folder" 4 $?
says "foreign folder" W411
is "foreign folder: the file" "./thesis.txt" "$(cd "$work/foreign/output" && find . -type f)"

# The preview shows an edit.
site preview tests/Sites/valid/lighthouse/content
shows() { for _ in $(seq 120); do curl -fs "http://localhost:$port/" | grep -q "$1" && { echo yes; return; }; sleep 0.5; done; echo no; }
theirs preview preview --port "$port" </dev/null &
server=$!
is "preview" yes "$(shows "<title>")"
sed -i 's/^title: .*/title: The title was edited/' "$work/preview/content/site.yaml"
is "preview after an edit" yes "$(shows "The title was edited")"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
