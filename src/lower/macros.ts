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
  /** From which offset of the including file on it is defined, and until which. */
  readonly from: number;
  until: number;
}

/** The macros of one module, with where in the file and in which arm of which condition they hold. */
export class MacroTable {
  private readonly defs = new Map<string, MacroDef[]>();

  define(def: MacroDef): void {
    const known = this.defs.get(def.name);
    if (known === undefined) this.defs.set(def.name, [def]);
    else known.push(def);
  }

  undefine(name: string, offset: number, arms: readonly Arm[]): void {
    for (const def of this.defs.get(name) ?? []) {
      if (def.until === Number.POSITIVE_INFINITY && canMeet(def.arms, arms)) def.until = offset;
    }
  }

  isDefined(name: string): boolean {
    return this.defs.has(name);
  }

  /**
   * The definitions a use may see: several when conditions leave the choice open. A use with arguments sees
   * definitions of that arity; when there are none, definitions without an argument list.
   */
  lookup(name: string, arity: number | undefined, offset: number, arms: readonly Arm[]): readonly MacroDef[] {
    const all = this.defs.get(name);
    if (all === undefined) return [];
    const wanted = (def: MacroDef) =>
      def.params?.length === arity && def.from <= offset && offset < def.until && canMeet(def.arms, arms);
    let found = all.filter(wanted);
    if (found.length < 2) return found;
    const certain = found.filter((def) => isImplied(def.arms, arms));
    if (certain.length > 0) return [certain[certain.length - 1] as MacroDef];
    if (!arms.some((arm) => arm.isTest)) {
      const production = found.filter((def) => !def.arms.some((arm) => arm.isTest));
      if (production.length > 0) found = production;
    }
    const texts = new Set<string>();
    return found.filter((def) => {
      const text = def.body.map((node) => def.source.text.slice(def.source.start[node], def.source.end[node])).join();
      return !texts.has(text) && texts.add(text);
    });
  }
}
