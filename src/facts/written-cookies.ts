import { analysisOf } from '../erlang/analysis.ts';
import type { Module } from '../erlang/module.ts';
import { type Place, placeOf } from '../erlang/place.ts';

/** A cookie that code sets, erlang:set_cookie/1,2, written as an atom. */
export interface WrittenCookie {
  readonly text: string;
  readonly at: Place;
}

/** The cookies that are written into a module; tests may write what they like. */
export function writtenCookiesIn(module: Module): WrittenCookie[] {
  if (!analysisOf(module).calledNames.has('set_cookie')) return [];
  return module.functions.flatMap((fn) => {
    if (fn.isTest || fn.hasSyntaxError || !fn.outline.calls.has('set_cookie')) return [];
    return analysisOf(module)
      .sitesIn(fn)
      .calls.flatMap(({ call: { target, args } }) => {
        const cookie = args.at(-1);
        if (target?.module !== 'erlang' || target.name !== 'set_cookie' || cookie?.kind !== 'atom') return [];
        return cookie.name === 'nocookie' ? [] : [{ text: cookie.name, at: placeOf(module.file, module.lines, cookie) }];
      });
  });
}
