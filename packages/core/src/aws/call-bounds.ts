import { refuseForeignAnswers } from "./foreign-answer.ts";

/**
 * How an AWS client is made: how long it waits, in milliseconds, for a connection and for the next byte of an answer, and which answers it
 * takes for AWS's own. The SDK by itself waits for ever (AWS SDK for JavaScript developer guide, "Configure timeouts"). Every client is
 * made with these.
 */
export const awsCallBounds = {
  requestHandler: { connectionTimeout: 10_000, socketTimeout: 30_000 },
  extensions: [refuseForeignAnswers],
};
