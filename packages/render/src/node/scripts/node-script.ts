/** A script that starts with the library: console line, facts, signed calls. Run as `bash /opt/bin/NAME`, never executed itself. */
export function nodeScript(body: string): string {
  return `#!/usr/bin/bash
# shellcheck source=/dev/null
. /opt/bin/keelson-lib.sh
${body}`;
}
