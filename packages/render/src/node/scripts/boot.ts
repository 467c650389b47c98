import { nodeScript } from "./node-script.ts";

/**
 * Runs the steps one after the other; a step that fails runs again, for ever. The stack hears FAILURE once: when a step says three times
 * in a row that it cannot succeed (three, since new IAM rights take seconds to be seen everywhere), or when BOOT_BOUND is over:
 * what runs then has ended 30 s later at the latest.
 */
export const bootScript = nodeScript(`for step in "\${STEPS[@]}"; do
  hopeless=0
  while :; do
    bound=$STEP_BOUND left=$((BOOT_BOUND - SECONDS))
    if [ $left -gt 0 ] && [ $left -lt "$bound" ]; then bound=$((left > 30 ? left : 30)); fi
    timeout -k 10 "$bound" bash "/opt/bin/keelson-$step"
    code=$?
    case $code in
      0) break ;;
      3) hopeless=$((hopeless + 1)) ;;
      124 | 137) say "$step had no end within $bound s" ;;
      *) hopeless=0 ;;
    esac
    if [ $hopeless -ge 3 ] || [ $SECONDS -ge "$BOOT_BOUND" ]; then signal FAILURE; fi
    sleep 10
  done
done
`);
