export { type ActionDefinition, commonOutputs, defineAction, type InputDefinition } from "./action-definition.ts";
export { findReviews } from "./github/find-reviews.ts";
export { readPullRequest } from "./github/pull-request.ts";
export { runAction } from "./run-action.ts";
export { runPost } from "./run-post.ts";
