import { analysisOf } from '../erlang/analysis.ts';
import type { Position, Protection } from '../erlang/call-sites.ts';
import type { FunctionDef } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { takesAnything } from '../otp/receives.ts';
import type { ServerLoop } from '../otp/server-loops.ts';

/** A call by which a server loop goes on, and what the compiler makes of it. */
export interface LoopEdge {
  readonly from: FunctionDef;
  readonly to: FunctionDef;
  readonly at: Span;
  readonly position: Position;
  readonly protection?: Protection;
  /** `?MODULE:loop(S)`: the optimiser never looks through it. */
  readonly isRemote: boolean;
  /** Not a tail call as written, but the optimiser makes it one. */
  readonly isRescued: boolean;
  /** The loop is what a process runs. */
  readonly isBodyOfProcess: boolean;
  /**
   * The frame it leaves is never needed again: the loop never returns, or no round gets past this call, since without it the
   * functions would not form a cycle.
   */
  readonly leavesFrames: boolean;
}

/** The calls that close the loop's cycle. */
export function* loopEdges(loop: ServerLoop): Iterable<LoopEdge> {
  const { compiled } = analysisOf(loop.module);
  for (const { from, to, site } of loop.edges) {
    yield {
      from,
      to,
      at: site.call,
      position: site.position,
      protection: site.protection,
      isRemote: site.call.module !== undefined,
      isRescued: compiled.rescues(site),
      isBodyOfProcess: loop.isSpawned || loop.runsForever,
      leavesFrames: loop.runsForever || loop.functions.length === 1 || !isCyclicWithout(loop, from, to),
    };
  }
}

/** Whether the loop's functions still form a cycle when no call from `from` to `to` is made. */
function isCyclicWithout(loop: ServerLoop, from: FunctionDef, to: FunctionDef): boolean {
  const edges = loop.edges.filter((edge) => edge.from !== from || edge.to !== to);
  return loop.functions.some((start) => {
    const reached = new Set<FunctionDef>();
    for (let next = [start]; next.length > 0; ) {
      next = next.flatMap((fn) => edges.filter((edge) => edge.from === fn && !reached.has(edge.to)).map((edge) => edge.to));
      for (const fn of next) reached.add(fn);
    }
    return reached.has(start);
  });
}

/** Whether the loop, or a function it calls, takes any message, so that nothing stays in the mailbox. */
export function hasCatchAll(loop: ServerLoop): boolean | 'unclear' {
  const analysis = analysisOf(loop.module);
  const reached = new Set(loop.functions.flatMap((fn) => [...analysis.graph.reachableFrom(fn)]));
  const sites = [...reached].flatMap((fn) => (fn.outline.hasReceive ? analysis.sitesIn(fn).receives : []));
  const answers = sites.filter((site) => site.deferredIn === undefined).map((site) => takesAnything(site.receive.clauses));
  return answers.includes(true) ? true : answers.includes('unclear') ? 'unclear' : false;
}
