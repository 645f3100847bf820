# Carries out the scripts that are named on standard input, one a line: their outputs go beside them, their status to standard output.
while read -r step; do
  bash "$step" >"$step.out" 2>"$step.err" </dev/null && status=0 || status=$?
  echo "$status"
done
