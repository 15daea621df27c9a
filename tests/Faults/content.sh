# Things in the content folder that are no files. Read by run.sh.
bad() { # what is expected, then the place of the thing that was made
    wiki build --content bad; is "$1 is a problem of the content" 1 $?
    says "which names it" "^bad/$2:1:1: error W102"
    is 'and the site is as it was' "$before" "$(published)"
    rm -rf bad
}

before=$(published)
copy() { rm -rf bad; cp -r old bad; }
copy; mkfifo bad/claims/pipe.md; bad 'a pipe' claims/pipe.md
copy; rm bad/site.yaml; mkfifo bad/site.yaml; bad "a pipe in the place of the site's own file" site.yaml
copy; python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("bad/claims/socket.md")' 2>/dev/null && bad 'a socket' claims/socket.md
if is_root; then copy; mknod bad/claims/zero.md c 1 5 && bad 'a device' claims/zero.md; fi
echo 'words that only a secret contains' >secret
copy; ln -s "$work/secret" bad/claims/secret.md; bad 'a link' claims/secret.md
copy; ln -s . bad/claims/round; bad 'a link to its own folder' claims/round
is 'no byte of the file that was linked is published' 0 "$(grep -rl 'only a secret contains' site "$work/out" | wc -l)"

copy; truncate -s 1G bad/claims/large.md; wiki check --content bad; is 'a gigabyte is not read' 1 $?; says 'but reported' '^bad/claims/large.md:1:1: error W103'
copy; mkdir "bad/claims/x.md"; wiki check --content bad; is 'a folder that is called like a file' 1 $?
copy; (until [ -e stop ]; do : >bad/claims/crossing.md; cp old/claims/crossing.md bad/claims/crossing.md; done) & writer=$!
for _ in 1 2 3; do wiki check --content bad; case $? in 0 | 1 | 3) pass ;; *) fail 'a file that changes while it is read' ;; esac; done
touch stop; wait $writer; rm -rf bad

# How a file is saved decides no byte of the site.
saved() { # name, then the command that changes a file in place
    local name=$1 file; shift
    copy; for file in bad/site.yaml bad/sources/gazette.md bad/claims/crossing.md; do "$@" "$file"; done
    rm -rf apart; wiki build --content bad --output apart/site
    is "the same bytes of files saved with $name" "0 $before_bytes" "$? $(manifest apart/site)"
}
before_bytes=$(manifest site)
saved 'a mark of the byte order' sed -i $'1s/^/\xef\xbb\xbf/'
saved 'CRLF' sed -i 's/$/\r/'
saved 'CR alone' perl -pi -e 's/\n/\r/'
saved 'line ends of all kinds' perl -pi -e 's/\n/("\n", "\r\n", "\r")[$. % 3]/e'
saved 'no end to the last line' perl -pi -e 'chomp if eof'
rm -rf bad apart

if is_every; then
    # Ten thousand pages with few files open at a time, and quotes in a report as large as may be.
    seconds() { local start=$SECONDS; timeout 1200 dotnet "$program" "$@" >"$work/out" 2>&1; echo "$? $((SECONDS - start))"; }
    copy; for ((page = 0; page < 10000; page++)); do cp old/claims/crossing.md "bad/claims/crossing-$page.md"; done
    read -r status spent < <(ulimit -n 128; seconds build --content bad --output apart/site)
    is '10,000 pages are built with 128 open files' '0 10001' "$status $(find apart/site/claims -name 'crossing*.html' | wc -l)"; echo "10,000 pages: $spent s on one core"
    rm -rf bad apart; mkdir -p bad/sources bad/claims; cp old/site.yaml bad
    awk 'BEGIN { for (line = 0; line < 74000; line++) printf "On day %d the ferry carried %d people and a cart of %d stones across the sound to the other quay.\n\n", line, line * 7, line * 3; printf "It made its last crossing.\n" }' >text
    sed "s/^sha256: .*/sha256: $(sha256sum text | cut -d' ' -f1)/; s/The ferry made its last crossing on Sunday$/It made its last crossing/; /^The ferry made/d" old/sources/gazette.md | cat - text >bad/sources/gazette.md
    for ((quote = 0; quote < 5000; quote++)); do sed "s/quote: .*/quote: On day $((quote * 14)) the ferry carried $((quote * 14 * 7)) people/" old/claims/crossing.md >"bad/claims/crossing-$quote.md"; done
    read -r status spent < <(seconds check --content bad)
    is "5,000 quotes in a report of $(stat -c %s bad/sources/gazette.md) bytes are proven" 0 "$status"; echo "5,000 quotes in $(stat -c %s bad/sources/gazette.md) bytes: $spent s on one core"
    rm -rf bad apart text
fi
