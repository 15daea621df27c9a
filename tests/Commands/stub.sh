#!/bin/sh
# In the place of the program: notes its arguments; the content of a commit makes the site that is published already.
echo "$@" >>calls
if [ "$2" = --content ]; then cp -r site "$5"; fi
