import type { CodeTable } from "./code-table.ts";

/** Failures that any engine can end with. */
export const generalCodes = {
  "invalid-input": { meaning: "Files or inputs have errors.", remedy: "Fix every finding that is listed; nothing was changed." },
  "wrong-usage": { meaning: "A command was called with arguments that it does not have.", remedy: "See its --help." },
  "credentials-missing": {
    meaning: "No AWS credentials were found.",
    remedy: "Run aws-actions/configure-aws-credentials before this step, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
  },
  "credentials-expired": {
    meaning: "The AWS credentials are no longer valid.",
    remedy: "Ask for new ones; a longer role-duration-seconds helps long deployments.",
  },
  "credentials-rejected": {
    meaning: "AWS does not know the credentials, or the request was signed with a wrong secret.",
    remedy: "Check that key id, secret and session token belong together, and that the machine's clock is right.",
  },
  "access-denied": { meaning: "The credentials do not allow a call that is needed.", remedy: "Grant the named action to the role." },
  throttled: {
    meaning: "A service kept refusing calls because there were too many.",
    remedy: "Run again later, or fewer deployments at a time.",
  },
  "service-unreachable": { meaning: "A service could not be reached.", remedy: "Check the network, the region and the endpoint." },
  "remote-error": {
    meaning: "A service refused a call for a reason that has no code of its own.",
    remedy: "The message carries the service's own words and request id.",
  },
  "timed-out": {
    meaning: "Waiting ended before the wanted state was reached.",
    remedy: "Run again: it goes on from the state that was left; or raise the timeout.",
  },
  interrupted: { meaning: "The run was cancelled.", remedy: "Run again: it goes on from the state that was left." },
  bug: { meaning: "Keelson met a state that its authors held to be impossible.", remedy: "Report it with the printed details." },
} as const satisfies CodeTable;
