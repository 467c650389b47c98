/** What is used of the toolkit's GitHub client, loaded by runs that comment: loading it alone reads the runner's event file. */
export { getOctokit } from "@actions/github";
