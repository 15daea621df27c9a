# Only the packages that the lock files name are restored. Read by run.sh.
repository=$here/../..
take() { rm -rf tree; mkdir tree; (cd "$repository" && find src templates -maxdepth 2 \( -name '*.csproj' -o -name '*.props' -o -name packages.lock.json \) -exec cp --parents {} "$work/tree" \;); }
restore() { (cd tree && CI=true timeout 120 dotnet restore src/Wiki/Wiki.csproj) >"$work/out" 2>&1; }
# The lock file of the program is changed by a character of its first hash, or by a version.
take_and() { take; sed -i "$1" tree/src/Wiki/packages.lock.json; restore; }

take_and ''; is 'the packages of the lock file are restored' 0 $?
take_and '0,/"contentHash": "../s//"contentHash": "##/'; is 'a package of other bytes is refused' 1 $?; says 'by its hash' NU1403
take_and '0,/"requested": "\[[0-9]*/s//"requested": "[99/'; is 'a lock file that names another version is refused' 1 $?; says 'by its version' NU1004
rm -rf tree
