interface Answer {
  readonly response: { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> };
}

interface Handler {
  handle(request: never, options?: never): Promise<Answer>;
}

interface Handlers {
  httpHandler(): Handler;
}

/** Named as the SDK names an answer that it does not know. */
class ForeignAnswer extends Error {
  override readonly name = "Unknown";
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(httpStatusCode: number) {
    super("The answer is a page of HTML.");
    this.$metadata = { httpStatusCode };
  }
}

/**
 * Refuses pages of HTML that a proxy or a log-in portal answers with a status of success. Where such a page is well-formed, the SDK reads
 * it as an answer in which everything is missing: a stack that is not there, a deletion that was accepted.
 */
export const refuseForeignAnswers = {
  configure(extension: Handlers): void {
    const handler = extension.httpHandler();
    const handle = handler.handle.bind(handler);
    handler.handle = async (request, options) => {
      const answer = await handle(request, options);
      const { statusCode, headers } = answer.response;
      if (statusCode < 300 && /\bhtml\b|xhtml/i.test(headers["content-type"] ?? "")) throw new ForeignAnswer(statusCode);
      return answer;
    };
  },
};
