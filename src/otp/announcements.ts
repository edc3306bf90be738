import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr } from '../erlang/expr.ts';
import { atom, opaque, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Value } from '../erlang/value.ts';
import { runsInSameProcess } from './spawning.ts';

/** A message by which the runtime system tells a process what it has asked to be told. */
export interface Announcement {
  /** The call that asks for it. */
  readonly expr: CallExpr;
  readonly message: Value;
  /** What is called, `m:f/a`. */
  readonly by: string;
}

const asking = ['monitor_nodes', 'monitor', 'spawn_monitor'];

/** The announcements that a function asks for in its own process. Those of monitors that the module takes back are left out. */
export function* announcementsIn(module: Module, fn: FunctionDef): Iterable<Announcement> {
  if (!asking.some((name) => fn.outline.calls.has(name))) return;
  const sites = analysisOf(module).sitesIn(fn);
  for (const site of sites.calls) {
    const { call } = site;
    const { target } = call;
    if (target === undefined || !runsInSameProcess(sites, site)) continue;
    const by = `${target.module}:${target.name}/${target.arity}`;
    for (const message of announcedBy(module, call, by)) yield { expr: call, message, by };
  }
}

function announcedBy(module: Module, call: CallExpr, by: string): readonly Value[] {
  const at = { source: module, start: call.start, end: call.end };
  const [first, second] = call.args;
  switch (by) {
    case 'net_kernel:monitor_nodes/1':
    case 'net_kernel:monitor_nodes/2': {
      if (first?.kind !== 'atom' || first.name !== 'true') return [];
      const isPlain = second === undefined || (second.kind === 'list' && second.elements.length === 0);
      const rest = isPlain ? [] : [unclearValue('information', at)];
      return ['nodeup', 'nodedown'].map((tag) => tuple([atom(tag, at), opaque('atom', at), ...rest], at));
    }
    case 'erlang:monitor/2':
      return first?.kind === 'atom' && (first.name === 'process' || first.name === 'port') ? down(module, first.name, at) : [];
    case 'erlang:spawn_monitor/1':
    case 'erlang:spawn_monitor/3':
      return down(module, 'process', at);
    default:
      return [];
  }
}

function down(module: Module, what: string, at: Value['at']): readonly Value[] {
  if (module.functions.some((fn) => fn.outline.calls.has('demonitor'))) return [];
  const parts = [unclearValue('process', at), unclearValue('reason', at)];
  return [tuple([atom('DOWN', at), opaque('reference', at), atom(what, at), ...parts], at)];
}
