import { type IndexText, malformed } from "./malformed.ts";

/** The releases among the tags of an image, as the distribution specification lists them. */
export function parseImageTags(index: IndexText): readonly string[] {
  let answer: unknown;
  try {
    answer = JSON.parse(index.text);
  } catch {
    throw malformed(index, "The list of tags is not JSON, or is cut off.");
  }
  const tags: unknown = typeof answer === "object" && answer !== null && "tags" in answer ? answer.tags : undefined;
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === "string")) throw malformed(index, "The answer has no list of tags.");
  const releases = tags.filter((tag) => /^v\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(tag));
  if (releases.length === 0) throw malformed(index, "No tag is a release.");
  return releases;
}
