# The same content gives the same bytes, independent of what surrounds it. Read by run.sh.
same() { # name, then the environment as for env
    local name=$1; shift
    rm -rf apart; env "$@" dotnet "$program" build --content old --output apart/site >"$work/out" 2>&1
    is "the same bytes with $name" "0 $old" "$? $(manifest apart/site)"
}

same 'Arabic, Kathmandu, one thread' LC_ALL=ar_SA.UTF-8 TZ=Asia/Kathmandu DOTNET_PROCESSOR_COUNT=1
same 'Turkish, Chatham, sixteen threads' LC_ALL=tr_TR.UTF-8 TZ=Pacific/Chatham DOTNET_PROCESSOR_COUNT=16
same 'Thai, Apia, the first second of the epoch' LC_ALL=th_TH.UTF-8 TZ=Pacific/Apia SOURCE_DATE_EPOCH=0
same 'Persian, a day of summer time, the year 2099' LC_ALL=fa_IR.UTF-8 TZ=Europe/Berlin SOURCE_DATE_EPOCH=4070908800
same 'the C locale and no zone' LC_ALL=C TZ=
same 'German and no culture data' LC_ALL=de_DE.UTF-8 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
if command -v faketime >/dev/null; then
    for clock in '1971-01-01' '2038-01-20' '2099-12-31'; do
        rm -rf apart; faketime -f "@$clock 03:14:08" dotnet "$program" build --content old --output apart/site >"$work/out" 2>&1
        is "the same bytes on $clock" "0 $old" "$? $(manifest apart/site)"
    done
fi

rm -rf apart; mkdir -p "apart/a far/place"; (umask 077; cd "apart/a far/place" && mkdir old && for file in claims/crossing.md sources/gazette.md site.yaml; do mkdir -p "old/$(dirname "$file")"; cp "$work/old/$file" "old/$file"; touch -d 1999-01-01 "old/$file"; done; dotnet "$program" build --content old >"$work/out" 2>&1)
is 'the same bytes in another place, with other times and rights, made in another order' "$old" "$(manifest 'apart/a far/place/site')"
if is_root && unshare -n true 2>/dev/null; then unshare -n dotnet "$program" build --content old >"$work/out" 2>&1; is 'the same bytes without a network' "0 $old" "$? $(manifest site)"; else skip 'no network can be taken away here'; fi
wiki build --content new; wiki build --content old; is 'the same bytes over another site as in an empty place' "0 $old" "$? $(manifest site)"

if is_every; then
    rebuilds=0
    for round in $(seq 100); do
        rm -rf apart; DOTNET_PROCESSOR_COUNT=$((round % 2 * 15 + 1)) wiki build --content old --output apart/site
        [ "$(manifest apart/site)" = "$old" ] && rebuilds=$((rebuilds + 1))
    done
    is 'a hundred builds with one and sixteen threads give the same bytes' 100 "$rebuilds"
fi
