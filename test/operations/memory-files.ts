import type { writeKubeconfig } from "@keelson/operations/write-kubeconfig";

type Files = Parameters<typeof writeKubeconfig>[1]["files"];

/** Files as a map of texts by path. */
export function memoryFiles(files: Map<string, string>): Files {
  const below = (folder: string): string[] => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return {
    readText: async (path) => {
      const text = files.get(path);
      return text === undefined ? { problem: "file-missing" } : { text };
    },
    listFiles: async (folder) => below(folder).map((path) => path.slice(folder.length + 1)),
    isFolder: async (path) => below(path).length > 0,
    writeText: async (path, text) => {
      files.set(path, text);
    },
    makePrivateFolder: async () => undefined,
  };
}
