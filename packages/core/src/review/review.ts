import { type Grade, grades } from "../plan/grade.ts";

/** What the reviewers of a pull request were shown. */
export interface Review {
  /** Of everything that a merge would deploy. */
  readonly digest: string;
  /** Of the plan from the pull request's base to its head; null where it could not be made. */
  readonly grade: Grade | null;
}

/** The name of the check run that keeps the review of a cluster. */
export function reviewName(cluster: string): string {
  return `keelson / ${cluster}`;
}

/** The text of such a check run: a line for people, and the review as JSON with a format number (decision 16). */
export function formatReview(review: Review): string {
  const { digest, grade } = review;
  const json = JSON.stringify({ format: 1, digest, grade });
  return `The deployment of the merged commit reads this.\n\n\`\`\`json\n${json}\n\`\`\`\n`;
}

/** The review in the text of a check run; null where there is none that this version can read. */
export function parseReview(text: string): Review | null {
  const written = /^```json\n(\{.*\})\n```$/m.exec(text.replaceAll("\r\n", "\n"))?.[1];
  const value: unknown = written === undefined ? null : parseJson(written);
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== 1) return null;
  const digest = "digest" in value ? value.digest : null;
  const grade = "grade" in value ? value.grade : undefined;
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return null;
  if (grade === null) return { digest, grade };
  const known = grades.find((each) => each === grade);
  return known === undefined ? null : { digest, grade: known };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
