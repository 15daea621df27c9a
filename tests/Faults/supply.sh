# Only the packages that the lock files name are restored. Read by run.sh.
repository=$here/../..
take() { rm -rf tree; mkdir tree; (cd "$repository" && find src templates -maxdepth 2 \( -name '*.csproj' -o -name '*.props' -o -name '*.lock.json' \) -exec cp --parents {} "$work/tree" \;); }
restore() { (cd tree && CI=true timeout 120 dotnet restore src/Wiki/Wiki.csproj "$@") >"$work/out" 2>&1; }
# The lock file of the program is changed by a character of its first hash, or by a version.
take_and() { take; sed -i "$1" tree/src/Wiki/packages.lock.json; restore; }

take_and ''; is 'the packages of the lock file are restored' 0 $?
take_and '0,/"contentHash": "../s//"contentHash": "##/'; is 'a package of other bytes is refused' 1 $?; says 'by its hash' NU1403
take_and '0,/"requested": "\[[0-9]*/s//"requested": "[99/'; is 'a lock file that names another version is refused' 1 $?; says 'by its version' NU1004
# So are those that compile the program to machine code, on the machine and with the SDK of the workflow.
take_native_and() { take; sed -i "$1" tree/src/Wiki/native.lock.json; restore -p:PublishAot=true --use-current-runtime; }
if [ "$(uname -sm) $(dotnet --version)" = "Linux x86_64 $(sed -n 's/.*dotnet-version: \(10[0-9.]*\) }$/\1/p' "$repository/.github/workflows/site.yml")" ]; then
    take_native_and ''; is 'the packages of machine code are restored' 0 $?
    take_native_and '0,/"contentHash": "../s//"contentHash": "##/'; is 'one of other bytes is refused' 1 $?; says 'by its hash' NU1403
else
    skip 'the lock file of machine code is of another SDK'
fi
rm -rf tree
