# The process and the machine around it. Read by run.sh.
wiki build --content old; before=$(published)

dotnet "$program" build --content old >/dev/full 2>&1; is 'a full disk under the output changes no exit code' 0 $?
dotnet "$program" build --content old >&- 2>&-; is 'closed output changes no exit code' 0 $?
dotnet "$program" check --content old 2>&1 | head -1 >/dev/null; is 'a reader that leaves changes no exit code' 0 "${PIPESTATUS[0]}"
env -i PATH="$PATH" DOTNET_ROOT="${DOTNET_ROOT:-}" TMPDIR="$work/missing" dotnet "$program" check --content old >"$work/out" 2>&1; is 'no environment is needed' 0 $?
is 'no colours in a file' 0 "$(grep -c $'\e' "$work/out")"
TMPDIR="$work/missing" wiki verify site; is 'no place for temporary files stops a verification' 3 $?; says 'which names it' '^data/content.tar:1:1: error W412'
(ulimit -n 128; wiki build --content old); is '128 open files are enough' 0 $?

for signal in TERM INT; do
    env --default-signal=$signal dotnet "$program" build --content "$(other)" >"$work/out" 2>&1 & building=$!
    sleep 0.4; kill -$signal $building; wait $building; status=$?
    case $signal-$status in TERM-143 | INT-130 | *-0) pass ;; *) fail "SIG$signal ended the build with $status" ;; esac
    if [ "$(published)" != neither ] && [ "$(litter)" = 0 ]; then pass; else fail "SIG$signal left $(published), $(litter) entries"; fi
done

wiki build --content old
for _ in 1 2 3 4 5 6; do dotnet "$program" build --content new >"$work/out.$_" 2>&1 & done
outcomes=0; for job in $(jobs -p); do wait "$job"; case $? in 0 | 3) ;; *) outcomes=1 ;; esac; done
is 'builds at once: one wins, the others are refused, the site is whole' '0 new 0' "$outcomes $(published) $(litter)"

dotnet "$program" build --content old >/dev/null 2>&1 & building=$!; sleep 0.3; kill -KILL $building 2>/dev/null; wait $building 2>/dev/null
wiki build --content old; is 'the lock of a dead build blocks no one' '0 old 0' "$? $(published) $(litter)"

files_of() { (cd "$1" && find . -type f -exec sha256sum {} + | sort); }
if is_root; then
    nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/tmp timeout 60 dotnet "$program" "$@" >"$work/out" 2>&1; }
    chmod 755 "$work"
    chmod 0 old/claims; nobody check --content old; is 'a folder that may not be read is a problem of the machine' 3 $?; says 'which names it' '^old/claims:1:1: error W401: the folder could not be read'; chmod 755 old/claims
    chmod 0 old/claims/crossing.md; nobody check --content old; is 'so is a file' 3 $?; says 'which is named' '^old/claims/crossing.md:1:1: error W401'; chmod 644 old/claims/crossing.md
    nobody build --content old; is 'so is a site that may not be written' 3 $?; says 'with its folder' '^site:1:1: error W402'
    chmod 700 site; nobody build --content old; is 'or looked into' 3 $?; chmod 755 site
    is 'and the site is as it was' 'old 0' "$(published) $(litter)"
    mkdir disk
    if mount -t tmpfs -o size=96k tmpfs disk 2>/dev/null; then
        wiki build --content old --output disk/site; is 'a disk that is really full is a problem of the machine' 3 $?
        is 'and is empty afterwards' 0 "$(find disk -mindepth 1 | wc -l)"
        mount -o remount,size=8m disk; wiki build --content old --output disk/site; is 'with room it goes on' 0 $?
        cp -r old disk/content; head -c 300000 /dev/urandom | base64 >report.txt; as_it_was=$(files_of disk/content)
        dd if=/dev/zero of=disk/filler bs=4k >/dev/null 2>&1
        edit() { # what is done, then the command
            local name=$1; shift; wiki "$@" --content disk/content
            is "a full disk stops $name" 3 $?; is 'and the content is as it was' "$as_it_was" "$(files_of disk/content)"
        }
        edit 'a new source' new source report --from report.txt
        edit 'a new claim' new claim another
        edit 'a citation' cite 'made its last crossing on Sunday' --into crossing
        edit 'another id' rename gazette gazette-2021
        TMPDIR="$work/disk" wiki verify site; is 'so does a full one' 3 $?; is 'and nothing is left there' 0 "$(find disk -name 'wiki-*' | wc -l)"
        rm -rf disk/filler disk/content report.txt
        mount -o remount,ro disk; wiki build --content new --output disk/site; is 'a disk that may not be written is one too' 3 $?
        is 'and the site on it stays' "$old" "$(manifest disk/site)"
        umount disk
    else
        skip 'no file system may be mounted here'
    fi
else
    skip 'rights, devices and disks need root'
fi
