import { n as deleteRememberedFiles } from "./chunks/runner.js";
// actions/deploy-cluster/src/post.ts
deleteRememberedFiles();
export {};
