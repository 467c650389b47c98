import type { CodeTable } from "./code-table.ts";

export const runnerCodes = {
  "input-missing": { meaning: "A required input of an action is empty.", remedy: "Give it under `with:`." },
  "input-not-boolean": { meaning: "An input takes true or false.", remedy: "Write true or false." },
  "input-not-integer": { meaning: "An input takes a whole number.", remedy: "Write digits only." },
  "input-not-duration": { meaning: "An input takes a duration.", remedy: "Write a number with a unit: 90s, 30m, 1h30m." },
  "input-not-allowed": { meaning: "An input takes one of a few words.", remedy: "Write one of the words that the message lists." },
  "runner-file-not-written": {
    meaning: "A file in which the runner or a later step looks for results could not be written.",
    remedy: "Check RUNNER_TEMP, GITHUB_OUTPUT, GITHUB_STATE and GITHUB_STEP_SUMMARY, and whether the disk is full.",
  },
  "file-not-deleted": {
    meaning: "A file that was to be deleted at the end of the job is still there.",
    remedy: "Delete it by hand on a self-hosted runner; a kubeconfig in it is valid until its certificate ends.",
  },
  "comment-not-written": {
    meaning: "The report could not be written as a comment on the pull request.",
    remedy: "Give the job `pull-requests: write`; pull requests from forks have the report in the job summary.",
  },
  "review-not-recorded": {
    meaning: "What the pull request would deploy could not be recorded as a check run on its head commit.",
    remedy: "Give the job `checks: write`; without the check run a risky deployment has to be approved by approve-digest.",
  },
} as const satisfies CodeTable;
