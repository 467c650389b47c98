/**
 * How long an AWS client waits, in milliseconds: for a connection, and for the next byte of an answer. The SDK by itself waits for
 * ever (AWS SDK for JavaScript developer guide, "Configure timeouts"). Every client is made with these.
 */
export const awsCallBounds = { requestHandler: { connectionTimeout: 10_000, socketTimeout: 30_000 } } as const;
