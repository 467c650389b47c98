export { t as getOctokit } from "./vendor-github.js";
