import { type Arm, canMeet, isImplied } from './conditions.ts';
import type { Source } from './source.ts';

/** One `-define`. */
export interface MacroDef {
  readonly name: string;
  /** Absent for a macro without an argument list. */
  readonly params?: readonly string[];
  readonly source: Source;
  /** The nodes of the replacement; empty for `-define(X, )`. */
  readonly body: readonly number[];
  readonly arms: readonly Arm[];
}

/** A definition as one module sees it: from which offset on, and under which conditions. */
interface SeenDef {
  readonly def: MacroDef;
  readonly from: number;
  readonly arms: readonly Arm[];
}

interface Undef {
  readonly name: string;
  readonly at: number;
  readonly arms: readonly Arm[];
}

/** The macros of a header, seen by a file that includes it. */
interface Layer {
  readonly table: MacroTable;
  readonly from: number;
  readonly arms: readonly Arm[];
}

/**
 * The macros of one file, with where in the file and in which arm of which condition they hold. The macros of headers are
 * not copied: headers are read once and their tables are looked into.
 */
export class MacroTable {
  private readonly own = new Map<string, SeenDef[]>();
  private readonly undefs: Undef[] = [];
  private readonly layers: Layer[] = [];
  private readonly knownAtEnd = new Map<string, readonly SeenDef[]>();

  define(def: MacroDef, from: number): void {
    const known = this.own.get(def.name);
    if (known === undefined) this.own.set(def.name, [{ def, from, arms: def.arms }]);
    else known.push({ def, from, arms: def.arms });
  }

  undefine(name: string, at: number, arms: readonly Arm[]): void {
    this.undefs.push({ name, at, arms });
  }

  include(table: MacroTable, from: number, arms: readonly Arm[]): void {
    this.layers.push({ table, from, arms });
  }

  /**
   * The definitions a use may see: several when conditions leave the choice open. A use with arguments sees
   * definitions of that arity; when there are none, definitions without an argument list.
   */
  lookup(name: string, arity: number | undefined, offset: number, arms: readonly Arm[]): readonly MacroDef[] {
    let found = this.seen(name, arity, offset).filter((seen) => canMeet(seen.arms, arms));
    if (found.length < 2) return found.map((seen) => seen.def);
    const certain = found.filter((seen) => isImplied(seen.arms, arms));
    const last = certain[certain.length - 1];
    if (last !== undefined) return [last.def];
    if (!arms.some((arm) => arm.isTest)) {
      const production = found.filter((seen) => !seen.arms.some((arm) => arm.isTest));
      if (production.length > 0) found = production;
    }
    return withDifferentBodies(found.map((seen) => seen.def));
  }

  /** Every definition of a name, wherever and under whatever condition. */
  all(name: string): readonly MacroDef[] {
    const own = (this.own.get(name) ?? []).map((seen) => seen.def);
    return this.layers.length === 0 ? own : [...this.layers.flatMap(({ table }) => table.all(name)), ...own];
  }

  /** What is defined under a name, of any arity, when the whole file has been read. */
  private atEnd(name: string): readonly SeenDef[] {
    const known = this.knownAtEnd.get(name);
    if (known !== undefined) return known;
    const arities = new Set(this.all(name).map((def) => def.params?.length));
    const seen = [...arities].flatMap((arity) => this.seen(name, arity, Number.POSITIVE_INFINITY));
    this.knownAtEnd.set(name, seen);
    return seen;
  }

  /** What is defined under a name at an offset, in the order of definition. */
  private seen(name: string, arity: number | undefined, offset: number): SeenDef[] {
    const found: SeenDef[] = [];
    for (const { table, from, arms } of this.layers) {
      if (from > offset) continue;
      for (const seen of table.atEnd(name)) {
        if (seen.def.params?.length !== arity) continue;
        found.push({ def: seen.def, from, arms: arms.length === 0 ? seen.arms : [...arms, ...seen.arms] });
      }
    }
    const layered = found.length;
    for (const seen of this.own.get(name) ?? []) if (seen.def.params?.length === arity && seen.from <= offset) found.push(seen);
    if (layered > 0 && found.length > layered) found.sort((a, b) => a.from - b.from);
    return this.undefs.length === 0 ? found : found.filter((seen) => !this.isUndefined(seen, offset));
  }

  private isUndefined({ def, from, arms }: SeenDef, offset: number): boolean {
    return this.undefs.some(
      (undef) => undef.name === def.name && undef.at >= from && undef.at <= offset && canMeet(arms, undef.arms),
    );
  }
}

function withDifferentBodies(defs: readonly MacroDef[]): readonly MacroDef[] {
  const texts = new Set<string>();
  return defs.filter((def) => {
    const text = def.body.map((node) => def.source.text.slice(def.source.start[node], def.source.end[node])).join();
    return !texts.has(text) && texts.add(text);
  });
}
