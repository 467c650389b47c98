import { readFileSync } from "node:fs";

/** What vitest counts in its JSON report. */
interface TestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

const none: TestCounts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 0 };

/** The counts of a run. A file that cannot even be loaded has no failed test, so each counts as one; so does a run without a report. */
export function readCounts(report: string, status: number): { readonly passed: number; readonly failed: number; readonly skipped: number } {
  const counts = readReport(report);
  const isHidden = status !== 0 && counts.numFailedTests === 0;
  const failed = isHidden ? Math.max(counts.numFailedTestSuites, 1) : counts.numFailedTests;
  return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests };
}

function readReport(path: string): TestCounts {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as TestCounts;
  } catch {
    // Vitest ended before it could write: its status says so.
    return none;
  }
}
