import fc from "fast-check";
import { expect, test } from "vitest";
import { orderByDependency } from "./order-by-dependency.ts";

const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
const anyGraph = fc.dictionary(name, fc.uniqueArray(name)).map((graph) => new Map(Object.entries(graph)));

test("every name stands once, and without cycles behind all that it depends on", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { order, cycles } = orderByDependency(graph);
      expect(order.toSorted()).toEqual([...graph.keys()].toSorted());
      if (cycles.length > 0) return;
      for (const [index, each] of order.entries()) {
        for (const needed of (graph.get(each) ?? []).filter((other) => graph.has(other))) expect(order.slice(0, index)).toContain(needed);
      }
    }),
  );
});

test("a cycle leads from each of its names to the next, and back", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      for (const cycle of orderByDependency(graph).cycles) {
        for (const [index, each] of cycle.entries()) expect(graph.get(each)).toContain(cycle[(index + 1) % cycle.length]);
      }
    }),
  );
});

test("a long chain is walked, and of very many cycles the first are told", () => {
  const chain = new Map(Array.from({ length: 50_000 }, (_, index) => [`n${index}`, [`n${index + 1}`]]));
  expect(orderByDependency(chain).order[0]).toBe("n49999");
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`);
  expect(orderByDependency(new Map(names.map((each) => [each, names]))).cycles).toHaveLength(20);
});
