import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the sandbox keeps between runs: one JSON file for each service, with a format number. */
export interface KeptState {
  read<State extends { readonly format: number }>(service: string, fresh: () => State): State;
  write(service: string, state: { readonly format: number }): void;
}

/** State below a folder. A file of another format is dropped: it is a cache of a play, not data. */
export function keptState(folder: string): KeptState {
  const pathOf = (service: string): string => join(folder, `${service}.json`);
  return {
    read(service, fresh) {
      const path = pathOf(service);
      const empty = fresh();
      if (!existsSync(path)) return empty;
      const kept = JSON.parse(readFileSync(path, "utf8")) as typeof empty;
      return kept.format === empty.format ? kept : empty;
    },
    write(service, state) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${pathOf(service)}.draft`, JSON.stringify(state));
      renameSync(`${pathOf(service)}.draft`, pathOf(service));
    },
  };
}

/** Removes a folder that the sandbox keeps something in. */
export function dropState(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
