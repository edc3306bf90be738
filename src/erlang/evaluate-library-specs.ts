import type { BuiltinTable } from './builtin-function.ts';
import { atom, integer, list, map, tuple } from './make-value.ts';
import type { MapEntryValue, Origin, Value } from './value.ts';

/** `#{Key => Value}` with atom keys. */
function atomMap(entries: Readonly<Record<string, Value>>, at: Origin): Value {
  const pairs = Object.entries(entries).map(([name, value]): [string, MapEntryValue] => [
    `'${name}'`,
    { key: atom(name, at), value },
  ]);
  return map(new Map(pairs), false, at);
}

function start(module: string, name: string, args: readonly Value[], at: Origin): Value {
  return tuple([atom(module, at), atom(name, at), list(args, at)], at);
}

/**
 * Child specifications that well-known libraries make, for projects that do not have their sources: ranch 1 and 2, cowboy's
 * listeners by way of ranch, poolboy and worker_pool.
 */
export const librarySpecs: BuiltinTable = {
  'ranch:child_spec/5': ([ref, transport, options, protocol, settings], { at }) => {
    const args = [ref, transport, options, protocol, settings].filter((arg) => arg !== undefined);
    const id = tuple([atom('ranch_embedded_sup', at), ...args.slice(0, 1)], at);
    return atomMap({ id, start: start('ranch_embedded_sup', 'start_link', args, at), type: atom('supervisor', at) }, at);
  },
  'ranch:child_spec/6': (args, { at }) =>
    tuple(
      [
        tuple([atom('ranch_listener_sup', at), ...args.slice(0, 1)], at),
        start('ranch_listener_sup', 'start_link', args, at),
        atom('permanent', at),
        atom('infinity', at),
        atom('supervisor', at),
        list([atom('ranch_listener_sup', at)], at),
      ],
      at,
    ),
  'poolboy:child_spec/2': ([id, pool], call) => poolboy(id, pool, list([], call.at), call.at),
  'poolboy:child_spec/3': ([id, pool, worker], { at }) => poolboy(id, pool, worker, at),
  'wpool:child_spec/2': (args, { at }) => {
    const id = args[0] ?? atom('undefined', at);
    const fields = { restart: atom('permanent', at), shutdown: atom('infinity', at), type: atom('supervisor', at) };
    return atomMap({ id, start: start('wpool', 'start_pool', args, at), ...fields }, at);
  },
};

function poolboy(id: Value | undefined, pool: Value | undefined, worker: Value | undefined, at: Origin): Value {
  const args = [pool, worker].filter((arg) => arg !== undefined);
  return tuple(
    [
      id ?? atom('undefined', at),
      start('poolboy', 'start_link', args, at),
      atom('permanent', at),
      integer(5000, at),
      atom('worker', at),
      list([atom('poolboy', at)], at),
    ],
    at,
  );
}
