import { runGit } from "./git.ts";

/** The commit that a change is compared with, or why it is not known. */
export type BaseCommit = { readonly commit: string } | { readonly unknown: string };

/**
 * What a pull request's merge would change is what lies between GitHub's merge commit, which is checked out, and its first parent. A shallow
 * checkout has that parent from a depth of 2 on.
 */
export async function mergeBaseCommit(folder: string): Promise<BaseCommit> {
  const answer = await runGit(["rev-list", "--parents", "--max-count=1", "HEAD"], folder);
  if ("problem" in answer) return { unknown: `git knows no commit here: ${answer.problem}` };
  const [, first, second] = answer.output.toString("utf8").trim().split(" ");
  if (first === undefined || second === undefined) {
    return { unknown: "the checkout is no merge commit with its parents: check out with fetch-depth: 2, and without a ref" };
  }
  return { commit: first };
}

/** A commit by any name that git takes. */
export async function namedCommit(name: string, folder: string): Promise<BaseCommit> {
  const answer = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], folder);
  return "output" in answer ? { commit: answer.output.toString("utf8").trim() } : { unknown: `there is no commit ${name} in the checkout` };
}
