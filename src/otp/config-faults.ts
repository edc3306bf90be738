import { typeOfValue } from '../erlang/compare-values.ts';
import type { Place } from '../erlang/place.ts';
import { asAtom, listParts } from '../erlang/query-values.ts';
import { absent, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';

/** Why a node does not start with a configuration file. */
export interface ConfigFault {
  readonly at: Place;
  /** What application_controller finds wrong. */
  readonly reason: string;
  /** Where the same name is given first. */
  readonly first?: Place;
}

/**
 * What application_controller refuses in the term of a configuration file (check_conf/0 and check_conf_data/1 in
 * application_controller.erl of OTP 25). In `sys.config` an application may come twice and strings name further files;
 * elsewhere not. `isSys` is undefined for a file that may be used as either.
 */
export function configFaultsIn(term: Value, isSys: boolean | undefined): ConfigFault[] {
  const parts = listParts(term);
  if (parts === absent) return [{ at: placeOfOrigin(term.at), reason: 'this is no list of applications' }];
  if (parts === unclear) return [];
  const seen = new Map<string, Place>();
  return parts.flatMap((part) => (part.kind === 'element' ? applicationFaults(part.value, isSys, seen) : []));
}

function applicationFaults(element: Value, isSys: boolean | undefined, seen: Map<string, Place>): ConfigFault[] {
  const type = typeOfValue(element);
  const at = placeOfOrigin(element.at);
  if (type === undefined) return [];
  if (type === 'list') return isSys === false ? [{ at, reason: 'only sys.config may name other files' }] : [];
  const [name, parameters] = pairIn(element);
  if (name === undefined || parameters === undefined) return [{ at, reason: 'this is not {Application, Parameters}' }];
  const application = asAtom(name);
  const nameAt = placeOfOrigin(name.at);
  if (application === unclear) return [];
  if (application === absent) return [{ at: nameAt, reason: 'the name of an application is an atom' }];
  const first = seen.get(application);
  if (first === undefined) seen.set(application, nameAt);
  const isRepeated = first !== undefined && isSys === false;
  return [
    ...(isRepeated ? [{ at: nameAt, reason: `${application} is given twice`, first }] : []),
    ...parametersFaults(application, parameters),
  ];
}

function parametersFaults(application: string, parameters: Value): ConfigFault[] {
  const parts = listParts(parameters);
  if (parts === unclear) return [];
  if (parts === absent) return [{ at: placeOfOrigin(parameters.at), reason: `the parameters of ${application} are no list` }];
  const seen = new Map<string, Place>();
  return parts.flatMap((part) => (part.kind === 'element' ? parameterFaults(application, part.value, seen) : []));
}

function parameterFaults(application: string, element: Value, seen: Map<string, Place>): ConfigFault[] {
  if (typeOfValue(element) === undefined) return [];
  const [name, value] = pairIn(element);
  if (name === undefined || value === undefined)
    return [{ at: placeOfOrigin(element.at), reason: `a parameter of ${application} is not {Name, Value}` }];
  const parameter = asAtom(name);
  const at = placeOfOrigin(name.at);
  if (parameter === unclear) return [];
  if (parameter === absent) return [{ at, reason: `the name of a parameter of ${application} is no atom` }];
  const first = seen.get(parameter);
  if (first !== undefined) return [{ at, reason: `${parameter} of ${application} is given twice`, first }];
  seen.set(parameter, at);
  if (application !== 'kernel' || parameter !== 'distributed' || !isNoDistribution(value)) return [];
  return [{ at: placeOfOrigin(value.at), reason: 'distributed is not [{Application, Nodes} | {Application, Timeout, Nodes}]' }];
}

/** Surely not what check_distributed/1 takes. */
function isNoDistribution(value: Value): boolean {
  const parts = listParts(value);
  if (parts === unclear) return false;
  return parts === absent || parts.some((part) => part.kind === 'element' && isNoDistributedApplication(part.value));
}

function isNoDistributedApplication(element: Value): boolean {
  const type = typeOfValue(element);
  if (type === undefined) return false;
  if (element.kind !== 'tuple') return type !== 'tuple';
  const [application, second, third, ...more] = element.elements;
  if (application === undefined || second === undefined || more.length > 0) return true;
  const isOther = (part: Value, types: readonly string[]) => !types.includes(typeOfValue(part) ?? types[0] ?? '');
  const isNoTimeout = third !== undefined && isOther(second, ['integer']) && !mayBeInfinity(second);
  return isOther(application, ['atom']) || isNoTimeout || isOther(third ?? second, ['list']);
}

function mayBeInfinity(value: Value): boolean {
  const name = asAtom(value);
  return name === 'infinity' || name === unclear;
}

/** The parts of a pair; none where the value is known to be something else. A tuple that is not known never gets here. */
function pairIn(value: Value): readonly Value[] {
  return value.kind === 'tuple' && value.elements.length === 2 ? value.elements : [];
}
