import { deserialize, serialize } from 'node:v8';
import type { Clause } from '../erlang/expr.ts';
import type { FunctionFacts, KeptFunction, ModuleFacts } from '../facts/facts.ts';
import { CompactWriter, readCompact, type Tables } from './compact-bytes.ts';

/**
 * The facts of a module, those that few ask about as bytes of their own: what all functions are called and where they
 * stand, and the bodies of functions. They are the most of the facts, and opened one by one when somebody looks.
 */
export interface SealedModule extends Omit<ModuleFacts, 'functions' | 'kept'> {
  readonly functionNames: Uint8Array;
  /** Arity, first line, last line and whether it is a test, function by function. */
  readonly functionNumbers: Uint32Array;
  readonly kept: readonly (readonly [key: string, fn: Omit<KeptFunction, 'clauses'>])[];
  readonly bodies: Uint8Array;
  /** Where the body of each kept function begins. */
  readonly bodyStarts: Uint32Array;
  /** What the bodies have in common. */
  readonly bodyTables: Uint8Array;
}

const numbersEach = 4;

export function sealModule({ functions, kept, ...facts }: ModuleFacts): SealedModule {
  const functionNumbers = new Uint32Array(functions.length * numbersEach);
  functions.forEach(({ arity, line, endLine, isTest }, index) => {
    functionNumbers.set([arity, line, endLine, isTest ? 1 : 0], index * numbersEach);
  });
  const entries = Object.entries(kept);
  const writer = new CompactWriter();
  const bodyStarts = Uint32Array.from(entries, ([, { clauses }]) => {
    const start = writer.length;
    writer.write(clauses);
    return start;
  });
  return {
    ...facts,
    functionNames: serialize(functions.map(({ name }) => name)),
    functionNumbers,
    kept: entries.map(([key, { clauses: _, ...fn }]) => [key, fn]),
    bodies: writer.take(),
    bodyStarts,
    bodyTables: serialize(writer.tables),
  };
}

/** The inverse. */
export function unsealModule(sealed: SealedModule): ModuleFacts {
  const { functionNames, functionNumbers, kept, bodies, bodyStarts, bodyTables, ...facts } = sealed;
  const functions = () => functionsOf(deserialize(functionNames), functionNumbers);
  let opened: Tables | undefined;
  const bodyOf = (index: number) => {
    opened ??= deserialize(bodyTables) as Tables;
    return readCompact(bodies, bodyStarts[index] ?? 0, opened) as readonly Clause[];
  };
  const keptFunctions = Object.fromEntries(kept.map(([key, fn], index) => [key, withLazy(fn, 'clauses', () => bodyOf(index))]));
  return withLazy({ ...facts, kept: keptFunctions }, 'functions', functions);
}

function functionsOf(names: readonly string[], numbers: Uint32Array): FunctionFacts[] {
  return names.map((name, index) => {
    const [arity = 0, line = 0, endLine = 0, isTest] = numbers.subarray(index * numbersEach);
    return { name, arity, line, endLine, isTest: isTest === 1 };
  });
}

/** An object with one more property, made when it is first asked for. */
function withLazy<Base extends object, Name extends string, Value>(
  base: Base,
  name: Name,
  make: () => Value,
): Base & { readonly [key in Name]: Value } {
  Object.defineProperty(base, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(base, name, { value, enumerable: true });
      return value;
    },
  });
  return base as Base & { readonly [key in Name]: Value };
}
