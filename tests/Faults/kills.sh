# Builds that are killed, and calls of the system that fail under them. Read by run.sh.
files=25 folders=8 moments=20
is_every && files=1 folders=1 moments=200

inject() { timeout 120 strace -f -qq -o /dev/null "$@" >"$work/out" 2>&1; }
traced() { inject -e "trace=$1" -e "inject=$1:$2" dotnet "$program" build --content "$3"; }
# Errors come through a filter that stops the build only at these calls, which is faster; signals get lost there.
filtered() { inject --seccomp-bpf -e "trace=$1" -e "inject=$1:$2" dotnet "$program" build --content "$3"; }

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
    [ "$kills" -gt 0 ] || fail "nothing was killed at $call"
    wiki build --content old; is "after $kills kills at $call the next build heals" "0 old 0" "$? $(published) $(litter)"
    echo "killed at $call: $kills times"
}

# Kills builds at moments of no meaning, from their start to their end.
die_at_random() {
    local span kills=0
    RANDOM=22 TIMEFORMAT=%R
    span=$({ time wiki build --content "$(other)"; } 2>&1)
    for _ in $(seq "$1"); do
        { timeout -s KILL "$(awk -v span="$span" -v share=$RANDOM 'BEGIN { printf "%.3f", 0.01 + span * share / 32767 }')" dotnet "$program" build --content "$(other)" >"$work/out" 2>&1; } 2>/dev/null
        case $? in 137) kills=$((kills + 1)) ;; 0) ;; *) fail "killed at a moment: the build ended with $?" ;; esac
        if [ "$(published)" = neither ]; then fail 'killed at a moment: the site is neither the old nor the new one'; else pass; fi
    done
    [ "$kills" -gt 0 ] || fail 'nothing was killed at a moment'
    wiki build --content old; is "after $kills kills at any moment the next build heals" "0 old 0" "$? $(published) $(litter)"
    echo "killed at any moment: $kills times"
}

# An error at the calls on one file only.
err_on() { # the file, the calls, the error, the problem
    inject --seccomp-bpf -P "$work/$1" -e "trace=$2" -e "inject=$2:error=$3" dotnet "$program" build --content new
    is "$3 at $2 of $1" '3 old 0' "$? $(published) $(litter)"; says 'is reported' "error $4"
}

# An error of the machine at the n-th call: reported as such, and nothing changed; or met when only litter was left to remove.
err_at() {
    local call=$1 error=$2 step=$3 n=1 errors=0
    while [ "$n" -le 400 ]; do
        local before; before=$(published)
        filtered "$call" "error=$error:when=$n" "$(other)"
        local status=$?
        if [ "$status" = 3 ] && [ "$(published)" = "$before" ] && grep -qE 'error W40[0-9]' "$work/out"; then pass; errors=$((errors + 1))
        elif [ "$status" = 0 ] && grep -q 'warning W405' "$work/out" && [ "$(published)" != "$before" ]; then pass; errors=$((errors + 1))
        elif [ "$status" = 0 ] && [ "$(published)" != neither ]; then break
        else fail "$error at $call $n: exit $status, $before became $(published)"; errors=$((errors + 1)); [ "$errors" -gt 9 ] && break; fi
        n=$((n + step))
    done
    [ "$errors" -gt 0 ] || fail "$error never came at $call"
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
    err_at renameat2 EXDEV 1
    die_at_random $moments
    err_on new/claims/crossing.md openat EMFILE W401; err_on new/claims/crossing.md pread64 EIO W401
    err_on .site.staged/index.html openat EMFILE W402; err_on .site.staged/index.html pwrite64 EDQUOT W402
    # A file system that knows no exchange: the steps that stand in for it, killed too.
    traced renameat2 'error=EINVAL' "$(other)"; is 'without an exchange the site is published all the same' 0 $?
    if [ "$(published)" = neither ]; then fail 'without an exchange the site is mixed'; else pass; fi
    for n in 1 2 3; do
        { inject -e trace=renameat2,rename -e inject=renameat2:error=EINVAL -e inject=rename:signal=KILL:when=$n dotnet "$program" build --content "$(other)"; } 2>/dev/null
        wiki build --content old; is "killed between the steps ($n) the next build heals" "0 old 0" "$? $(published) $(litter)"
    done
    strace -f -qq -e trace=connect -o "$work/connects" dotnet "$program" check --content old >/dev/null 2>&1
    is 'no connection is opened' 0 "$(grep -c 'AF_INET' "$work/connects")"
else
    skip 'strace is missing or may not trace'
fi
