import { clusterKeys, listKubeAwsKeys } from "@keelson/render";

/**
 * The keys of kube-aws at one place, such as `subnets[].`: marked with what to do instead, never offered. Their values are left to the
 * reader, for which one that asks for nothing is no error.
 */
export function kubeAwsSchemas(place: string): Readonly<Record<string, object>> {
  const listed = listKubeAwsKeys().filter(({ path }) => path.startsWith(place));
  const names = new Set(listed.map(({ path }) => path.slice(place.length).split(/[.[]/)[0] ?? ""));
  return Object.fromEntries(
    [...names]
      .filter((name) => place !== "" || !Object.hasOwn(clusterKeys, name))
      .map((name) => {
        const advice = listed.find(({ path }) => path === `${place}${name}`)?.advice ?? "See the keys of kube-aws on the reference page.";
        return [name, { description: `A key of kube-aws. ${advice}`, deprecationMessage: advice, doNotSuggest: true }];
      }),
  );
}
