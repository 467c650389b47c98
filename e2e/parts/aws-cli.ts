import { type Ended, runProgram } from "./program.ts";

/** The AWS CLI against an endpoint: another client than ours, with botocore's parsers and paginators. */
export interface AwsCli {
  /** Any end is an answer. */
  run(...words: readonly string[]): Promise<Ended>;
  /** What a command answers as JSON; only success is an answer. */
  read<Answer>(...words: readonly string[]): Promise<Answer>;
}

export function awsCli({ url, region }: { readonly url: string; readonly region: string }): AwsCli {
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "example",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
  };
  const run = (...words: readonly string[]): Promise<Ended> => runProgram("aws", ["--output", "json", ...words], { env });
  return {
    run,
    async read<Answer>(...words: readonly string[]): Promise<Answer> {
      const { status, stdout, stderr } = await run(...words);
      if (status !== 0) throw new Error(`aws ${words.join(" ")}: ${stderr}`);
      return JSON.parse(stdout) as Answer;
    },
  };
}
