import { guardCalls } from '../erlang/guards.ts';
import type { Outline } from '../erlang/module.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { functionKey, remoteKey } from './function-keys.ts';
import type { MacroTable } from './macros.ts';
import { atomOf, childIn, childrenIn, countIn, nameOf, type Source, textOf } from './source.ts';

/** Syntax nested deeper than this is not lowered: every later walk recurses. Generated `++` chains reach 300. */
const maxDepth = 500;

/** Node kinds the scan looks at; all others cost one array access. */
const looks = new Uint8Array(65536);
for (const kind of [
  Kind.call,
  Kind.remote,
  Kind.receive_expr,
  Kind.try_expr,
  Kind.catch_expr,
  Kind.macro_call_expr,
  Kind.atom,
  Kind.guard,
  Kind['++'],
  Kind['!'],
])
  looks[kind] = 1;

/** What no guard may hold, whatever it is about. */
const odd = new Uint8Array(65536);
for (const kind of [
  Kind['++'],
  Kind['--'],
  Kind['!'],
  Kind.match_expr,
  Kind.case_expr,
  Kind.if_expr,
  Kind.receive_expr,
  Kind.try_expr,
  Kind.catch_expr,
  Kind.block_expr,
  Kind.anonymous_fun,
  Kind.list_comprehension,
  Kind.binary_comprehension,
  Kind.record_update_expr,
])
  odd[kind] = 1;

/** Atoms that a function which builds child specifications has in it. */
const specWords = new Set(['permanent', 'transient', 'temporary', 'start', 'strategy']);

/** Stands for every empty set: most functions make no remote calls, and there are many functions. */
const none = new Set<string>();

const nothing: Outline = {
  calls: none,
  localCalls: none,
  remoteCalls: none,
  hasReceive: false,
  hasProtection: false,
  hasOddGuard: false,
  hasSpecWords: false,
  hasAppend: false,
  hasSend: false,
  isTooDeep: false,
};

/** Sketches functions without lowering them: one pass over their nodes. */
export class Outliner {
  private readonly moduleName: string;
  private readonly macros: MacroTable;
  private readonly ofMacros = new Map<string, Outline>();

  constructor(moduleName: string, macros: MacroTable) {
    this.moduleName = moduleName;
    this.macros = macros;
  }

  /** The outline of the syntax below `nodes`. */
  outline(forms: readonly { readonly source: Source; readonly node: number }[]): Outline {
    const scan = new Scan(this.moduleName, (name) => this.ofMacro(name));
    for (const { source, node } of forms) scan.run(source, node);
    return scan;
  }

  /** What any definition of a macro may bring in. */
  private ofMacro(name: string): Outline {
    const known = this.ofMacros.get(name);
    if (known !== undefined) return known;
    // A macro inside its own expansion brings nothing more.
    this.ofMacros.set(name, nothing);
    const bodies = this.macros.all(name).flatMap((def) => def.body.map((node) => ({ source: def.source, node })));
    const outline = bodies.length === 0 ? nothing : this.outline(bodies);
    this.ofMacros.set(name, outline);
    return outline;
  }
}

class Scan implements Outline {
  calls = none;
  localCalls = none;
  remoteCalls = none;
  hasReceive = false;
  hasProtection = false;
  hasOddGuard = false;
  hasSpecWords = false;
  hasAppend = false;
  hasSend = false;
  isTooDeep = false;
  private readonly moduleName: string;
  private readonly ofMacro: (name: string) => Outline;

  constructor(moduleName: string, ofMacro: (name: string) => Outline) {
    this.moduleName = moduleName;
    this.ofMacro = ofMacro;
  }

  run(s: Source, root: number): void {
    const { kind, next } = s;
    const end = next[root] ?? 0;
    const ends: number[] = [];
    let remoteFun = 0;
    let isOwn = false;
    let remoteModule = '';
    let guardEnd = 0;
    for (let node = root; node < end; node++) {
      while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= node) ends.pop();
      const after = next[node] ?? 0;
      if (after > node + 1) ends.push(after);
      if (ends.length > maxDepth) this.isTooDeep = true;
      const its = kind[node] ?? 0;
      if (node < guardEnd && odd[its] !== 0) this.hasOddGuard = true;
      if (looks[its] === 0) continue;
      if (its === Kind.guard) guardEnd = after;
      else if (its === Kind['++']) this.hasAppend = true;
      else if (its === Kind['!']) this.hasSend = true;
      else if (its === Kind.atom) this.atom(s, node);
      else if (its === Kind.call)
        this.call(s, node, node !== remoteFun || isOwn, node === remoteFun ? remoteModule : '', node < guardEnd);
      else if (its === Kind.remote) {
        remoteFun = childIn(s, node, Field.fun);
        const module = moduleOf(s, node);
        remoteModule = module !== 0 && s.kind[module] === Kind.atom ? atomOf(s, module) : '';
        isOwn = remoteModule === this.moduleName || s.kind[module] === Kind.macro_call_expr;
      } else if (its === Kind.macro_call_expr) this.macro(s, node, node < guardEnd);
      else if (its === Kind.receive_expr) this.hasReceive = true;
      else this.hasProtection = true;
    }
  }

  private atom(s: Source, node: number): void {
    const length = (s.end[node] ?? 0) - (s.start[node] ?? 0);
    if ((length === 5 || length === 8 || length === 9) && specWords.has(textOf(s, node))) this.hasSpecWords = true;
  }

  private call(s: Source, node: number, isLocal: boolean, module: string, isInGuard: boolean): void {
    const fun = childIn(s, node, Field.expr);
    if (fun === 0 || s.kind[fun] !== Kind.atom) return;
    const name = atomOf(s, fun);
    this.calls = addTo(this.calls, name);
    const list = childIn(s, node, Field.args);
    const arity = list === 0 ? 0 : countIn(s, list, Field.args);
    const key = functionKey(name, arity);
    if (isInGuard && (!guardCalls.has(key) || (!isLocal && module !== 'erlang'))) this.hasOddGuard = true;
    if (isLocal) this.localCalls = addTo(this.localCalls, key);
    else if (module !== '') this.remoteCalls = addTo(this.remoteCalls, remoteKey(module, key));
    if (name === 'apply' && list !== 0) this.applied(s, childrenIn(s, list, Field.args));
  }

  /** `apply(?MODULE, f, [A])`. */
  private applied(s: Source, args: readonly number[]): void {
    const [, name, list] = args;
    if (name === undefined || list === undefined || s.kind[name] !== Kind.atom || s.kind[list] !== Kind.list) return;
    this.localCalls = addTo(this.localCalls, functionKey(atomOf(s, name), countIn(s, list, Field.exprs)));
  }

  private macro(s: Source, node: number, isInGuard: boolean): void {
    const name = childIn(s, node, Field.name);
    if (name === 0) return;
    const its = this.ofMacro(s.kind[name] === Kind.atom ? atomOf(s, name) : nameOf(s, name));
    if (its === nothing) return;
    for (const call of its.calls) this.calls = addTo(this.calls, call);
    if (isInGuard) for (const call of its.localCalls) if (!guardCalls.has(call)) this.hasOddGuard = true;
    for (const call of its.localCalls) this.localCalls = addTo(this.localCalls, call);
    for (const call of its.remoteCalls) this.remoteCalls = addTo(this.remoteCalls, call);
    this.hasReceive ||= its.hasReceive;
    this.hasProtection ||= its.hasProtection;
    this.hasOddGuard ||= its.hasOddGuard;
    this.hasSpecWords ||= its.hasSpecWords;
    this.hasAppend ||= its.hasAppend;
    this.hasSend ||= its.hasSend;
    this.isTooDeep ||= its.isTooDeep;
  }
}

function addTo(set: Set<string>, name: string): Set<string> {
  return set === none ? new Set([name]) : set.add(name);
}

/** The node that names the module of `M:F`. */
function moduleOf(s: Source, remote: number): number {
  const wrapper = childIn(s, remote, Field.module);
  return wrapper === 0 ? 0 : childIn(s, wrapper, Field.module);
}
