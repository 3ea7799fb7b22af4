#!/bin/sh
# Publishes the directory of a rolebook from any CI. Without a signing key it only shows what a change would do, and ends
# as publishing would. Everything is told by the environment; docs/publishing-from-ci.md says how it is used.
set -eu

file="${ROLEBOOK_FILE:-roles.yaml}"
keys="${ROLEBOOK_KEYS:-keys}"
output="${ROLEBOOK_OUTPUT:-directory.rolebook}"
agreed="${ROLEBOOK_CHANGES_SEEN:-changes-seen.txt}"
waiting="${ROLEBOOK_WAITING:-directory.waiting.json}"

rolebook() {
  if [ -n "${ROLEBOOK_PROGRAM:-}" ]; then node "$ROLEBOOK_PROGRAM" "$@"; else npx --yes @rolebook/cli "$@"; fi
}

# a folder that only this user may read, and that goes with this script
private="$(mktemp -d)"
trap 'rm -rf "$private"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
cp -R "$keys/." "$private"
printf '%s\n' "${ROLEBOOK_READING_KEY:?is missing: without it nobody can say what changes}" > "$private/reading-key.txt"
if [ -n "${ROLEBOOK_SIGNING_KEY:-}" ]; then printf '%s\n' "$ROLEBOOK_SIGNING_KEY" > "$private/signing.private.json"; fi
# de=rolebook1:…,fr=rolebook1:… for members/de.txt and members/fr.txt
mkdir -p "$private/members"
set -f
for code in $(printf '%s' "${ROLEBOOK_MEMBER_CODES:-}" | tr ',' ' '); do
  case "${code%%=*}" in
    '' | *[!a-z0-9-]*)
      echo 'ROLEBOOK_MEMBER_CODES: write each as the id of a member, =, and its join code: de=rolebook1:…' >&2
      exit 2
      ;;
  esac
  printf '%s\n' "${code#*=}" > "$private/members/${code%%=*}.txt"
done
set +f

set -- --keys "$private" --output "$output" --language "${ROLEBOOK_LANGUAGE:-en}"
if [ -n "${ROLEBOOK_PREVIOUS:-}" ]; then set -- "$@" --previous "$ROLEBOOK_PREVIOUS"; fi
digest=
if [ -f "$agreed" ]; then digest="$(tr -d '[:space:]' < "$agreed")"; fi
if [ -n "$digest" ]; then set -- "$@" --changes-seen "$digest"; fi

made=
run() {
  if [ -n "${ROLEBOOK_COUNTERSIGN:-}" ]; then
    made="directory=$output"
    rolebook directory countersign "$@" -- "$ROLEBOOK_COUNTERSIGN"
  elif [ -n "${ROLEBOOK_SIGNING_KEY:-}" ]; then
    rm -f "$waiting"
    rolebook publish "$@" --waiting "$waiting" --days "${ROLEBOOK_DAYS:-30}" -- "$file" || return
    if [ -f "$waiting" ]; then made="waiting=$waiting"; else made="directory=$output"; fi
  else
    rolebook publish "$@" --dry-run -- "$file"
  fi
}

code=0
run "$@" > "$private/said" 2>&1 < /dev/null || code=$?
cat "$private/said"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  # between fences, so that nothing in a rolebook is read as part of the page
  { echo '~~~~'; cat "$private/said"; echo '~~~~'; } >> "$GITHUB_STEP_SUMMARY"
fi
if [ "$code" = 0 ] && [ -n "$made" ] && [ -n "${GITHUB_OUTPUT:-}" ]; then echo "$made" >> "$GITHUB_OUTPUT"; fi
exit "$code"
