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
echo 'words that only a secret holds' >secret
copy; ln -s "$work/secret" bad/claims/secret.md; bad 'a link' claims/secret.md
copy; ln -s . bad/claims/round; bad 'a link to its own folder' claims/round
is 'no byte of the file that was linked is published' 0 "$(grep -rl 'only a secret holds' site "$work/out" | wc -l)"

copy; truncate -s 1G bad/claims/large.md; wiki check --content bad; is 'a gigabyte is not read' 1 $?; says 'but told' '^bad/claims/large.md:1:1: error W103'
copy; mkdir "bad/claims/x.md"; wiki check --content bad; is 'a folder that is called like a file' 1 $?
copy; (while :; do : >bad/claims/crossing.md; cp old/claims/crossing.md bad/claims/crossing.md; done) & writer=$!
for _ in 1 2 3; do wiki check --content bad; case $? in 0 | 1 | 3) pass ;; *) fail 'a file that changes while it is read' ;; esac; done
kill $writer; wait $writer 2>/dev/null; rm -rf bad
