import { type Place, placeOf } from '../erlang/place.ts';
import { listParts } from '../erlang/query-values.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { TermFileFacts } from '../facts/facts.ts';
import { configFaultsIn } from '../otp/config-faults.ts';
import { applicationConfigsIn } from '../otp/node-config.ts';
import { termsIn } from '../otp/term-source.ts';
import type { NodeConfigFile } from '../project/nodes.ts';
import type { Project } from '../project/project.ts';

/** Something in a configuration that a node does not take, or takes otherwise than it reads. */
export interface ConfigMistake {
  readonly at: Place;
  readonly reason: string;
  /** Where a name is given that is given again at `at`. */
  readonly first?: Place;
  /** What comes of it: no node, or a value that does not count. */
  readonly isFatal: boolean;
}

/** What is wrong with the configuration files of the project's nodes, and with the environments of its applications. */
export function* configMistakesOf(project: Project): Iterable<ConfigMistake> {
  const files = new Map(project.nodes.flatMap(({ configs }) => configs.map((config) => [config.source.file, config])));
  for (const config of files.values()) yield* mistakesIn(config);
  for (const { resource } of project.applications) {
    if (resource === absent || resource === unclear || typeof resource.env === 'symbol') continue;
    const seen = new Map<string, Place>();
    for (const { key } of resource.env) {
      const first = seen.get(key.name);
      seen.set(key.name, key.at);
      if (first !== undefined) yield { at: key.at, reason: `${key.name} is given twice in env`, first, isFatal: false };
    }
  }
}

function* mistakesIn({ source, isSys }: NodeConfigFile): Iterable<ConfigMistake> {
  if (source.syntaxErrors.length > 0) return;
  const { file, lines, refusal } = source;
  if (refusal !== undefined) {
    yield { at: placeOf(file, lines, refusal), reason: refusals[refusal.reason], isFatal: true };
    return;
  }
  const [term] = termsIn(source);
  const tooMany = source.terms[1];
  if (tooMany !== undefined) {
    const at = placeOf(file, lines, tooMany);
    yield { at, reason: 'a configuration file holds one term, and this is another', isFatal: true };
    return;
  }
  if (term === undefined) {
    if (!source.hasTemplates)
      yield { at: placeOf(file, lines, { start: 0, end: 0 }), reason: 'the file holds no term', isFatal: true };
    return;
  }
  for (const fault of configFaultsIn(term, isSys)) yield { ...fault, isFatal: true };
  if (isSys === true && typeof listParts(term) !== 'symbol') yield* overriddenIn(source);
}

const refusals = {
  'not-a-term': 'this is no term: a configuration file is read, not evaluated',
  'no-dot': 'no dot ends the term',
  'no-separator': 'no dot and blank stand before this term',
};

/** Parameters that a later entry for the same application sets again; sys.config may hold several. */
function* overriddenIn(source: TermFileFacts): Iterable<ConfigMistake> {
  const seen = new Map<string, Place>();
  for (const { name: application, parameters } of termsIn(source).flatMap(applicationConfigsIn)) {
    const own = new Map<string, Place>();
    for (const { name } of parameters) {
      const first = seen.get(`${application.name} ${name.name}`);
      if (first !== undefined)
        yield {
          at: name.at,
          reason: `${name.name} of ${application.name} is given in an entry above too`,
          first,
          isFatal: false,
        };
      own.set(`${application.name} ${name.name}`, name.at);
    }
    for (const [key, at] of own) seen.set(key, at);
  }
}
