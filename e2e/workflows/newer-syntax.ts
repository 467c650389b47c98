/** Forms of GitHub Actions that are newer than actionlint 1.7.12 and act 0.2.89, and what stands for them where those two read. */
export const newerSyntax: readonly { readonly form: RegExp; readonly older: string; readonly reason: string }[] = [
  {
    form: /uses: \$\//g,
    older: "uses: ./",
    reason: "The repository that the workflow comes from; the same place as ./ where a repository calls its own workflow.",
  },
  {
    form: /^ *queue: max\n/gm,
    older: "",
    reason: "Keeps every waiting deployment in line (rhysd/actionlint issue 657); one run has nothing to wait for.",
  },
];
