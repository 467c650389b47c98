import type { ProcessStep } from "../group/process-step.ts";
import type { StepRecord, TaskRecord } from "./operation-record.ts";

export interface NextStep {
  readonly task: TaskRecord;
  readonly step: StepRecord | ProcessStep;
}

/** Which tasks of a phase can start and which step is due next, kept up to date instead of searched for. */
export interface TaskBoard {
  readonly tasks: readonly TaskRecord[];
  /** The first task, in their order, that waits for nothing any more; it is handed out once. */
  takeReady(): TaskRecord | undefined;
  /** To be told of a task whose state has changed. */
  update(task: TaskRecord): void;
  /** The earliest step of the running tasks; of several the one of the first task. */
  earliest(): NextStep | undefined;
}

/** `foresee` tells the next step of a task that has a process in place of a timetable. */
export function taskBoard(tasks: readonly TaskRecord[], foresee: (task: TaskRecord) => ProcessStep | undefined): TaskBoard {
  const order = new Map(tasks.map((task, index) => [task, index]));
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const blockers = new Map<TaskRecord, number>();
  const followers = new Map<string, TaskRecord[]>();
  const ready: TaskRecord[] = [];
  const running = new Set<TaskRecord>();
  for (const task of tasks) {
    if (task.state === "running") running.add(task);
    if (task.state !== "waiting") continue;
    const open = task.waitsFor.filter((key) => byKey.get(key)?.state !== "done");
    blockers.set(task, open.length);
    for (const key of open) followers.set(key, [...(followers.get(key) ?? []), task]);
    if (open.length === 0) ready.push(task);
  }
  const place = (task: TaskRecord): number => order.get(task) ?? 0;
  const release = (task: TaskRecord): void => {
    const left = (blockers.get(task) ?? 0) - 1;
    blockers.set(task, left);
    if (left !== 0) return;
    const later = ready.findIndex((other) => place(other) > place(task));
    ready.splice(later < 0 ? ready.length : later, 0, task);
  };
  return {
    tasks,
    takeReady: () => ready.shift(),
    update(task) {
      if (task.state === "running") running.add(task);
      else running.delete(task);
      if (task.state !== "done") return;
      for (const follower of followers.get(task.key) ?? []) release(follower);
      followers.delete(task.key);
    },
    earliest() {
      let next: NextStep | undefined;
      for (const task of running) {
        const step = task.process === null ? task.timeline[0] : foresee(task);
        if (step === undefined) continue;
        const sooner = next === undefined || step.at < next.step.at || (step.at === next.step.at && place(task) < place(next.task));
        if (sooner) next = { task, step };
      }
      return next;
    },
  };
}
